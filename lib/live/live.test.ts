import { beforeAll, expect, test } from "vitest";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, later, must, type Newsroom, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { listAuditEntries } from "#lib/audit/queries.ts";
import { paragraphs, plainText } from "#lib/body/body.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getFeed } from "#lib/feeds/queries.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import type { Actor } from "#lib/users/role.ts";
import { endCoverage, startCoverage } from "./commands.ts";
import { getLiveDesk } from "./desk-queries.ts";
import { editEntry, postEntry } from "./entry-commands.ts";
import { countNewerEntries, getEntries } from "./queries.ts";
import { removeEntry, restoreEntry } from "./remove-commands.ts";

const plain = { headline: "", isKeyEvent: false, isPinned: false };

onBothDatabases("live coverage", () => {
	let newsroom: Newsroom;
	let id = 0;
	beforeAll(async () => {
		newsroom = await openNewsroom();
		const saved = await newsroom.create({ headline: "The dam", topicIds: [newsroom.topicId] });
		await newsroom.publish(saved);
		id = saved.articleId;
	});
	const post = (key: string, text: string, now: Date, more: Partial<typeof plain> = {}, by: Actor = chief) =>
		postEntry({ articleId: id, key, ...plain, ...more, body: paragraphs([text]) }, by, now);
	const texts = async (from: number | null = null, size?: number) =>
		(await getEntries(id, from, size))?.entries.map(({ body }) => plainText(body));
	const story = async () => {
		const found = await getPublishedArticle("world", "the-dam");
		if (found.kind !== "found") throw new Error(found.kind);
		return found.story;
	};
	const lastChange = async () => db().change.findFirstOrThrow({ orderBy: { id: "desc" } });

	test("begins only by whoever publishes, and nothing is posted before", async () => {
		expect(await post("k0", "Too early.", later(1))).toMatchObject({ ok: false, reason: { code: "notLive" } });
		expect(await startCoverage(id, reporter, later(1))).toMatchObject({ ok: false, reason: { code: "notAllowed" } });
		expect((await story()).label).toBeNull();

		must(await startCoverage(id, chief, later(1)));
		expect(must(await startCoverage(id, chief, later(2))).change).toBeNull();
		expect(await story()).toMatchObject({ label: "live", coverage: { startedAt: later(1), endedAt: null } });
	});

	test("a post goes to readers at once: the story is updated, and all that shows it is told", async () => {
		const { change } = must(await post("k1", "Water rises.", later(3)));

		expect(await texts()).toEqual(["Water rises."]);
		expect((await story()).updatedAt).toEqual(later(3));
		const told = await lastChange();
		expect(told.id).toBe(change);
		expect(JSON.parse(told.tags)).toEqual(
			expect.arrayContaining([`article:${id}`, "section:world", "topic:rivers", "front:home", "latest", "sitemap:2026-03", "sitemaps"]),
		);
		expect(await db().sitemapMonth.findFirstOrThrow()).toMatchObject({ stories: 1, changedAt: later(3) });
	});

	test("sent again it is the same post, with the words that came last, even at the same moment", async () => {
		const twice = await Promise.all([post("k2", "Gates open.", later(4)), post("k2", "Gates open.", later(4))]);
		expect(new Set(twice.map((result) => must(result).entryId)).size).toBe(1);
		must(await post("k2", "Both gates open.", later(5)));

		expect(await texts()).toEqual(["Both gates open.", "Water rises."]);
		const entry = must(twice[0]).entryId;
		expect(await db().liveEntryState.findMany({ where: { entryId: entry } })).toMatchObject([{ version: 1, until: later(5) }]);

		// Its first sending comes once more, late: nobody's words are taken back by it.
		expect(must(await post("k2", "Gates open.", later(6)))).toMatchObject({ entryId: entry, change: null });
		expect(await texts()).toEqual(["Both gates open.", "Water rises."]);
	});

	test("an edit says so, keeps what was said before, and cannot undo a colleague's", async () => {
		const desk = await getLiveDesk(id);
		const [entry] = desk?.entries ?? [];
		if (!entry) throw new Error("No entry");
		const edit = (version: number, text: string) =>
			editEntry({ entryId: entry.id, version, ...plain, body: paragraphs([text]) }, chief, later(6));

		must(await edit(entry.version, "Three gates open."));
		expect(await edit(entry.version, "No gate opens.")).toMatchObject({ ok: false, reason: { code: "changedMeanwhile" } });
		expect(await edit(entry.version + 1, "")).toMatchObject({ ok: false, reason: { code: "invalid", field: "body" } });
		expect((await getEntries(id))?.entries[0]).toMatchObject({ postedAt: later(4), editedAt: later(6) });
		expect(await db().liveEntryState.count({ where: { entryId: entry.id } })).toBe(2);
	});

	test("a removed post is gone for readers and can be restored, at its own time", async () => {
		const first = (await getEntries(id))?.entries.at(-1)?.id ?? 0;
		must(await removeEntry(first, chief, later(7)));
		expect(await texts()).toEqual(["Three gates open."]);
		expect(await getEntries(id, first)).toBeNull();
		expect((await getLiveDesk(id))?.entries.map(({ removedAt }) => removedAt)).toEqual([null, later(7)]);
		expect(must(await removeEntry(first, chief, later(8))).change).toBeNull();

		must(await restoreEntry(first, chief, later(8)));
		expect(await texts()).toEqual(["Three gates open.", "Water rises."]);
	});

	test("search finds the story by its posts, not by what they said before, also after an update", async () => {
		const found = async (q: string) => (await searchStories(readFields({ q }))).stories.length;

		expect([await found('"three gates"'), await found('"both gates"')]).toEqual([1, 0]);
		await updateStory(id, { kicker: "Floods" }, later(8));
		expect(await found('"three gates"')).toBe(1);
	});

	test("feeds tell its newest posts, and that it changed", async () => {
		const [entry] = (await getFeed({ kind: "topic", slug: "rivers" }))?.entries ?? [];
		const places = ["Three gates open.", "Water rises."].map((words) => entry?.content?.indexOf(words) ?? -1);

		expect(entry?.updated).toEqual(later(8));
		expect(places[0]).toBeGreaterThan(0);
		expect(places[1]).toBeGreaterThan(places[0] ?? 0);
		expect(entry?.content).toContain(`/world/the-dam?entry=${(await getEntries(id))?.entries[0]?.id}#entry-`);
	});

	test("each deed checks who does it; who did what is in the audit", async () => {
		const first = (await getEntries(id))?.entries[0]?.id ?? 0;
		const stranger = { ...reporter, id: "stranger" };

		expect(await post("k3", "Not mine.", later(9), {}, stranger)).toMatchObject({ reason: { code: "notAllowed" } });
		expect(await removeEntry(first, stranger, later(9))).toMatchObject({ reason: { code: "notAllowed" } });
		expect(await endCoverage(id, stranger, later(9))).toMatchObject({ reason: { code: "notAllowed" } });
		const { entries } = await listAuditEntries({ kind: "article", subject: String(id) });
		const deeds = ["story.update", "live.restore", "live.remove", "live.edit", "live.edit", "live.post", "live.post", "live.start"];
		expect(entries.map(({ action }) => action).filter((action) => /^live|update/.test(action))).toEqual(deeds);
	});

	test("pinned posts come first, key events are listed, older posts have pages of their own", async () => {
		for (let minute = 10; minute < 15; minute += 1)
			must(await post(`m${minute}`, `Minute ${minute}.`, later(minute), { isPinned: minute === 11 }));
		must(await post("same", "The same minute.", later(14), { isKeyEvent: true, headline: "It broke" }));

		const newest = await getEntries(id, null, 3);
		expect(newest).toMatchObject({ isNewest: true, newestAt: later(14), keyEvents: [{ title: "It broke" }] });
		expect(newest?.pinned.map(({ body }) => plainText(body))).toEqual(["Minute 11."]);
		expect(await texts(null, 3)).toEqual(["The same minute.", "Minute 14.", "Minute 13."]);
		const older = newest?.older ?? 0;
		expect(await texts(older, 3)).toEqual(["Minute 12.", "Minute 11.", "Minute 10."]);
		expect(await getEntries(id, older, 30)).toMatchObject({ pinned: [], keyEvents: [], isNewest: false, older: null });
		expect(await getEntries(id, 999_999)).toBeNull();
		expect(await countNewerEntries(id, later(12))).toBe(3);
	});

	test("ended coverage says so and stays; it can go on again", async () => {
		must(await endCoverage(id, chief, later(20)));
		expect(await story()).toMatchObject({ label: null, coverage: { startedAt: later(1), endedAt: later(20) } });
		expect(await texts(null, 1)).toEqual(["The same minute."]);
		expect(await post("late", "Too late.", later(21))).toMatchObject({ reason: { code: "notLive" } });
		expect(must(await post("same", "Said again.", later(21), { isKeyEvent: true })).change).not.toBeNull();

		must(await startCoverage(id, chief, later(22)));
		expect(await story()).toMatchObject({ label: "live", coverage: { startedAt: later(1), endedAt: null } });
	});

	test("begins before the story is published, unseen until then, and not where it was taken down", async () => {
		const saved = await newsroom.create({ headline: "Tomorrow’s vote" });
		expect(must(await startCoverage(saved.articleId, chief, later(30))).change).toBeNull();
		const early = { articleId: saved.articleId, key: "v1", ...plain, body: paragraphs(["Polls open."]) };
		expect(must(await postEntry(early, chief, later(31))).change).toBeNull();

		await newsroom.publish({ ...saved, version: (await getArticleForEditing(saved.articleId))?.version ?? 0 }, later(32));
		const found = await getPublishedArticle("world", "tomorrows-vote");
		expect(found).toMatchObject({ kind: "found", story: { label: "live", updatedAt: null } });
		must(await withdrawArticle({ articleId: saved.articleId, reason: "Called off." }, chief, later(33)));
		expect(await postEntry({ ...early, key: "v2" }, chief, later(34))).toMatchObject({ reason: { code: "notLive" } });
	});
});
