import type { Weighed } from "./weigh.ts";

/** Weighed terms as `StoryTerms.terms` keeps them: "comet:412 observ:97". */
export function writeTerms(terms: readonly Weighed[]): string {
	return terms.map(({ term, weight }) => `${term}:${weight}`).join(" ");
}

/** Weighed terms as they were kept. */
export function readTerms(kept: string): Map<string, number> {
	const terms = new Map<string, number>();
	for (const pair of kept.split(" ")) {
		const colon = pair.lastIndexOf(":");
		if (colon > 0) terms.set(pair.slice(0, colon), Number(pair.slice(colon + 1)));
	}

	return terms;
}
