import { likeness, sameness } from "./weigh.ts";

/** A story that may be offered with another. */
export type Candidate = {
	id: number;
	terms: ReadonlyMap<string, number>;
	sectionId: number;
	firstPublishedAt: Date;
};

/** What it is to be offered with. */
export type Reading = Omit<Candidate, "id">;

/** A story to offer: how well it goes with the other, 0 to about 1, and which terms both have, the weightiest first. */
export type Chosen = { id: number; score: number; shared: string[] };

/** How many are kept: more than are shown, so that one withdrawn leaves no gap. */
export const mostKept = 12;

/** Less alike than this is chance. */
const leastLike = 0.03;
/** More alike than this is the same story told again. */
const sameStory = 0.9;
const forSection = 0.02;
const forRecency = 0.05;
const recent = 180 * 24 * 3_600_000;
/** From here on two stories tell of the same event, and how much each step further counts against the second. */
const sameEvent = 0.55;
const forSameness = 1;
const mostShared = 4;

export type Likened = { candidate: Candidate; like: number };

/** The candidates most like a story, the likest first; of the others none would be chosen. */
export function likest(reading: Reading, candidates: readonly Candidate[]): Likened[] {
	return candidates
		.map((candidate) => ({ candidate, like: likeness(reading.terms, candidate.terms) }))
		.sort((one, other) => other.like - one.like || other.candidate.id - one.candidate.id)
		.slice(0, mostKept * 4);
}

/** Chooses the stories that go best with one, no two of them the same: by likeness, a little by section and nearness in time. */
export function chooseAlsoRead(reading: Reading, candidates: readonly Candidate[]): Chosen[] {
	const left: Rated[] = candidates
		.map((candidate) => ({ candidate, score: rate(reading, candidate), nearest: 0, compared: 0 }))
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score || other.candidate.id - one.candidate.id);
	const chosen: Rated[] = [];
	while (chosen.length < mostKept) {
		const next = bestOf(left, chosen);
		if (!next) break;
		chosen.push(next);
		left.splice(left.indexOf(next), 1);
	}

	return chosen.map(({ candidate, score }) => ({ id: candidate.id, score, shared: sharedTerms(reading.terms, candidate.terms) }));
}

/** A candidate, how well it goes with the story, and how much of it is the same as the nearest of the first `compared` of those that are chosen. */
type Rated = { candidate: Candidate; score: number; nearest: number; compared: number };

/**
 * The best that is not one of the chosen told again: maximal marginal relevance (Carbonell and Goldstein 1998), and never a second copy.
 * `left` has the highest scores first. Being like the chosen only counts against a story, so whatever scores no more than the best so far
 * needs no comparing.
 */
function bestOf(left: readonly Rated[], chosen: readonly Rated[]): Rated | null {
	const marginal = ({ score, nearest }: Rated) => score - forSameness * Math.max(0, nearest - sameEvent);
	let best: Rated | null = null;
	for (const each of left) {
		if (best !== null && each.score <= marginal(best)) break;
		for (const { candidate } of chosen.slice(each.compared))
			each.nearest = Math.max(each.nearest, sameness(each.candidate.terms, candidate.terms));
		each.compared = chosen.length;
		if (each.nearest >= sameStory) continue;
		if (best === null || marginal(each) > marginal(best)) best = each;
	}

	return best;
}

function rate(reading: Reading, candidate: Candidate): number {
	const alike = likeness(reading.terms, candidate.terms);
	if (alike < leastLike || sameness(reading.terms, candidate.terms) >= sameStory) return 0;
	const apart = Math.abs(reading.firstPublishedAt.getTime() - candidate.firstPublishedAt.getTime());
	const near = forRecency * Math.exp(-apart / recent);

	return alike * (1 + near + (reading.sectionId === candidate.sectionId ? forSection : 0));
}

function sharedTerms(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
	return [...one]
		.flatMap(([term, weight]) => (other.has(term) ? [{ term, product: weight * (other.get(term) ?? 0) }] : []))
		.sort((a, b) => b.product - a.product)
		.slice(0, mostShared)
		.map(({ term }) => term);
}
