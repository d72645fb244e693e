import { beforeAll, expect, test } from "vitest";
import { listSection } from "#lib/articles/list-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
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

	test("purge the section above too", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => listSection("sport"));
		expect([...page.tags]).toEqual(expect.arrayContaining(["section:sport", "section:cricket"]));
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
