import anyAscii from "any-ascii";
import { plainSlugFrom, withOthers } from "./slug.ts";

/** A slug from words in any script; "" where nothing is left, as of emoji, or of Japanese, whose readings no table has. `lang` is their language. */
export function slugFrom(words: string, lang = ""): string {
	return plainSlugFrom(withOthers(words, inLatin, lang));
}

/** Whether a slug could have been made from this headline, with or without a number after it. */
export function isDerivedSlug(slug: string, headline: string, articleId: number, lang = ""): boolean {
	const plain = slugFrom(headline, lang) || `story-${articleId}`;

	return slug === plain || (slug.startsWith(`${plain}-`) && /^\d+$/.test(slug.slice(plain.length + 1)));
}

// Chinese, Thai, Khmer and others stand without spaces; Unicode's segmentation (UAX #29, with dictionaries) finds their words.
let segmenter: Intl.Segmenter | undefined;

/** Thai and Lao write some vowels before the consonant that is spoken first. */
const vowelFirst = /([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])/g;

function inLatin(run: string): string {
	segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
	const words = [...segmenter.segment(run)].map(({ segment }) => anyAscii(segment.replace(vowelFirst, "$2$1")));

	return words.map((word) => word.replace(/[^a-z0-9]/gi, "")).join(" ");
}
