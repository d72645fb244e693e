import type { Term } from "./query.ts";
import { fold, stemOf, wordsIn } from "./words.ts";

/** A piece of a snippet; a hit is shown marked. */
export type SnippetPart = { text: string; hit: boolean };

const length = 30;
const before = 6;

type Spot = { from: number; to: number; hit: boolean };

/** The part of a text that says most of what was asked, about thirty words, with the hits marked. Without a hit, how the text begins. */
export function snippetOf(text: string, terms: readonly Term[]): SnippetPart[] {
	const spots = spotsIn(text, stemsOf(terms));
	if (spots.length === 0) return text === "" ? [] : [{ text: text.slice(0, 200), hit: false }];
	const first = beginOf(spots);
	const shown = spots.slice(first, first + length);

	return partsOf(text, shown, { cutBefore: first > 0, cutAfter: first + length < spots.length });
}

function stemsOf(terms: readonly Term[]): Set<string> {
	return new Set(
		terms.filter(({ excluded }) => !excluded).flatMap(({ words }) => words.flatMap((word) => wordsIn(fold(word))).map(stemOf)),
	);
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function spotsIn(text: string, stems: ReadonlySet<string>): Spot[] {
	return Array.from(text.matchAll(word), (match) => ({
		from: match.index,
		to: match.index + match[0].length,
		hit: stems.has(stemOf(fold(match[0]))),
	}));
}

/** Where the window with the most hits begins, a little before its first. */
function beginOf(spots: readonly Spot[]): number {
	let best = { hits: 0, at: 0 };
	let hits = 0;
	for (let end = 0; end < spots.length; end += 1) {
		if (spots[end]?.hit) hits += 1;
		if (end >= length - before && spots[end - (length - before)]?.hit) hits -= 1;
		if (hits > best.hits) best = { hits, at: Math.max(0, end - (length - before) + 1) };
	}
	if (best.hits === 0) return 0;
	const firstHit = spots.findIndex(({ hit }, index) => hit && index >= best.at);

	return Math.max(0, Math.min(firstHit - before, spots.length - length));
}

function partsOf(text: string, spots: readonly Spot[], cut: { cutBefore: boolean; cutAfter: boolean }): SnippetPart[] {
	const parts: SnippetPart[] = cut.cutBefore ? [{ text: "… ", hit: false }] : [];
	let at = cut.cutBefore ? (spots[0]?.from ?? 0) : 0;
	for (const { from, to, hit } of spots) {
		if (!hit) continue;
		if (from > at) parts.push({ text: flat(text.slice(at, from)), hit: false });
		parts.push({ text: text.slice(from, to), hit: true });
		at = to;
	}
	const end = cut.cutAfter ? (spots.at(-1)?.to ?? at) : text.length;
	const rest = flat(text.slice(at, end)) + (cut.cutAfter ? " …" : "");
	if (rest !== "") parts.push({ text: rest, hit: false });

	return parts;
}

function flat(text: string): string {
	return text.replace(/\s+/g, " ");
}
