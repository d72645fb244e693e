import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug } from "./free-slug.ts";

async function settle(taken: ReadonlySet<string>): Promise<{ slug: string; asked: number }> {
	let asked = 0;
	const slug = await freeSlug("evening-news", async (slugs) => {
		asked += 1;
		return new Set(slugs.filter((each) => taken.has(each)));
	});

	return { slug, asked };
}

const first = (count: number) =>
	new Set(Array.from({ length: count }, (_, index) => (index === 0 ? "evening-news" : `evening-news-${index + 1}`)));

test.each([
	[0, "evening-news", 1],
	[1, "evening-news-2", 1],
	[2, "evening-news-3", 2],
	[365, "evening-news-366", 2],
	[1000, "evening-news-1001", 2],
	[60_000, "evening-news-60001", 3],
])(
	"after %i stories with the headline the next has the next number, and the database is asked as often as for a few",
	async (count, slug, asked) => {
		expect(await settle(first(count))).toEqual({ slug, asked });
	},
);

test("whatever numbers are taken, the slug is free and the one before it is not", async () => {
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 3000 })), fc.nat(2000), async (numbers, run) => {
			const taken = new Set([...first(run), ...numbers.map((number) => (number === 1 ? "evening-news" : `evening-news-${number}`))]);
			const { slug } = await settle(taken);
			expect(taken.has(slug)).toBe(false);
			const number = slug === "evening-news" ? 1 : Number(slug.slice("evening-news-".length));
			if (number > 1) expect(taken.has(number === 2 ? "evening-news" : `evening-news-${number - 1}`)).toBe(true);
		}),
		{ numRuns: 200 },
	);
});
