import { fold } from "./fold.ts";
import type { Term } from "./query.ts";
import { type Sought, soughtFor, stemOf } from "./words.ts";

/** A text as it is indexed. */
export type Text = { headline: string; standfirst: string; body: string };

const headlineWorth = 8;
const standfirstWorth = 3;
const usualLength = 2500;
const allInHeadline = 0.5;

/** How well a text answers, in ten-thousandths: how often each term stands where, in how long a text. The same text always scores the same. */
export function scoreOf(text: Text, finders: readonly Finder[]): number {
	if (finders.length === 0) return 0;
	const headline = fold(text.headline);
	const standfirst = fold(text.standfirst);
	const body = fold(text.body);
	const tolerance = 0.6 + (0.9 * body.length) / usualLength;

	let sum = 0;
	let inHeadline = 0;
	for (const count of finders) {
		const head = count(headline);
		if (head > 0) inHeadline += 1;
		const hits = headlineWorth * head + standfirstWorth * count(standfirst) + count(body);
		sum += hits / (hits + tolerance);
	}

	return Math.round((sum / finders.length + (inHeadline === finders.length ? allInHeadline : 0)) * 10_000);
}

/** Counts where a term stands in a folded text. */
export type Finder = (folded: string) => number;

/** Finders for the terms that must be there. */
export function findersFor(terms: readonly Term[]): Finder[] {
	return terms.filter(({ excluded }) => !excluded).map(({ words }) => finderFor(soughtFor(words)));
}

const parts = /[\p{L}\p{N}\p{M}]+/gu;

function finderFor({ words, lastBegins }: Sought): Finder {
	const stems = words.map(stemOf);
	const begins = stems.map(beginOf);
	const pattern = new RegExp(
		begins.map((begin) => `(?<![\\p{L}\\p{N}\\p{M}])${begin}[\\p{L}\\p{N}\\p{M}]*`).join("[^\\p{L}\\p{N}]+"),
		"gu",
	);

	return (folded) => {
		let count = 0;
		for (const [found] of folded.matchAll(pattern)) {
			const stood = found.match(parts) ?? [];
			const fits = (stem: string, index: number) =>
				lastBegins && index === stems.length - 1 ? (stood[index] ?? "").startsWith(stem) : stemOf(stood[index] ?? "") === stem;
			if (stems.every(fits)) count += 1;
		}
		return count;
	};
}

/** The letters that all forms of a word begin with. */
function beginOf(stem: string): string {
	const letters = Array.from(stem);

	return letters.slice(0, Math.max(2, letters.length - 1)).join("");
}
