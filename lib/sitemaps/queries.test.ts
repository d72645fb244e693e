import { beforeAll, expect, test } from "vitest";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { makeSection, publishStory, updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { gathered } from "#lib/xml/gathered.test-support.ts";
import { listContributorPages, listSectionPages, listTopicPages } from "./list-queries.ts";
import { recountSitemaps } from "./month-commands.ts";
import { listSitemaps } from "./queries.ts";
import { listMonth as batchesOfMonth, listNews } from "./story-queries.ts";

const november = new Date("2016-11-30T23:59:59Z");
const december = new Date("2016-12-01T00:00:00Z");
const later = (from: Date, hours: number) => new Date(from.getTime() + hours * 3_600_000);
const names = (pages: { url: string }[] | null) => pages?.map(({ url }) => new URL(url).pathname);

async function listMonth(month: string, file: number) {
	const batches = await batchesOfMonth(month, file);

	return batches && (await gathered(batches)).flat();
}

onBothDatabases("sitemaps", ({ db }) => {
	let sectionId = 0;
	const made: number[] = [];
	beforeAll(async () => {
		sectionId = await makeSection("World", november);
		const topic = must(await createTopic({ name: "Rivers" }, chief, november));
		must(await createTopic({ name: "Nothing yet" }, chief, november));
		const asha = must(await createContributor({ name: "Asha Rao" }, chief, november));
		const bylines = [{ contributorId: asha.id, text: "", joiner: "" }];
		made.push(await publishStory({ sectionId, headline: "Last of November", topicIds: [topic.id], bylines }, november));
		made.push(await publishStory({ sectionId, headline: "First of December" }, december));
		made.push(await publishStory({ sectionId, headline: "Second of December" }, later(december, 1)));
	});
	const id = (index: number) => made[index] ?? 0;

	test("a month holds its stories to the second, the oldest first", async () => {
		expect(names(await listMonth("2016-11", 1))).toEqual(["/world/last-of-november"]);
		expect(names(await listMonth("2016-12", 1))).toEqual(["/world/first-of-december", "/world/second-of-december"]);
		expect(await listMonth("2016-12", 2)).toBeNull();
		expect(await listMonth("2016-10", 1)).toBeNull();
		expect(await listMonth("2016-13", 1)).toBeNull();
	});

	test("the index names what there is, and when it changed", async () => {
		must(await issueCorrection({ articleId: id(1), kind: "correction", text: "It was nine." }, chief, later(december, 2)));

		expect((await listSitemaps()).map(({ url, changedAt }) => [new URL(url).pathname, changedAt])).toEqual([
			["/sitemaps/sections.xml", null],
			["/sitemaps/topics.xml", null],
			["/sitemaps/contributors.xml", null],
			["/sitemaps/2016-12.xml", later(december, 2)],
			["/sitemaps/2016-11.xml", november],
		]);
		expect((await listMonth("2016-12", 1))?.[0]?.changedAt).toEqual(later(december, 2));
	});

	test("pages without a story are not offered", async () => {
		expect(names(await listSectionPages())).toEqual(["/", "/latest", "/most-read", "/archive", "/corrections", "/world"]);
		expect(names(await listTopicPages(1))).toEqual(["/topic/rivers"]);
		expect(names(await listContributorPages(1))).toEqual(["/by/asha-rao"]);
		expect(await listTopicPages(2)).toBeNull();
	});

	test("a file that has no address is neither named nor there", async () => {
		must(await withdrawArticle({ articleId: id(0), reason: "Mistaken." }, chief, later(december, 3)));

		expect(names(await listSitemaps())).toEqual(["/sitemaps/sections.xml", "/sitemaps/2016-12.xml"]);
		expect([await listTopicPages(1), await listContributorPages(1)]).toEqual([null, null]);
	});

	test("what is renamed is listed by its new address, what is withdrawn not at all, and a month without stories goes", async () => {
		await updateStory(id(2), { slug: "renamed" }, later(december, 3));
		expect(names(await listMonth("2016-12", 1))).toContain("/world/renamed");

		expect(await listMonth("2016-11", 1)).toBeNull();
		expect(names(await listSitemaps())).not.toContain("/sitemaps/2016-11.xml");
	});

	test("the count that is kept is what counting anew finds", async () => {
		const kept = await db().sitemapMonth.findMany({ where: { stories: { gt: 0 } }, orderBy: { month: "asc" } });
		await recountSitemaps(db());

		expect(await db().sitemapMonth.findMany({ orderBy: { month: "asc" } })).toEqual(kept);
		expect(kept.map(({ month, stories }) => [month, stories])).toEqual([["2016-12", 2]]);
	});

	test("news is what came in the last 48 hours, and says until when that is right", async () => {
		const page = newPageRender();
		const news = await currentPage().run(page, () => listNews(later(december, 48)));

		expect(news.map(({ headline }) => headline)).toEqual(["Second of December"]);
		expect(page.rightUntil).toEqual(later(december, 49));
		expect(await listNews(later(december, 50))).toEqual([]);
	});

	test("a change to one story makes only its own month old", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => listMonth("2016-12", 1));
		const tagsOfLast = async () => JSON.parse((await db().change.findFirst({ orderBy: { id: "desc" } }))?.tags ?? "[]") as string[];

		await updateStory(id(1), { headline: "Other words" }, later(december, 5));
		expect((await tagsOfLast()).filter((tag) => page.tags.has(tag))).toEqual(["sitemap:2016-12"]);
		await publishStory({ sectionId, headline: "In January" }, new Date("2017-01-01T00:00:00Z"));
		expect((await tagsOfLast()).filter((tag) => page.tags.has(tag))).toEqual([]);
		expect(await tagsOfLast()).toEqual(expect.arrayContaining(["sitemap:2017-01", "sitemaps"]));
	});
});
