import slugify from "@sindresorhus/slugify";
import { romanise } from "./romanise.ts";

/** Longest slug in characters; longer headlines are cut at a word. */
export const longestSlug = 120;

const derivedLength = 80;

/** What a slug may be: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A slug from words in the scripts that need no table of their own; what stands in others is left out. `slugFrom` knows them all. */
export function plainSlugFrom(words: string): string {
	const whole = slugify(romanise(words), { decamelize: false, preserveLeadingUnderscore: false });
	const safe = whole
		.replace(/[^a-z0-9-]/g, "")
		.replace(/-+/g, "-")
		.replace(/^-|-$/g, "");
	if (safe.length <= derivedLength) return safe;

	const cut = safe.lastIndexOf("-", derivedLength);
	return safe.slice(0, cut > 0 ? cut : derivedLength);
}

const plainScripts = "Latin Greek Cyrillic Arabic Armenian Georgian Thaana Hangul Common Inherited".split(" ");
const indicScripts = "Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam".split(" ");
const plainLetters = [...plainScripts, ...indicScripts].map((script) => `\\p{Script=${script}}`).join("");
const others = new RegExp(`(?:(?![${plainLetters}])[\\p{L}\\p{M}\\p{N}][\\p{M}ー]*)+`, "gu");

/** Letters that `plainSlugFrom` leaves out, piece by piece put into Latin ones by `say`. `lang` is the words' language, where it is known. */
export function withOthers(words: string, say: (run: string) => string, lang = ""): string {
	// In Japanese a sign is read by its word, in Chinese by itself: without a dictionary nothing is said rather than Tokyo called Dongjing.
	const isJapanese = isChinese(words) && (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) || /^ja\b/i.test(lang));

	return words.normalize("NFC").replace(others, (run) => (isJapanese && /[\p{Script=Han}ぁ-ヿ]/u.test(run) ? " " : ` ${say(run)} `));
}

/** Whether there are Chinese signs among the words, so that it matters in which language they are read. */
export function isChinese(words: string): boolean {
	return /\p{Script=Han}/u.test(words);
}

/** Whether a slug can be made of these words. */
export function canBeSlug(words: string): boolean {
	return plainSlugFrom(withOthers(words, () => "x")) !== "";
}

/** The slugs to try in turn: the plain one, then numbered from 2. */
export function* slugCandidates(plain: string): Generator<string> {
	yield plain;
	for (let number = 2; number < 10_000; number += 1) yield `${plain}-${number}`;
}
