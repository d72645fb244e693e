import { beforeAll, expect, test } from "vitest";
import { findAlsoRead } from "#lib/also-read/commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { pinToFront } from "#lib/fronts/commands.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { searchStories } from "#lib/search/queries.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { createArticle, type NewStory, saveArticle } from "./commands.ts";
import { issueCorrection } from "./correction-commands.ts";
import { getArticleForEditing, listStories } from "./editing-queries.ts";
import { listSection, listTopic } from "./list-queries.ts";
import { publishArticle, withdrawArticle } from "./publishing-commands.ts";
import { getPublishedArticle } from "./queries.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const reporter: Actor = { id: null, name: "Reporter", role: "reporter", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

onBothDatabases("a story", ({ db }) => {
	let sectionId = 0;
	let otherSectionId = 0;
	let topicId = 0;
	beforeAll(async () => {
		sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		otherSectionId = must(await createSection({ name: "Sport" }, chief, noon)).id;
		topicId = must(await createTopic({ name: "Rivers" }, chief, noon)).id;
	});

	const create = async (story: Partial<NewStory>, now = noon) =>
		must(await createArticle({ sectionId, body: paragraphs(["Water came to the ghats."]), ...story }, chief, now));
	const save = async (saved: { articleId: number; version: number }, change: Record<string, unknown>, now = noon) => {
		const edited = await getArticleForEditing(saved.articleId);
		return saveArticle({ articleId: saved.articleId, version: saved.version, draft: { ...edited?.draft, ...change } }, chief, now);
	};
	const publish = async (saved: { articleId: number; revisionId: number; version: number }, now = noon) =>
		must(await publishArticle(saved, chief, now));

	test("readers see nothing of it until it is published, then all of it, on every page it belongs to", async () => {
		const saved = await create({ headline: "Floods recede", topicIds: [topicId] });
		expect(await getPublishedArticle("world", "floods-recede")).toEqual({ kind: "unknown" });

		expect((await publish(saved)).address).toBe("/world/floods-recede");
		const found = await getPublishedArticle("world", "floods-recede");
		expect(found).toMatchObject({ kind: "found", story: { headline: "Floods recede", updatedAt: null, firstPublishedAt: noon } });
		expect((await listSection("world"))?.stories.map(({ headline }) => headline)).toContain("Floods recede");
		expect((await listTopic("rivers"))?.stories.map(({ headline }) => headline)).toContain("Floods recede");
		expect((await searchStories("GHATS")).stories[0]).toMatchObject({
			headline: "Floods recede",
			snippet: expect.arrayContaining([{ text: "ghats", hit: true }]),
		});
	});

	test("edits of a live story wait for Update, its address and section too, and the old address leads to the new", async () => {
		const saved = await create({ headline: "Old words" });
		await publish(saved);
		const edited = must(await save(saved, { headline: "New words", slug: "new-words", sectionId: otherSectionId }, later(1)));

		expect(await getPublishedArticle("world", "old-words")).toMatchObject({ kind: "found", story: { headline: "Old words" } });
		expect(await getPublishedArticle("sport", "new-words")).toEqual({ kind: "unknown" });

		await publish(edited, later(2));
		expect(await getPublishedArticle("sport", "new-words")).toMatchObject({
			kind: "found",
			story: { headline: "New words", updatedAt: later(2) },
		});
		expect(await getPublishedArticle("world", "old-words")).toEqual({ kind: "moved", to: "/sport/new-words" });
	});

	test("a withdrawn story is gone from every list, and its address gives the reason", async () => {
		const saved = await create({ headline: "Mistaken", topicIds: [topicId] });
		await publish(saved);
		expect((await withdrawArticle({ articleId: saved.articleId, reason: "  " }, chief, noon)).ok).toBe(false);
		must(await withdrawArticle({ articleId: saved.articleId, reason: "It was about another town." }, chief, later(1)));

		expect(await getPublishedArticle("world", "mistaken")).toEqual({ kind: "withdrawn", reason: "It was about another town." });
		expect((await listTopic("rivers"))?.stories.map(({ headline }) => headline)).not.toContain("Mistaken");
		expect((await searchStories("mistaken")).stories).toEqual([]);
	});

	test("a save made from an older version is refused and changes nothing", async () => {
		const saved = await create({ headline: "First" });
		must(await save(saved, { headline: "Second" }, later(1)));

		expect(await save(saved, { headline: "Stale" }, later(2))).toMatchObject({
			ok: false,
			reason: { code: "changedMeanwhile", version: 2, savedAt: later(1) },
		});
		expect((await getArticleForEditing(saved.articleId))?.draft.headline).toBe("Second");
	});

	test("one person's saves within ten minutes extend one revision; the eleventh minute makes another", async () => {
		const saved = await create({ headline: "One" });
		const again = must(await save(saved, { headline: "Two" }, later(9)));
		expect(again.revisionId).toBe(saved.revisionId);
		expect(must(await save(again, { headline: "Three" }, later(11))).revisionId).not.toBe(saved.revisionId);
	});

	test("a published revision never changes", async () => {
		const saved = await create({ headline: "Printed" });
		await publish(saved);
		const edited = must(await save(saved, { headline: "Not yet printed" }));

		expect(edited.revisionId).not.toBe(saved.revisionId);
		expect((await db().revision.findFirst({ where: { id: saved.revisionId } }))?.headline).toBe("Printed");
	});

	test("nobody publishes what somebody changed after they looked", async () => {
		const saved = await create({ headline: "Seen" });
		must(await save(saved, { headline: "Unseen" }, later(1)));

		expect(await publishArticle(saved, chief, later(2))).toMatchObject({ ok: false, reason: { code: "changedMeanwhile" } });
	});

	test("a headline and a body are needed to publish, and a reporter may not", async () => {
		const empty = must(await createArticle({ sectionId }, chief, noon));
		expect(await publishArticle(empty, chief, noon)).toEqual({
			ok: false,
			reason: { code: "notReady", reasons: [{ code: "headlineMissing" }, { code: "bodyMissing" }] },
		});
		expect(await publishArticle(empty, reporter, noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
	});

	test("addresses come from headlines, are never shared, and one that is typed is checked", async () => {
		const one = await create({ headline: "The same day" });
		const two = await create({ headline: "The same day" });
		expect([one.slug, two.slug]).toEqual(["the-same-day", "the-same-day-2"]);
		const nameless = await create({ headline: "東京" });
		expect(nameless.slug).toBe(`story-${nameless.articleId}`);

		expect(await save(two, { slug: "the-same-day" })).toMatchObject({
			ok: false,
			reason: { code: "invalid", fields: [{ field: "slug" }] },
		});
		expect(await save(two, { slug: "Not a slug!" })).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field: "slug" }] } });
	});

	test("what a draft names must be there", async () => {
		const refused = await createArticle({ sectionId: 999_999, topicIds: [999_999], picks: [999_999] }, chief, noon);

		expect(refused).toMatchObject({ ok: false, reason: { fields: [{ field: "sectionId" }, { field: "topicIds" }, { field: "picks" }] } });
	});

	test("a correction stands with the story at once, and moves Updated", async () => {
		const saved = await create({ headline: "Counted wrong" });
		expect((await issueCorrection({ articleId: saved.articleId, kind: "correction", text: "It was nine." }, chief, noon)).ok).toBe(false);
		await publish(saved);
		must(await issueCorrection({ articleId: saved.articleId, kind: "correction", text: "It was nine." }, chief, later(5)));

		expect(await getPublishedArticle("world", "counted-wrong")).toMatchObject({
			story: { updatedAt: later(5), corrections: [{ kind: "correction", text: "It was nine." }] },
		});
	});

	test("Also Read is what editors picked, then what is like it, never itself", async () => {
		const about = (words: string) => ({ body: paragraphs([`${words} telescope observatory astronomers comet`]) });
		const first = await create({ headline: "A comet over the observatory", ...about("night") });
		const second = await create({ headline: "Astronomers wait for the comet", ...about("morning") });
		const picked = await create({ headline: "Bread prices" });
		for (const saved of [first, second, picked]) await publish(saved);
		const withPick = must(await save(first, { picks: [picked.articleId] }, later(1)));
		await publish(withPick, later(1));
		await findAlsoRead({ articleId: first.articleId }, later(2));

		const found = await getPublishedArticle("world", "a-comet-over-the-observatory");
		const headlines = found.kind === "found" ? found.story.alsoRead.map(({ headline }) => headline) : [];
		expect(headlines.slice(0, 2)).toEqual(["Bread prices", "Astronomers wait for the comet"]);
		expect(headlines).not.toContain("A comet over the observatory");
	});

	test("publishing asks for Also Read to be found, and the job is done once", async () => {
		const saved = await create({ headline: "With a job" });
		await publish(saved);
		const done: unknown[] = [];
		const work = { findAlsoRead: async (payload: unknown) => void done.push(payload) };
		while (await runDueJob(work, later(60), () => {}));

		expect(done).toContainEqual({ articleId: saved.articleId });
		expect(await db().job.count()).toBe(0);
	});

	test("a front fills by itself, holds its pin until the minute it expires, and shows no story twice", async () => {
		const saved = await create({ headline: "Pinned" }, later(-10_000));
		await publish(saved, later(-10_000));
		must(await pinToFront({ articleId: saved.articleId, container: "lead", expiresAt: later(10) }, chief, noon));

		expect((await getHomeFront(later(9))).lead?.headline).toBe("Pinned");
		const front = await getHomeFront(later(10));
		expect(front.lead?.headline).not.toBe("Pinned");
		const shown = [front.lead, ...front.secondary, ...front.river].flatMap((card) => card?.id ?? []);
		expect(new Set(shown).size).toBe(shown.length);
	});

	test("the newsroom's list narrows and pages without losing a story", async () => {
		for (let number = 0; number < 35; number += 1) await create({ headline: `Listed xylophone ${number}` });
		const first = await listStories({ text: "xyloph", status: "draft" });
		const second = await listStories({ text: "xyloph", status: "draft", before: first.older ?? "" });

		expect(first.stories).toHaveLength(30);
		expect(new Set([...first.stories, ...second.stories].map(({ articleId }) => articleId)).size).toBe(35);
		expect(second.older).toBeNull();
	});
});
