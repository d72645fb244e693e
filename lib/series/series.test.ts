import { beforeAll, expect, test } from "vitest";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createSeries, deleteSeries, updateSeries } from "./commands.ts";
import { getSeriesForEditing, getSeriesPage, listSeries, listSeriesSlugs } from "./queries.ts";

onBothDatabases("a series", (t) => {
	let newsroom: Newsroom;
	let seriesId = 0;
	const ids: number[] = [];
	beforeAll(async () => {
		newsroom = await openNewsroom();
		seriesId = must(await createSeries({ name: "The year the hill moved" }, chief, noon)).id;
		// Published in another order than they are read in.
		for (const part of [2, 1, 3]) {
			const saved = await newsroom.create({ headline: `Part ${part}`, series: { seriesId, part } });
			await newsroom.publish(saved, later(4 - part));
			ids[part] = saved.articleId;
		}
	});
	const placeOf = async (part: number) => {
		const found = await getPublishedArticle("world", `part-${part}`);
		if (found.kind !== "found") throw new Error(`Part ${part} is ${found.kind}`);
		const { series } = found.story;
		return series && [series.title, series.number, series.count, series.previous?.headline, series.next?.headline];
	};

	test("has its parts in the order in which they are read", async () => {
		const page = await getSeriesPage("the-year-the-hill-moved");
		expect(page?.parts.map(({ headline }) => headline)).toEqual(["Part 1", "Part 2", "Part 3"]);
		expect(await getSeriesPage("other")).toBeNull();
		expect(await listSeries()).toEqual([expect.objectContaining({ title: "The year the hill moved", stories: 3, lastPart: 3 })]);
		expect(await listSeriesSlugs()).toEqual(["the-year-the-hill-moved"]);
	});

	test("leads from each part to the one before and the one after", async () => {
		expect(await placeOf(1)).toEqual(["The year the hill moved", 1, 3, undefined, "Part 2"]);
		expect(await placeOf(2)).toEqual(["The year the hill moved", 2, 3, "Part 1", "Part 3"]);
		expect(await placeOf(3)).toEqual(["The year the hill moved", 3, 3, "Part 2", undefined]);
	});

	test("purges its page and every part's when a part comes or goes", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => placeOf(1));
		expect([...page.tags]).toContain("series:the-year-the-hill-moved");
		const saved = await newsroom.create({ headline: "Part 4", series: { seriesId, part: 4 } });
		await newsroom.publish(saved, later(9));
		const told = await t.db().change.findFirstOrThrow({ orderBy: { id: "desc" } });
		expect(JSON.parse(told.tags)).toContain("series:the-year-the-hill-moved");
		expect(await placeOf(3)).toEqual(["The year the hill moved", 3, 4, "Part 2", "Part 4"]);

		must(await withdrawArticle({ articleId: saved.articleId, reason: "Wrong." }, chief, later(10)));
		expect(await placeOf(3)).toEqual(["The year the hill moved", 3, 3, "Part 2", undefined]);
	});

	test("is what the published revision says, not what is being edited", async () => {
		const edited = await getArticleForEditing(ids[2] ?? 0);
		const saved = { articleId: ids[2] ?? 0, version: edited?.version ?? 0 };
		const out = must(await newsroom.save(saved, { series: null }, later(20)));
		expect((await getArticleForEditing(saved.articleId))?.draft.series).toBeNull();
		expect(await placeOf(2)).not.toBeNull();
		await newsroom.publish(out, later(21));
		expect(await placeOf(2)).toBeNull();
		expect(await placeOf(1)).toEqual(["The year the hill moved", 1, 2, undefined, "Part 3"]);
	});

	test("is not saved with a story unless it is there and its part is counted; the answer says why", async () => {
		const saved = await newsroom.create({ headline: "Any" });
		const why = async (series: unknown) => {
			const result = await newsroom.save(saved, { series });
			return JSON.stringify(result.ok ? result.value.rejected : result.reason);
		};
		expect(await why({ seriesId: 999, part: 1 })).toContain("This series is gone");
		expect(await why({ seriesId, part: 0 })).toContain("counted from 1");
		expect(await why({ seriesId, part: 1.5 })).toContain("such as 2");
	});

	test("is kept by chiefs, renamed, and deleted once nothing is part of it", async () => {
		expect(await createSeries({ name: "Any" }, reporter, noon)).toMatchObject({ ok: false, reason: { code: "notAllowed" } });
		expect(JSON.stringify(await deleteSeries(seriesId, chief, noon))).toContain("published stories are part of it");
		must(await updateSeries(seriesId, { name: "The hill", description: "Four parts." }, chief, noon));
		expect((await getSeriesForEditing(seriesId))?.title).toBe("The hill");
		expect((await getSeriesPage("the-year-the-hill-moved"))?.series.title).toBe("The hill");
		expect(await createSeries({ name: "Other", slug: "the-year-the-hill-moved" }, chief, noon)).toMatchObject({ ok: false });
		const empty = must(await createSeries({ name: "पहाड़ का साल" }, chief, noon));
		expect(empty.slug).toBe("pahar-ka-sal");
		must(await deleteSeries(empty.id, chief, noon));
	});
});
