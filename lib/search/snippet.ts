import type { Term } from "./query.ts";
import { fold, stemOf, wordsIn } from "./words.ts";

/** A piece of a snippet; a hit is shown marked. */
export type SnippetPart = { text: string; hit: boolean };

const length = 30;
const before = 6;

type Spot = { from: number; to: number; hit: boolean };

/** Stems that must stand one after the other: one, or those of a phrase. */
type Run = string[];

/** The part of a text that says most of what was asked, about thirty words, with the hits marked. Without a hit, how the text begins. */
export function snippetOf(text: string, terms: readonly Term[]): SnippetPart[] {
	const spots = spotsIn(text, runsOf(terms));
	if (spots.length === 0) return text === "" ? [] : [{ text: text.slice(0, 200), hit: false }];
	const first = beginOf(spots);
	const shown = spots.slice(first, first + length);

	return partsOf(text, shown, { cutBefore: first > 0, cutAfter: first + length < spots.length });
}

/** What to mark. Words such as "the" only where nothing else was asked, or else they would be nearly all that is marked. */
function runsOf(terms: readonly Term[]): Run[] {
	const asked = terms.filter(({ excluded }) => !excluded).map(({ words }) => words.flatMap((each) => wordsIn(fold(each))));
	const telling = asked.filter(([first = "", ...rest]) => rest.length > 0 || !common.has(first));

	return (telling.length > 0 ? telling : asked).map((words) => words.map(stemOf));
}

/** English words that stand in every text; no word that may be what somebody looks for, such as "us" or "women". */
const common = new Set(
	"a about after all also an and are as at be been before but by can did do does for from had has have he her his how i if in into is it its more my no not of off on or our out over she so than that the their them then there these they this those to too up was we were what when where which while who why will with would you your".split(
		" ",
	),
);

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function spotsIn(text: string, runs: readonly Run[]): Spot[] {
	const spots = Array.from(text.matchAll(word), (match) => ({ from: match.index, to: match.index + match[0].length, hit: false }));
	const stems = spots.map(({ from, to }) => stemOf(fold(text.slice(from, to))));
	for (const at of stems.keys())
		for (const run of runs)
			if (run.length > 0 && run.every((stem, index) => stem === stems[at + index]))
				for (const spot of spots.slice(at, at + run.length)) spot.hit = true;

	return spots;
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
