import { beforeAll, expect, test } from "vitest";
import { listSection } from "#lib/articles/list-queries.ts";
import { countNewer } from "#lib/articles/newest-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { atomFeed } from "#lib/feeds/atom.ts";
import { jsonFeed } from "#lib/feeds/json-feed.ts";
import { getFeed } from "#lib/feeds/queries.ts";
import { rssFeed } from "#lib/feeds/rss.ts";
import { createSection, updateSection } from "./commands.ts";
import { listSections } from "./queries.ts";
import { wayTo } from "./section.ts";

onBothDatabases("subsections", () => {
	let newsroom: Newsroom;
	let cricket = 0;
	beforeAll(async () => {
		newsroom = await openNewsroom();
		cricket = must(await createSection({ name: "Cricket", parentId: String(newsroom.otherSectionId) }, chief, noon)).id;
		const publish = async (headline: string, sectionId: number, minutes: number) =>
			newsroom.publish(await newsroom.create({ headline, sectionId }), later(minutes));
		await publish("Sport one", newsroom.otherSectionId, 1);
		await publish("Cricket two", cricket, 2);
		await publish("Sport three", newsroom.otherSectionId, 3);
		await publish("Cricket four", cricket, 4);
		await publish("World five", newsroom.sectionId, 5);
	});
	const headlines = async (slug: string, before?: string, size?: number) =>
		(await listSection(slug, before, size))?.stories.map(({ headline }) => headline);

	test("have their stories in the section above as well, in one order, page by page", async () => {
		expect(await headlines("sport")).toEqual(["Cricket four", "Sport three", "Cricket two", "Sport one"]);
		expect(await headlines("cricket")).toEqual(["Cricket four", "Cricket two"]);
		const first = await listSection("sport", undefined, 3);
		expect(first?.stories.map(({ headline }) => headline)).toEqual(["Cricket four", "Sport three", "Cricket two"]);
		expect(await headlines("sport", first?.older ?? "", 3)).toEqual(["Sport one"]);
	});

	test("have them in its feeds too, in each format, and are counted among what came since", async () => {
		const feed = await getFeed({ kind: "section", slug: "sport" });
		if (!feed) throw new Error("No feed");
		const inOrder = ["Cricket four", "Sport three", "Cricket two", "Sport one"];

		expect(JSON.parse(jsonFeed(feed)).items.map(({ title }: { title: string }) => title)).toEqual(inOrder);
		for (const xml of [rssFeed(feed), atomFeed(feed)]) {
			const places = inOrder.map((title) => xml.indexOf(`>${title}<`));
			expect(places).toEqual(places.toSorted((one, other) => one - other));
			expect(places[0]).toBeGreaterThan(0);
		}
		expect((await getFeed({ kind: "section", slug: "cricket" }))?.entries.map(({ title }) => title)).toEqual([
			"Cricket four",
			"Cricket two",
		]);
		expect([await countNewer(later(2), "sport"), await countNewer(later(2), "cricket"), await countNewer(later(2), "world")]).toEqual([
			2, 1, 1,
		]);
	});

	test.each<[string, () => Promise<unknown>]>([
		["page", () => listSection("sport")],
		["feeds", () => getFeed({ kind: "section", slug: "sport" })],
		["count of what is new", () => countNewer(noon, "sport")],
	])("purge the %s of the section above too", async (_, ask) => {
		const page = newPageRender();
		await currentPage().run(page, ask);
		expect([...page.tags]).toEqual(expect.arrayContaining(["site", "section:sport", "section:cricket"]));
	});

	test("stand one below another, on one level", async () => {
		const why = async (id: number, parentId: number | null) => {
			const result = await updateSection(id, { name: "Any", parentId }, chief, noon);
			return result.ok ? null : JSON.stringify(result.reason);
		};
		expect(await why(newsroom.sectionId, cricket)).toContain("Choose one at the top");
		expect(await why(newsroom.otherSectionId, newsroom.sectionId)).toContain("it must be at the top");
		expect(await why(cricket, cricket)).toContain("below itself");
		expect(await why(cricket, 999)).toContain("not there any more");
		expect(wayTo("cricket", await listSections()).map(({ slug }) => slug)).toEqual(["sport", "cricket"]);
		expect(await why(cricket, null)).toBeNull();
		expect(wayTo("cricket", await listSections()).map(({ slug }) => slug)).toEqual(["cricket"]);
	});
});
