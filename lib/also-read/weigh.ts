import { fold, stemOf, wordsIn } from "#lib/search/words.ts";
import { common } from "./common.ts";
import { namedThings } from "./names.ts";
import type { Rarity, StoryText } from "./story-text.ts";

/** A term and how much of the story it is: thousandths of the length of all terms together. */
export type Weighed = { term: string; weight: number };

/** How many terms of a story are compared, and how many of them others are looked up by. */
export const mostCompared = 60;
export const mostListed = 25;

const fieldWeights = { headline: 3, standfirst: 2, body: 1 } as const;
const topicWeight = 1.5;
const nameWeight = 1.3;
const wholeNameWeight = 1.2;

/** A topic as a term; no word has this sign. */
export function topicTerm(topicId: number): string {
	return `#${topicId}`;
}

/** The terms that a story is most about, the weightiest first: how often each stands where, times how rare it is in the paper. */
export function weigh(story: StoryText, rarity: Rarity): Weighed[] {
	const counts = countTerms(story);
	const names = namedThings(story);
	const scores: [string, number][] = [];
	for (const [stem, count] of counts) {
		const score = rise(count) * worth(rarity.with(stem), rarity.stories);
		scores.push([stem, names.words.has(stem) ? score * nameWeight : score]);
	}
	for (const [name, { count, stems }] of names.phrases) {
		const rarest = Math.max(...stems.map((stem) => worth(rarity.with(stem), rarity.stories)));
		scores.push([name, rise(count) * rarest * wholeNameWeight]);
	}
	for (const id of new Set(story.topicIds)) {
		const term = topicTerm(id);
		scores.push([term, topicWeight * worth(rarity.with(term), rarity.stories)]);
	}

	return toLengthOne(scores);
}

/** Everything whose rarity must be known before a story can be weighed. */
export function stemsToWeigh(story: StoryText): string[] {
	const names = [...namedThings(story).phrases.values()].flatMap(({ stems }) => stems);

	return [...new Set([...countTerms(story).keys(), ...names, ...story.topicIds.map(topicTerm)])];
}

/** How alike two stories are by their weighed terms, 0 to 1 (the cosine). */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [term, weight] of fewer) sum += weight * (more.get(term) ?? 0);

	return sum / 1e6;
}

// Of figures, ages and sums nothing follows.
const digits = /^\d+$/;

function countTerms(story: StoryText): Map<string, number> {
	const counts = new Map<string, number>();
	for (const field of ["headline", "standfirst", "body"] as const) {
		for (const word of wordsIn(fold(story[field]))) {
			if (word.length < 3 || common.has(word) || digits.test(word)) continue;
			const stem = stemOf(word);
			counts.set(stem, (counts.get(stem) ?? 0) + fieldWeights[field]);
		}
	}

	return counts;
}

/** The tenth time says less than the first. */
function rise(count: number): number {
	return 1 + Math.log(count);
}

/** Nothing for what stands everywhere, most for what stands nearly nowhere else. */
function worth(storiesWith: number, stories: number): number {
	return Math.max(0, Math.log((stories + 1) / (Math.min(storiesWith, stories) + 0.5)));
}

function toLengthOne(scores: [string, number][]): Weighed[] {
	const weightiest = scores
		.filter(([, score]) => score > 0)
		.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
		.slice(0, mostCompared);
	const length = Math.hypot(...weightiest.map(([, score]) => score)) || 1;

	return weightiest.map(([term, score]) => ({ term, weight: Math.round((score / length) * 1000) })).filter(({ weight }) => weight > 0);
}
