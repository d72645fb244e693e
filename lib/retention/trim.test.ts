import { expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { publishStory } from "#lib/articles/live-story.test-support.ts";
import { chief, later, must, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { paragraphs } from "#lib/body/body.ts";
import { dialect } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { startCoverage } from "#lib/live/commands.ts";
import { editEntry, postEntry } from "#lib/live/entry-commands.ts";
import { optimizeDatabase, trimHistory } from "./trim-commands.ts";

const days = (count: number) => later(count * 24 * 60);
const forGood = { auditDays: null, draftDays: null, liveEditDays: null };

onBothDatabases("how long history is kept", ({ db }) => {
	const numbers = async (articleId: number) =>
		(await db().revision.findMany({ where: { articleId }, orderBy: { number: "asc" } })).map(({ number }) => number);

	test("is for good unless a setting says otherwise", async () => {
		const desk = await openNewsroom();
		const { articleId } = await desk.create({ headline: "Kept" });
		await addStates(articleId, 3);
		const entries = await db().auditEntry.count();
		await trimHistory(forGood, days(10_000));

		expect(await numbers(articleId)).toEqual([1, 2, 3, 4]);
		expect(await db().auditEntry.count()).toBe(entries);
	});

	test("ends for old states that were never published, not for what was, is worked on or is scheduled", async () => {
		const { sectionId } = await db().article.findFirstOrThrow();
		const article = await db().article.create({ data: { slug: "states", sectionId, createdAt: later(0), editedAt: later(0) } });
		const template = await db().revision.findFirstOrThrow();
		const state = (number: number, more: object) => {
			const { id: _, ...columns } = template;
			return db().revision.create({ data: { ...columns, articleId: article.id, number, savedAt: later(0), publishedAt: null, ...more } });
		};
		await state(1, { publishedAt: later(0) });
		await state(2, {});
		const scheduled = await state(3, {});
		await state(4, { savedAt: days(90) });
		const working = await state(5, {});
		await db().article.update({ where: { id: article.id }, data: { scheduledRevisionId: scheduled.id, workingRevisionId: working.id } });
		await trimHistory({ ...forGood, draftDays: 30 }, days(100));

		expect(await numbers(article.id)).toEqual([1, 3, 4, 5]);
	});

	test("ends for thousands of states, a few at a time", async () => {
		const articleId = await newStory();
		await addStates(articleId, 900);
		await trimHistory({ ...forGood, draftDays: 30 }, days(100));

		expect(await numbers(articleId)).toEqual([1]);
	});

	test("ends for states of a front that were never live, and not for its draft", async () => {
		const front = await db().front.create({ data: { key: "home", updatedAt: later(0) } });
		const state = (number: number, publishedAt: Date | null) =>
			db().frontRevision.create({ data: { frontId: front.id, number, createdAt: later(0), savedAt: later(0), publishedAt, layout: "{}" } });
		await state(1, later(0));
		await state(2, null);
		const draft = await state(3, null);
		await db().front.update({ where: { id: front.id }, data: { draftRevisionId: draft.id } });
		await trimHistory({ ...forGood, draftDays: 30 }, days(100));

		const left = await db().frontRevision.findMany({ where: { frontId: front.id }, orderBy: { number: "asc" } });
		expect(left.map(({ number }) => number)).toEqual([1, 3]);
	});

	test("ends for earlier words of posts and for the audit, and what the posts say now stays", async () => {
		const { sectionId } = await db().article.findFirstOrThrow();
		const articleId = await publishStory({ headline: "Told live", sectionId, body: paragraphs(["Rain."]) }, later(0));
		must(await startCoverage(articleId, chief, later(1)));
		const post = { articleId, headline: "", isKeyEvent: false, isPinned: false };
		const { entryId, version } = must(await postEntry({ ...post, key: "a", body: paragraphs(["First."]) }, chief, later(2)));
		const edited = must(await editEntry({ ...post, entryId, version, body: paragraphs(["Second."]) }, chief, days(1)));
		must(await editEntry({ ...post, entryId, version: edited.version, body: paragraphs(["Third."]) }, chief, days(90)));
		await trimHistory({ auditDays: 30, draftDays: null, liveEditDays: 30 }, days(100));

		expect((await db().liveEntryState.findMany({ where: { entryId } })).map(({ until }) => until)).toEqual([days(90)]);
		expect((await db().liveEntry.findUniqueOrThrow({ where: { id: entryId } })).body).toContain("Third.");
		expect(await db().auditEntry.count({ where: { at: { lt: days(70) } } })).toBe(0);
		expect(await db().auditEntry.count()).toBeGreaterThan(0);
	});

	test("SQLite's statistics are brought up to date", async () => {
		await optimizeDatabase();
		if (dialect() !== "sqlite") return;

		const [{ count } = { count: 0 }] = await db().$queryRawUnsafe<{ count: number }[]>("SELECT count(*) AS count FROM sqlite_stat1");
		expect(Number(count)).toBeGreaterThan(0);
	});

	async function addStates(articleId: number, count: number) {
		const { id: _, ...columns } = await db().revision.findFirstOrThrow({ where: { articleId, number: 1 } });
		await db().revision.createMany({ data: Array.from({ length: count }, (_each, index) => ({ ...columns, number: index + 2 })) });
	}

	async function newStory(): Promise<number> {
		const { sectionId } = await db().article.findFirstOrThrow();
		return must(await createArticle({ sectionId, headline: "Another", body: paragraphs(["Rain."]) }, chief, later(0))).articleId;
	}
});
