import { type Days, daysOf } from "./days.ts";
import { hasUnspaced, lettersOf, soughtFor } from "./words.ts";

/** Words to be found one after the other: one word, or a phrase. As they were typed, in small letters. */
export type Term = { words: string[]; excluded: boolean; written: string };

export type NameKind = "section" | "by" | "topic";

/** Something else than words that a story must have, or must not. `written` is the piece of the question that says so. */
export type NameFilter = { kind: NameKind; value: string; excluded: boolean; written: string };

/** Days that a story must have come on: from the first on, and before the second. */
export type DayFilter = { kind: "days"; days: Days; written: string };

/** A piece of the question that was not used, and why. */
export type Unused = {
	written: string;
	why: { code: "noDay"; value: string } | { code: "tooManyWords"; most: number } | { code: "notFound" } | { code: "notTogether" };
};

/** A question as it was understood. */
export type Query = { terms: Term[]; names: NameFilter[]; days: DayFilter[]; unused: Unused[] };

/** Longest question in characters, and most words of it that are looked for. */
export const longestQuery = 200;
export const mostTerms = 12;

const piece = /(?<minus>-)?(?:(?<kind>section|by|topic|after|before):(?="?[^\s"]))?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/giu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * What a reader asks: words, "phrases", -words, section:, by:, topic:, after: and before: a day. Anything else is words; no text is
 * malformed. `before:` leaves its own day out.
 */
export function parseQuery(text: string): Query {
	const query: Query = { terms: [], names: [], days: [], unused: [] };
	for (const match of straight(text).slice(0, longestQuery).matchAll(piece)) {
		const { minus, kind, quoted, bare } = match.groups ?? {};
		const value = (quoted ?? bare ?? "").trim();
		add(query, { written: match[0], excluded: minus !== undefined, kind: kind?.toLowerCase(), value, isQuoted: quoted !== undefined });
	}

	return query;
}

type Piece = { written: string; excluded: boolean; kind: string | undefined; value: string; isQuoted: boolean };

function add(query: Query, { written, excluded, kind, value, isQuoted }: Piece): void {
	switch (kind) {
		case "section":
		case "by":
		case "topic":
			query.names.push({ kind, value, excluded, written });
			return;
		case "after":
		case "before":
			addDays(query, kind, value, written);
			return;
		default:
			for (const words of isQuoted || excluded ? [wordsOf(value)] : partsOf(value)) addTerm(query, { words, excluded, written });
	}
}

function addDays(query: Query, kind: "after" | "before", value: string, written: string): void {
	const days = daysOf(value);
	if (days === null) query.unused.push({ written, why: { code: "noDay", value } });
	else
		query.days.push({
			kind: "days",
			days: kind === "after" ? { from: days.from, until: null } : { from: null, until: days.from },
			written,
		});
}

function addTerm(query: Query, term: Term): void {
	if (term.words.length === 0) return;
	if (query.terms.some(({ words, excluded }) => excluded === term.excluded && words.join(" ") === term.words.join(" "))) return;
	if (query.terms.length < mostTerms) query.terms.push(term);
	else if (!query.unused.some(({ written }) => written === term.written))
		query.unused.push({ written: term.written, why: { code: "tooManyWords", most: mostTerms } });
}

let segmenter: Intl.Segmenter | undefined;

/** What to look for where these words are asked for without quotation marks: one term, or the words of a script that puts no spaces. */
function partsOf(value: string): string[][] {
	if (!hasUnspaced(value)) return [wordsOf(value)];
	segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
	const parts: string[] = [];
	for (const { segment } of segmenter.segment(value)) {
		const last = parts.at(-1) ?? "";
		// A single sign belongs to the word before it, as 都 of 東京都.
		if (lettersOf(segment).length === 1 && hasUnspaced(last) && !particle.test(segment)) parts[parts.length - 1] = last + segment;
		else parts.push(segment);
	}
	const telling = parts.filter((part) => !particle.test(part));

	return (telling.length > 0 ? telling : parts).map(wordsOf);
}

/** What stands between words in any Japanese or Chinese text. */
const particle = /^[\p{Script=Hiragana}的了是在和与及之]$/u;

/** The words of a piece of text, in small letters: "U.S." is two. */
export function wordsOf(text: string): string[] {
	const typed = text.normalize("NFC").replace(invisible, "").toLocaleLowerCase().match(word) ?? [];

	return typed.filter((each) => soughtFor([each]).words.length > 0).slice(0, mostTerms);
}

/** The same, each once: for whoever asks for all of them in any order. */
export function distinctWords(text: string): string[] {
	return [...new Set(wordsOf(text))];
}

/** A question without one of its pieces. */
export function withoutPiece(text: string, written: string): string {
	return straight(text).replace(written, " ").replace(/\s+/g, " ").trim();
}

/** A question with straight quotation marks, as its pieces are written. */
export function straight(text: string): string {
	return text.normalize("NFC").replace(/[“”„«»]/g, '"');
}
