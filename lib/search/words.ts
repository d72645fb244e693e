import { stemmer } from "stemmer";
import { fold, isPlain } from "./fold.ts";

const asciiWord = /[a-z0-9]+/g;
const spacedWord = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu;

/** Scripts that put no space between words; and Korean, which puts none before a particle. */
const scripts = [
	...["Han", "Hiragana", "Katakana", "Bopomofo", "Hangul", "Yi", "Thai", "Lao", "Khmer", "Myanmar"],
	...["Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet", "Javanese", "Balinese"],
];
const unspaced = `(?=[\\p{L}\\p{N}])[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join("")}]`;
const isUnspaced = new RegExp(unspaced, "u");
const unit = `${unspaced}\\p{M}*`;
const anyWord = new RegExp(`((?:${unit})+)|(?!${unspaced})[\\p{L}\\p{N}\\p{Co}](?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}\\p{Co}])*`, "gu");
const units = new RegExp(unit, "gu");

/** Whether words of a text stand without spaces between them, as in Chinese, Japanese, Korean or Thai. */
export function hasUnspaced(text: string): boolean {
	return isUnspaced.test(text);
}

/**
 * The words of a folded text, in order, as the indexes hold them. Where a script puts no spaces, each letter with the next one, and the
 * last letter of a run alone, so that there is one for each letter: "東京都" gives 東京, 京都, 都.
 */
export function wordsIn(folded: string): string[] {
	if (isPlain(folded)) return folded.match(asciiWord) ?? [];
	if (!hasUnspaced(folded)) return folded.match(spacedWord) ?? [];

	const words: string[] = [];
	for (const [word, run] of folded.matchAll(anyWord)) {
		if (run === undefined) words.push(word);
		else pairsOf(run, words);
	}
	return words;
}

function pairsOf(run: string, into: string[]): void {
	const letters = lettersOf(run);
	for (const [at, letter] of letters.entries()) into.push(letter + (letters[at + 1] ?? ""));
}

/** The letters of a run in a script without spaces, each with its marks. */
export function lettersOf(run: string): string[] {
	return run.match(units) ?? [];
}

/** A text in its words, and the letters of scripts without spaces, each with its marks, with where they stand. */
export function piecesOf(text: string): { text: string; at: number }[] {
	return Array.from(text.matchAll(anyWord)).flatMap(({ 0: word, 1: run, index }) =>
		run === undefined
			? [{ text: word, at: index }]
			: Array.from(run.matchAll(units), (letter) => ({ text: letter[0], at: index + letter.index })),
	);
}

/** What to look for in an index, one after the other; where `lastBegins`, any word that begins like the last. */
export type Sought = { words: string[]; lastBegins: boolean };

/** What to look for where these words are asked for. None for words of which folding leaves nothing. */
export function soughtFor(asked: readonly string[]): Sought {
	const words = wordsIn(fold(asked.join(" ")));
	const last = words.at(-1) ?? "";
	if (!hasUnspaced(last)) return { words, lastBegins: false };

	// The run may go on in the text: its last letter is there with another, not alone.
	const isPair = hasUnspaced(words.at(-2) ?? "") && lettersOf(words.at(-2) ?? "").length === 2 && (words.at(-2) ?? "").endsWith(last);
	return isPair ? { words: words.slice(0, -1), lastBegins: false } : { words, lastBegins: true };
}

/** A text as the indexes take it, its words folded and apart; null where they read it right as it is. */
export function indexText(text: string): string | null {
	return isPlain(text) ? null : wordsIn(fold(text)).join(" ");
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
