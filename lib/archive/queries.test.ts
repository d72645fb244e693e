import { beforeAll, expect, test } from "vitest";
import { chief, must, type Newsroom, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { saveSite } from "#lib/site/commands.ts";
import { system } from "#lib/users/role.ts";
import { readSpan } from "./calendar.ts";
import { listArchive, listDaysWithStories, listMonthsWithStories } from "./queries.ts";

const span = (name: string) => {
	const read = readSpan(name.split("-"));
	if (!read) throw new Error(name);
	return read;
};

onBothDatabases("the archive", (t) => {
	let newsroom: Newsroom;
	const publish = async (headline: string, at: string) => {
		const saved = await newsroom.create({ headline }, new Date(at));
		await newsroom.publish(saved, new Date(at));
		return saved.articleId;
	};
	beforeAll(async () => {
		newsroom = await openNewsroom();
		must(await saveSite({ timeZone: "Asia/Kolkata" }, system, new Date()));
		await publish("Late in October", "2016-10-31T18:29:00Z"); // 23:59 on the 31st in Kolkata
		await publish("First of November", "2016-10-31T18:30:00Z");
		await publish("Morning", "2016-11-12T03:00:00Z");
		await publish("Noon", "2016-11-12T06:42:00Z");
		await publish("New Year", "2017-01-01T00:00:00Z");
	});
	const headlines = async (name: string) => (await listArchive(span(name))).stories.map(({ headline }) => headline);

	test("has a story on the day that the site's own calendar showed", async () => {
		expect(await headlines("2016-11-12")).toEqual(["Noon", "Morning"]);
		expect(await headlines("2016-10-31")).toEqual(["Late in October"]);
		expect(await headlines("2016-11-01")).toEqual(["First of November"]);
		expect(await headlines("2016-11")).toEqual(["Noon", "Morning", "First of November"]);
		expect(await headlines("2016-11-13")).toEqual([]);
	});

	test("leads from a day to the nearest that have stories, and from a month too", async () => {
		const around = async (name: string) => {
			const { previous, next } = await listArchive(span(name));
			return [previous, next];
		};
		expect(await around("2016-11-12")).toEqual(["2016-11-01", "2017-01-01"]);
		expect(await around("2016-11-20")).toEqual(["2016-11-12", "2017-01-01"]);
		expect(await around("2016-10-31")).toEqual([null, "2016-11-01"]);
		expect(await around("2016-11")).toEqual(["2016-10", "2017-01"]);
		expect(await around("2017-01")).toEqual(["2016-11", null]);
	});

	test("knows the days and months that have stories, in the site's time zone", async () => {
		expect(await listDaysWithStories("2016-11")).toEqual(["2016-11-01", "2016-11-12"]);
		expect(await listDaysWithStories("2016-12")).toEqual([]);
		expect(await listMonthsWithStories()).toEqual(["2017-01", "2016-11", "2016-10"]);
	});

	test("gives a long day in pages", async () => {
		const first = await listArchive(span("2016-11"), undefined, 2);
		const second = await listArchive(span("2016-11"), first.older ?? "", 2);
		expect(first.stories.map(({ headline }) => headline)).toEqual(["Noon", "Morning"]);
		expect(second.stories.map(({ headline }) => headline)).toEqual(["First of November"]);
		expect(second.older).toBeNull();
	});

	test("a day is purged by what happens in its months, and not by every new story", async () => {
		const tagsOf = async (name: string) => {
			const page = newPageRender();
			await currentPage().run(page, () => listArchive(span(name)));
			return [...page.tags];
		};
		const old = await tagsOf("2016-11-12");
		expect(old).toEqual(expect.arrayContaining(["sitemap:2016-11", "sitemap:2016-10", "sitemap:2017-01"]));
		expect(old).not.toContain("latest");
		expect(await tagsOf("2017-01-01")).toContain("latest");
	});

	test("what was withdrawn is in no day, and its day in no calendar", async () => {
		const id = await publish("Not so", "2016-11-20T08:00:00Z");
		expect(await listDaysWithStories("2016-11")).toContain("2016-11-20");
		must(await withdrawArticle({ articleId: id, reason: "Wrong." }, chief, new Date("2016-11-21T00:00:00Z")));
		const told = await t.db().change.findFirstOrThrow({ orderBy: { id: "desc" } });

		expect(JSON.parse(told.tags)).toContain("sitemap:2016-11");
		expect(await headlines("2016-11-20")).toEqual([]);
		expect(await listDaysWithStories("2016-11")).not.toContain("2016-11-20");
	});
});
