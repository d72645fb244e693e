import { coveredCharacters } from "./coverage.ts";

// Joiners and marks of direction are followed, not drawn.
const settableOnly = new RegExp(`^[${coveredCharacters}\\u200c-\\u200f\\u2066-\\u2069]*$`, "u");
/** Signs without a shape in the typefaces of cards. Letters are none of them: a word without one would be another word. */
const missingSigns = new RegExp(`(?![${coveredCharacters}\\u200c-\\u200f\\u2066-\\u2069])[^\\p{L}\\p{Mn}\\p{Mc}]`, "gu");
const selectors = /\p{Variation_Selector}/gu;

/** Whether a text can be set on a card: it has a letter or a digit, and every letter is in the typefaces. Others would come out as boxes. */
export function canSet(text: string): boolean {
	const words = settable(text);

	return /[\p{L}\p{N}]/u.test(words) && settableOnly.test(words);
}

/** A text in one line, without the signs that no typeface of cards has, such as stars, emoji and soft hyphens. */
export function settable(text: string): string {
	return text
		.normalize("NFC")
		.replaceAll("\u2011", "-") // a hyphen where no line breaks
		.replace(/\s+/g, " ")
		.replace(selectors, "")
		.replace(missingSigns, "")
		.replace(/ {2,}/g, " ")
		.trim();
}
