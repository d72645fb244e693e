import fc from "fast-check";
import { expect, test } from "vitest";
import { readSearchCursor, type SearchCursor, writeSearchCursor } from "./cursor.ts";
import { type FindRequest, find, type Index, mostRanked } from "./find.ts";

type Story = { place: number; score: number; byHeadline: boolean };

/** An index of a few stories that all match. */
function indexOf(stories: Story[]): Index {
	return {
		newest: async (_, { below, from, limit }, where) =>
			stories
				.filter(({ place, byHeadline }) => place < below && place >= from && (where === "anywhere" || byHeadline))
				.map(({ place }) => place)
				.sort((one, other) => other - one)
				.slice(0, limit),
		score: async (_, places) => stories.filter(({ place }) => places.includes(place)).map(({ place, score }) => ({ place, score })),
	};
}

const wanted = { terms: [{ words: ["ferry"], excluded: false, written: "ferry" }], labels: [], excludedLabels: [] };
const request: FindRequest = { wanted, from: -1000, until: 100_000, sort: "relevance", cursor: null, size: 20 };

async function allPages(stories: Story[], change: (page: number) => void, more: Partial<FindRequest> = {}): Promise<number[]> {
	const found: number[] = [];
	let cursor: SearchCursor | null = null;
	for (let page = 0; ; page += 1) {
		const { places, next } = await find(indexOf(stories), { ...request, ...more, cursor });
		found.push(...places);
		if (next === null) return found;
		expect(places.length).toBe(request.size);
		cursor = readSearchCursor(writeSearchCursor(next));
		change(page);
	}
}

const story = fc.record({ score: fc.nat(50), byHeadline: fc.boolean() });
const paper = fc.array(story, { minLength: 0, maxLength: 500 }).map((all) => all.map((each, place) => ({ ...each, place: place * 3 })));

test("pages join: nothing lost, nothing twice, by worth and by date, whatever comes meanwhile", async () => {
	await fc.assert(
		fc.asyncProperty(paper, fc.constantFrom("relevance" as const, "date" as const), async (before, sort) => {
			const stories = [...before];
			const found = await allPages(stories, (page) => void stories.push({ place: 50_000 + page, score: 60, byHeadline: true }), { sort });
			expect([...found].sort((a, b) => a - b)).toEqual(before.map(({ place }) => place));
		}),
		{ numRuns: 60 },
	);
});

test("a story withdrawn between two pages takes none with it", async () => {
	await fc.assert(
		fc.asyncProperty(paper, fc.nat(), async (before, which) => {
			const stories = [...before];
			const gone = before[which % Math.max(1, before.length)];
			const found = await allPages(stories, (page) => void (page === 0 && gone && stories.splice(stories.indexOf(gone), 1)));
			const expected = before.map(({ place }) => place).filter((place) => place !== gone?.place);
			expect(new Set(found).size).toBe(found.length);
			for (const place of expected) expect(found).toContain(place);
		}),
		{ numRuns: 60 },
	);
});

test("the best come first among the newest and those that say it in their headlines; the rest follows by date", async () => {
	const stories = Array.from({ length: 500 }, (_, place) => ({ place, score: place === 3 ? 90 : place % 40, byHeadline: place === 3 }));
	const found = await allPages(stories, () => {});
	expect(found[0]).toBe(3);
	expect(found.slice(1, 4)).toEqual([479, 439, 399]);
	const rest = found.slice(mostRanked + 1);
	expect(rest).toEqual([...rest].sort((a, b) => b - a));
});

test("the days bound everything, and a small answer is counted", async () => {
	const stories = Array.from({ length: 300 }, (_, place) => ({ place, score: 1, byHeadline: place % 2 === 0 }));
	expect((await allPages(stories, () => {}, { from: 50, until: 290 })).sort((a, b) => a - b)).toEqual(
		stories.map(({ place }) => place).slice(50, 290),
	);
	expect((await find(indexOf(stories), { ...request, from: 280 })).total).toEqual({ count: 20, exact: true });
	expect((await find(indexOf(stories), request)).total).toMatchObject({ exact: false });
});
