import { beforeAll, beforeEach, expect, test } from "vitest";
import { chief, must, type Newsroom, noon, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { addReads } from "./commands.ts";
import { listMostRead } from "./queries.ts";
import { rankMostRead, trimReads } from "./rank-commands.ts";

const hours = (count: number) => new Date(noon.getTime() + count * 60 * 60 * 1000);

onBothDatabases("most read", (t) => {
	let newsroom: Newsroom;
	beforeAll(async () => {
		newsroom = await openNewsroom();
	});
	beforeEach(async () => {
		await t.db().storyReads.deleteMany();
		await t.db().mostRead.deleteMany();
	});

	const live = async (headline: string) => {
		const saved = await newsroom.create({ headline });
		await newsroom.publish(saved);
		return saved.articleId;
	};
	const headlines = async (window: 24 | 168, count = 10) => (await listMostRead(window, count)).map(({ headline }) => headline);

	test("is what was read most of, first; of a day and of a week", async () => {
		const [old, today, little] = [await live("Week"), await live("Today"), await live("Little")];
		await addReads(new Map([[old, 9]]), noon);
		await addReads(
			new Map([
				[today, 3],
				[little, 1],
			]),
			hours(30),
		);
		await rankMostRead(hours(30));

		expect(await headlines(24)).toEqual(["Today", "Little"]);
		expect(await headlines(168)).toEqual(["Week", "Today", "Little"]);
		expect(await headlines(168, 2)).toEqual(["Week", "Today"]);
	});

	test("adds up what several processes counted at once", async () => {
		const [one, other] = [await live("One"), await live("Other")];
		const batch = new Map([
			[one, 2],
			[other, 1],
		]);
		await Promise.all(Array.from({ length: 8 }, () => addReads(batch, noon)));

		const rows = await t.db().storyReads.findMany({ where: { articleId: { in: [one, other] } }, orderBy: { articleId: "asc" } });
		expect(rows.map(({ hour, reads }) => ({ hour, reads }))).toEqual([
			{ hour: noon, reads: 16 },
			{ hour: noon, reads: 8 },
		]);
	});

	test("counts no draft, no withdrawn story and no number that somebody made up", async () => {
		const draft = (await newsroom.create({ headline: "Draft" })).articleId;
		await addReads(new Map([draft, 2_000_000_000].map((id) => [id, 5])), noon);

		expect(await t.db().storyReads.count()).toBe(0);
	});

	test("shows no story that was withdrawn since", async () => {
		const gone = await live("Gone");
		await addReads(new Map([[gone, 5]]), noon);
		await rankMostRead(noon);
		expect(await headlines(24)).toEqual(["Gone"]);
		must(await withdrawArticle({ articleId: gone, reason: "It was not so." }, chief, noon));

		expect(await headlines(24)).toEqual([]);
	});

	test("tells the caches where the order changed, and only then", async () => {
		const [first, second] = [await live("First"), await live("Second")];
		await addReads(
			new Map([
				[first, 2],
				[second, 1],
			]),
			noon,
		);
		const change = await rankMostRead(noon);
		const told = await t.db().change.findFirstOrThrow({ where: { id: change ?? 0 } });
		expect(JSON.parse(told.tags)).toEqual(["most-read:24", "most-read:168"]);

		await addReads(new Map([[first, 1]]), noon);
		expect(await rankMostRead(noon)).toBeNull();
		await addReads(new Map([[second, 9]]), noon);
		expect(await rankMostRead(noon)).not.toBeNull();
		expect(await headlines(24)).toEqual(["Second", "First"]);
	});

	test("a page that shows it is purged by its tag and by its stories'", async () => {
		const id = await live("Tagged");
		await addReads(new Map([[id, 1]]), noon);
		await rankMostRead(noon);
		const page = newPageRender();
		await currentPage().run(page, () => listMostRead(24, 10));

		expect([...page.tags]).toEqual(expect.arrayContaining(["most-read:24", `article:${id}`]));
	});

	test("forgets hours that no ranking looks at, and the tail of those that are over", async () => {
		const [much, little, least] = [await live("Much"), await live("Little"), await live("Least")];
		await t.db().storyReads.createMany({
			data: [
				{ hour: hours(-200), articleId: much, reads: 9 },
				{ hour: hours(-3), articleId: much, reads: 9 },
				{ hour: hours(-3), articleId: least, reads: 1 },
				{ hour: hours(-3), articleId: little, reads: 1 },
				{ hour: hours(0), articleId: much, reads: 9 },
				{ hour: hours(0), articleId: little, reads: 1 },
			],
		});
		await trimReads(noon, 1);

		const kept = await t.db().storyReads.findMany({ orderBy: [{ hour: "asc" }, { articleId: "asc" }] });
		expect(kept.map(({ hour, articleId }) => [hour, articleId])).toEqual([
			[hours(-3), much],
			[hours(0), much],
			[hours(0), little],
		]);
	});
});
