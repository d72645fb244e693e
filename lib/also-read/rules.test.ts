import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, chooseAlsoRead, mostKept } from "./choose.ts";
import { readTerms, writeTerms } from "./kept-terms.ts";
import { namedThings } from "./names.ts";
import { readReason, reasonFor, spellingsOf } from "./reason.ts";
import { isSameCopy, shinglesOf } from "./shingles.ts";
import { likeness, sameness, topicTerm, weigh } from "./weigh.ts";

const story = (words: Partial<{ headline: string; standfirst: string; body: string; topicIds: number[] }>) => ({
	headline: "",
	standfirst: "",
	body: "",
	topicIds: [],
	...words,
});
const rarity = (counts: Record<string, number>) => ({ stories: 1000, with: (term: string) => counts[term] ?? 0 });
const terms = (weights: Record<string, number>) => new Map(Object.entries(weights));

test("a rare word weighs more than a common one, a headline's more than the body's, and what stands everywhere next to nothing", () => {
	const weighed = weigh(
		story({ headline: "Comet", body: "council telescope everything" }),
		rarity({ comet: 9, telescop: 9, council: 400, everyth: 1000 }),
	);
	expect(weighed.map(({ term }) => term)).toEqual(["comet", "telescop", "council", "everyth"]);
	expect(weighed.at(-1)?.weight).toBeLessThan(20);
});

test("what no other story has yet makes a story no less like another", () => {
	const known = { comet: 9, telescop: 9 };
	const plain = weigh(story({ body: "comet telescope" }), rarity(known));
	const withNew = weigh(story({ body: "comet telescope zyxan" }), rarity(known));
	expect(withNew.filter(({ term }) => term !== "zyxan")).toEqual(plain);
	expect(withNew.find(({ term }) => term === "zyxan")).toMatchObject({ listed: true });
});

test("topics and whole names are terms", () => {
	const weighed = weigh(
		story({ body: "Yesterday the mayor, Ana Petrova, spoke. Ana Petrova left.", topicIds: [7] }),
		rarity({ [topicTerm(7)]: 20, ana: 30, petrova: 3 }),
	);
	expect(weighed.map(({ term }) => term)).toEqual(expect.arrayContaining(["#7", "ana_petrova", "petrova"]));
	expect([...namedThings(story({ body: "In Port Amberley it rained. The Old Mill stood." })).keys()]).toEqual(["port_amberlei"]);
});

test("the same terms are as like as can be, others not at all", () => {
	const one = new Map(
		weigh(story({ body: "comet telescope dawn" }), rarity({ comet: 9, telescop: 50, dawn: 300 })).map(({ term, weight }) => [term, weight]),
	);
	expect(likeness(one, one)).toBeCloseTo(1, 2);
	expect(likeness(one, terms({ ferry: 1000 }))).toBe(0);
});

test("terms come back as they were kept", () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z#_]{1,9}$/)), (names) => {
			const kept = names.map((term, weight) => ({ term, weight, listed: true }));
			expect([...readTerms(writeTerms(kept))]).toEqual(names.map((term, weight) => [term, weight]));
		}),
	);
});

const day = new Date("2026-03-01T12:00:00Z");
const candidate = (id: number, weights: Record<string, number>, more: Partial<Candidate> = {}): Candidate => ({
	id,
	terms: terms(weights),
	sectionId: 1,
	firstPublishedAt: day,
	...more,
});
const reading = candidate(0, { comet: 800, dawn: 500, tail: 332 });
const ids = (candidates: Candidate[]) => chooseAlsoRead(reading, candidates).map(({ id }) => id);

test("the likest comes first, and what shares nothing never", () => {
	expect(ids([candidate(1, { dawn: 1000 }), candidate(2, { comet: 1000 }), candidate(3, { ferry: 1000 })])).toEqual([2, 1]);
});

