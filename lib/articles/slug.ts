import slugify from "@sindresorhus/slugify";
import { romanise } from "./romanise.ts";

/** Longest slug in characters; longer headlines are cut at a word. */
export const longestSlug = 120;

const derivedLength = 80;

/** What a slug may be: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A slug from words in any script that can be written in Latin letters; "" where nothing is left. */
export function slugFrom(words: string): string {
	const whole = slugify(romanise(words), { decamelize: false, preserveLeadingUnderscore: false });
	const safe = whole
		.replace(/[^a-z0-9-]/g, "")
		.replace(/-+/g, "-")
		.replace(/^-|-$/g, "");
	if (safe.length <= derivedLength) return safe;

	const cut = safe.lastIndexOf("-", derivedLength);
	return safe.slice(0, cut > 0 ? cut : derivedLength);
}

/** Whether a slug could have been made from this headline, with or without a number after it. */
export function isDerivedSlug(slug: string, headline: string, articleId: number): boolean {
	const plain = slugFrom(headline) || `story-${articleId}`;

	return slug === plain || (slug.startsWith(`${plain}-`) && /^\d+$/.test(slug.slice(plain.length + 1)));
}

/** The slugs to try in turn: the plain one, then numbered from 2. */
export function* slugCandidates(plain: string): Generator<string> {
	yield plain;
	for (let number = 2; number < 10_000; number += 1) yield `${plain}-${number}`;
}
