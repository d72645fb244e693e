import { stemmer } from "stemmer";

// Plain English with its dashes and quotation marks needs no tables of the world's scripts.
const plain = /^[\p{ASCII}\u2010-\u201f\u2026]*$/u;
const marks = /[\u0300-\u036f]/g;

/** Text as both indexes see it: small letters, without accents. */
export function fold(text: string): string {
	const small = text.toLowerCase();

	return plain.test(small) ? small : small.normalize("NFD").replace(marks, "");
}

const asciiWord = /[a-z0-9]+/g;
const anyWord = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu;

/** The words of a folded text, in order. */
export function wordsIn(folded: string): string[] {
	return folded.match(plain.test(folded) ? asciiWord : anyWord) ?? [];
}

const kept = new Map<string, string>();
const mostKept = 200_000;

/** What a folded word and its other forms have in common: "comet" of "comets" (Porter 1980, as SQLite's index does it). */
export function stemOf(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;

	// The index leaves the very short and the very long as they are.
	const stem = word.length < 3 || word.length > 64 ? word : stemmer(word);
	if (kept.size >= mostKept) kept.clear();
	kept.set(word, stem);
	return stem;
}