test("of two as like, the nearer in time and of the same section is better", () => {
	const old = { firstPublishedAt: new Date("2016-01-01") };
	expect(
		ids([
			candidate(1, { comet: 1000 }, old),
			candidate(2, { comet: 900, x: 435 }),
			candidate(3, { comet: 900, x: 435 }, { sectionId: 2 }),
		])[0],
	).toBe(1);
	expect(ids([candidate(1, { comet: 900, x: 435 }, old), candidate(2, { comet: 900, y: 435 })])).toEqual([2, 1]);
});

test("five are not one story five times", () => {
	const retold = [1, 2, 3, 4].map((id) => candidate(id, { comet: 700, gala: 700, [`own${id}`]: 140 }));
	const chosen = ids([...retold, candidate(9, { comet: 400, dawn: 100, harbour: 900 })]);
	expect(chosen.slice(0, 2)).toEqual([expect.any(Number), 9]);
	expect(ids([candidate(1, { comet: 1000 }), candidate(2, { comet: 1000 })])).toEqual([2]); // a second copy
	expect(ids([candidate(1, { comet: 800, dawn: 500, tail: 332 })])).toEqual([]); // the story itself under another number
});

test("copy that was cut or reworked is the same copy, a story on the same matter is not", () => {
	const copy = "The ferry stops for the winter because the harbour needs its quay for the crane and the engine must be mended.";
	expect(isSameCopy(shinglesOf(copy), shinglesOf(`Our reporter writes: ${copy} More follows on the next page of tomorrow's paper.`))).toBe(
		true,
	);
	expect(
		isSameCopy(
			shinglesOf(copy),
			shinglesOf("In winter the ferry rests. The harbour's crane will lift a new engine aboard while the quay is mended for the islands."),
		),
	).toBe(false);
	expect(isSameCopy(shinglesOf(""), shinglesOf(""))).toBe(false);
});

test("a reason tells words as the story writes them, and names in place of their parts", () => {
	const reason = reasonFor(["comet", "#7", "ana_petrova", "petrova"], spellingsOf("Comets fascinate Ana Petrova."));
	expect(reason).toEqual({ words: ["Comets", "Ana Petrova"], topicIds: [7] });
	expect(readReason(JSON.stringify(reason))).toEqual(reason);
	expect(readReason("words")).toEqual({ words: [], topicIds: [] });
});

test("what is not compared would not have been chosen: the outcome is that of comparing all with all", () => {
	const weights = fc.dictionary(fc.constantFrom("comet", "dawn", "tail", "gala", "harbour"), fc.integer({ min: 1, max: 900 }));
	const everyOne = fc.array(weights, { maxLength: 30 }).map((all) => all.map((each, at) => candidate(at + 1, each)));
	fc.assert(
		fc.property(everyOne, (all) => {
			expect(ids(all)).toEqual(chosenByComparingAll(all));
		}),
	);
});

/** Maximal marginal relevance as it is written: at each step every candidate that is left is compared with all that are chosen. */
function chosenByComparingAll(candidates: Candidate[]): number[] {
	const alone = new Map(candidates.map((each) => [each.id, chooseAlsoRead(reading, [each])[0]?.score ?? 0]));
	const chosen: Candidate[] = [];
	for (;;) {
		const rated = candidates
			.filter((each) => (alone.get(each.id) ?? 0) > 0 && !chosen.includes(each))
			.map((each) => ({ each, nearest: Math.max(0, ...chosen.map((other) => sameness(each.terms, other.terms))) }))
			.filter(({ nearest }) => nearest < 0.9)
			.map(({ each, nearest }) => ({ each, marginal: (alone.get(each.id) ?? 0) - Math.max(0, nearest - 0.55) }))
			.sort((a, b) => b.marginal - a.marginal || (alone.get(b.each.id) ?? 0) - (alone.get(a.each.id) ?? 0) || b.each.id - a.each.id);
		if (!rated[0] || chosen.length === mostKept) return chosen.map(({ id }) => id);
		chosen.push(rated[0].each);
	}
}
