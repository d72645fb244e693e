import { isCommon } from "./common.ts";
import { fold } from "./fold.ts";
import type { Term } from "./query.ts";
import { hasUnspaced, lettersOf, piecesOf, type Sought, soughtFor, stemOf } from "./words.ts";

/** A piece of a snippet; a hit is shown marked. */
export type SnippetPart = { text: string; hit: boolean };

/** How many words are shown, and how many of them before the first hit; of scripts without spaces, how many letters. */
const usual = { length: 30, before: 6 };
const unspaced = { length: 90, before: 20 };
type Size = typeof usual;

type Spot = { from: number; to: number; hit: boolean };

/** The part of a text that says most of what was asked, about thirty words, with the hits marked. Without a hit, how the text begins. */
export function snippetOf(text: string, terms: readonly Term[]): SnippetPart[] {
	const spots = spotsIn(text, runsOf(terms));
	if (spots.length === 0) return text === "" ? [] : [{ text: text.slice(0, 200), hit: false }];
	const size = spots.length > text.length * 0.55 ? unspaced : usual;
	const first = beginOf(spots, size);
	const shown = spots.slice(first, first + size.length);

	return partsOf(text, shown, { cutBefore: first > 0, cutAfter: first + size.length < spots.length });
}

/** What to mark. Words such as "the" only where nothing else was asked, or else they would be nearly all that is marked. */
function runsOf(terms: readonly Term[]): Sought[] {
	const asked = terms.filter(({ excluded }) => !excluded).map(({ words }) => soughtFor(words));
	const telling = asked.filter(({ words: [first = "", ...rest] }) => rest.length > 0 || !isCommon(first));

	return (telling.length > 0 ? telling : asked).map((sought) => ({ ...sought, words: sought.words.map(stemOf) }));
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu;

/** Where the words of a text stand; where a script puts no spaces, its letters, each a word with the next one as in the index. */
function spotsIn(text: string, runs: readonly Sought[]): Spot[] {
	const spots: Spot[] = [];
	const stems: string[] = [];
	for (const { 0: written, index } of text.matchAll(word)) {
		const pieces = hasUnspaced(written) ? piecesOf(written) : [{ text: written, at: 0 }];
		for (const [nth, { text: piece, at }] of pieces.entries()) {
			const next = pieces[nth + 1]?.text ?? "";
			spots.push({ from: index + at, to: index + at + piece.length, hit: false });
			stems.push(stemOf(fold(hasUnspaced(piece) && hasUnspaced(next) ? piece + next : piece)));
		}
	}
	for (const at of stems.keys())
		for (const { words, lastBegins } of runs) {
			const fits = (stem: string, index: number) =>
				lastBegins && index === words.length - 1 ? stems[at + index]?.startsWith(stem) : stem === stems[at + index];
			if (words.length === 0 || !words.every(fits)) continue;
			// A pair is two letters.
			const letters = words.length + (lastBegins || lettersOf(words.at(-1) ?? "").length < 2 ? 0 : 1);
			for (const spot of spots.slice(at, at + letters)) spot.hit = true;
		}

	return spots;
}

/** Where the window with the most hits begins, a little before its first. */
function beginOf(spots: readonly Spot[], { length, before }: Size): number {
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
		const last = parts.at(-1);
		if (last?.hit && from === at) last.text += text.slice(from, to);
		else parts.push({ text: text.slice(from, to), hit: true });
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
