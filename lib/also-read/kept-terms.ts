import type { Weighed } from "./weigh.ts";

/** Weighed terms as `StoryTerms.terms` keeps them: "comet:412 observ:97". */
export function writeTerms(terms: readonly Weighed[]): string {
	return terms.map(({ term, weight }) => `${term}:${weight}`).join(" ");
}

/** Weighed terms as they were kept. */
export function readTerms(kept: string): Map<string, number> {
	const terms = new Map<string, number>();
	// Eighty stories' terms are read for each that is looked at: without a list of pairs in between.
	for (let from = 0; from < kept.length; ) {
		const space = kept.indexOf(" ", from);
		const to = space < 0 ? kept.length : space;
		const colon = kept.lastIndexOf(":", to);
		if (colon > from) terms.set(kept.slice(from, colon), Number(kept.slice(colon + 1, to)));
		from = to + 1;
	}

	return terms;
}
