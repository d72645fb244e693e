import { fold } from "#lib/search/fold.ts";
import { hasUnspaced, lettersOf, stemOf, wordsIn } from "#lib/search/words.ts";
import { common } from "./common.ts";
import { type NamedThings, namedThings } from "./names.ts";
import type { Rarity, StoryText } from "./story-text.ts";

/** A term and how much of the story it is, in thousandths; whether other stories look it up by this term. */
export type Weighed = { term: string; weight: number; listed: boolean };

/** How many terms of a story are compared, and how many of them it is looked up by. */
const most = { known: 80, fresh: 12, names: 8, listedKnown: 26, listedFresh: 8 };

const fieldWeights = { headline: 3, standfirst: 2, body: 1 } as const;
const topicCount = 4;
const wholeName = 0.7;

/** A topic as a term; no word has this sign. */
export function topicTerm(topicId: number): string {
	return `#${topicId}`;
}

/**
 * The terms that a story is most about: how often each stands where, times how rare it is in the paper. Words that no other story has yet,
 * and whole names, come on top: today's other story may have them, and until then they make no story less like another.
 */
export function weigh(story: StoryText, rarity: Rarity): Weighed[] {
	const scored = [...countTerms(story)].map(([term, count]) => ({
		term,
		stories: rarity.with(term),
		score: rise(count) * worth(rarity.with(term), rarity.stories),
	}));
	const known = heaviest(
		scored.filter(({ stories }) => stories > 1),
		most.known,
	);
	const fresh = [
		...heaviest(
			scored.filter(({ stories }) => stories <= 1),
			most.fresh,
		),
		...heaviest(scoreNames(namedThings(story), rarity), most.names),
	];
	const length = Math.hypot(...(known.length > 0 ? known : fresh).map(({ score }) => score)) || 1;
	const inThousandths = (terms: readonly Scored[], listed: number) =>
		terms.map(({ term, score }, rank) => ({ term, weight: Math.round((score / length) * 1000), listed: rank < listed }));

	return [...inThousandths(known, most.listedKnown), ...inThousandths(heaviest(fresh, fresh.length), most.listedFresh)].filter(
		({ weight }) => weight > 0,
	);
}

/** Everything whose rarity must be known before a story can be weighed. */
export function stemsToWeigh(story: StoryText): string[] {
	return [...countTerms(story).keys()];
}

/** How alike two stories are by their weighed terms, 0 to 1 (the cosine). */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	return Math.min(1, dot(one, other) / 1e6);
}

/** How much of two stories is the same, 0 to 1: as `likeness`, but what only one of them has makes them differ, new words and names too. */
export function sameness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	const both = lengthOf(one) * lengthOf(other);

	return both === 0 ? 0 : dot(one, other) / both;
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [term, weight] of fewer) sum += weight * (more.get(term) ?? 0);

	return sum;
}

const lengths = new WeakMap<ReadonlyMap<string, number>, number>();

function lengthOf(terms: ReadonlyMap<string, number>): number {
	const known = lengths.get(terms);
	if (known !== undefined) return known;
	const length = Math.sqrt(dot(terms, terms));
	lengths.set(terms, length);

	return length;
}

type Scored = { term: string; score: number };

// Of figures, ages and sums nothing follows.
const digits = /^\d+$/;

/** In scripts without spaces two letters are as much as a word, and one is not. */
function saysLittle(word: string): boolean {
	if (hasUnspaced(word)) return lettersOf(word).length < 2;

	return word.length < 3 || common.has(word) || digits.test(word);
}

function countTerms(story: StoryText): Map<string, number> {
	const counts = new Map<string, number>();
	for (const field of ["headline", "standfirst", "body"] as const) {
		for (const word of wordsIn(fold(story[field]))) {
			if (saysLittle(word)) continue;
			const stem = stemOf(word);
			counts.set(stem, (counts.get(stem) ?? 0) + fieldWeights[field]);
		}
	}
	for (const id of story.topicIds) counts.set(topicTerm(id), topicCount);

	return counts;
}

function scoreNames(names: NamedThings, rarity: Rarity): Scored[] {
	return [...names].map(([term, { count, stems }]) => ({
		term,
		score: wholeName * rise(count) * Math.max(...stems.map((stem) => worth(rarity.with(stem), rarity.stories))),
	}));
}

/** The tenth time says less than the first. */
function rise(count: number): number {
	return 1 + Math.log(count);
}

/** Nothing for what stands everywhere, most for what stands nearly nowhere else. The root, because two stories are multiplied. */
function worth(storiesWith: number, stories: number): number {
	return Math.sqrt(Math.max(0, Math.log((stories + 1) / (Math.max(1, Math.min(storiesWith, stories)) + 0.5))));
}

function heaviest<Term extends Scored>(terms: readonly Term[], count: number): Term[] {
	return terms
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1))
		.slice(0, count);
}
