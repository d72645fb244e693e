import { beforeAll, expect, test } from "vitest";
import { findAlsoRead } from "#lib/also-read/commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { storiesOf } from "#lib/fronts/front.ts";
import { pinToFront } from "#lib/fronts/pin-commands.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import { createArticle } from "./commands.ts";
import { issueCorrection } from "./correction-commands.ts";
import { listSection, listTopic } from "./list-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "./newsroom.test-support.ts";
import { publishArticle, withdrawArticle } from "./publishing-commands.ts";
import { getPublishedArticle } from "./queries.ts";

onBothDatabases("a story's life in public", ({ db }) => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	test("readers see nothing of it until it is published, then all of it, on every page it belongs to", async () => {
		const saved = await desk.create({ headline: "Floods recede", topicIds: [desk.topicId] });
		expect(await getPublishedArticle("world", "floods-recede")).toEqual({ kind: "unknown" });

		expect((await desk.publish(saved)).address).toBe("/world/floods-recede");
		const found = await getPublishedArticle("world", "floods-recede");
		expect(found).toMatchObject({ kind: "found", story: { headline: "Floods recede", updatedAt: null, firstPublishedAt: noon } });
		expect((await listSection("world"))?.stories.map(({ headline }) => headline)).toContain("Floods recede");
		expect((await listTopic("rivers"))?.stories.map(({ headline }) => headline)).toContain("Floods recede");
		expect((await searchStories(readFields({ q: "GHATS" }))).stories[0]).toMatchObject({
			headline: "Floods recede",
			snippet: expect.arrayContaining([{ text: "ghats", hit: true }]),
		});
	});

	test("edits of a live story wait for Update, its address and section too, and the old address leads to the new", async () => {
		const saved = await desk.create({ headline: "Old words" });
		await desk.publish(saved);
		const edited = must(await desk.save(saved, { headline: "New words", slug: "new-words", sectionId: desk.otherSectionId }, later(1)));

		expect(await getPublishedArticle("world", "old-words")).toMatchObject({ kind: "found", story: { headline: "Old words" } });
		expect(await getPublishedArticle("sport", "new-words")).toEqual({ kind: "unknown" });

		await desk.publish(edited, later(2));
		expect(await getPublishedArticle("sport", "new-words")).toMatchObject({
			kind: "found",
			story: { headline: "New words", updatedAt: later(2) },
		});
		expect(await getPublishedArticle("world", "old-words")).toEqual({ kind: "moved", to: "/sport/new-words" });
	});

	test("a withdrawn story is gone from every list, and its address gives the reason", async () => {
		const saved = await desk.create({ headline: "Mistaken", topicIds: [desk.topicId] });
		await desk.publish(saved);
		expect((await withdrawArticle({ articleId: saved.articleId, reason: "  " }, chief, noon)).ok).toBe(false);
		must(await withdrawArticle({ articleId: saved.articleId, reason: "It was about another town." }, chief, later(1)));

		expect(await getPublishedArticle("world", "mistaken")).toEqual({ kind: "withdrawn", reason: "It was about another town." });
		expect((await listTopic("rivers"))?.stories.map(({ headline }) => headline)).not.toContain("Mistaken");
		expect((await searchStories(readFields({ q: "mistaken" }))).stories).toEqual([]);
	});

	test("nobody publishes what somebody changed after they looked", async () => {
		const saved = await desk.create({ headline: "Seen" });
		must(await desk.save(saved, { headline: "Unseen" }, later(1)));

		expect(await publishArticle(saved, chief, later(2))).toMatchObject({ ok: false, reason: { code: "changedMeanwhile" } });
	});

	test("a headline and a body are needed to publish, and a reporter may not", async () => {
		const empty = must(await createArticle({ sectionId: desk.sectionId }, chief, noon));
		expect(await publishArticle(empty, chief, noon)).toEqual({
			ok: false,
			reason: { code: "notReady", reasons: [{ code: "headlineMissing" }, { code: "bodyMissing" }] },
		});
		expect(await publishArticle(empty, reporter, noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
	});

	test("a headline that shows readers nothing is none", async () => {
		for (const headline of ["\u200b", "\u2800", "\u202e\u0000"])
			expect(await publishArticle(await desk.create({ headline }), chief, noon)).toMatchObject({
				ok: false,
				reason: { code: "notReady", reasons: [{ code: "headlineMissing" }] },
			});
	});

	test("a correction stands with the story at once, and moves Updated", async () => {
		const saved = await desk.create({ headline: "Counted wrong" });
		expect((await issueCorrection({ articleId: saved.articleId, kind: "correction", text: "It was nine." }, chief, noon)).ok).toBe(false);
		await desk.publish(saved);
		must(await issueCorrection({ articleId: saved.articleId, kind: "correction", text: "It was nine." }, chief, later(5)));

		expect(await getPublishedArticle("world", "counted-wrong")).toMatchObject({
			story: { updatedAt: later(5), corrections: [{ kind: "correction", text: "It was nine." }] },
		});
	});

	test("Also Read is what editors picked, then what is like it, never itself", async () => {
		const about = (words: string) => ({ body: paragraphs([`${words} telescope observatory astronomers comet`]) });
		const first = await desk.create({ headline: "A comet over the observatory", ...about("night") });
		const second = await desk.create({ headline: "Astronomers wait for the comet", ...about("morning") });
		const picked = await desk.create({ headline: "Bread prices" });
		for (const saved of [first, second, picked]) await desk.publish(saved);
		const withPick = must(await desk.save(first, { picks: [picked.articleId] }, later(1)));
		await desk.publish(withPick, later(1));
		await findAlsoRead({ articleId: first.articleId }, later(2));

		const found = await getPublishedArticle("world", "a-comet-over-the-observatory");
		const headlines = found.kind === "found" ? found.story.alsoRead.map(({ headline }) => headline) : [];
		expect(headlines.slice(0, 2)).toEqual(["Bread prices", "Astronomers wait for the comet"]);
		expect(headlines).not.toContain("A comet over the observatory");
	});

	test("publishing asks for Also Read to be found, and the job is done once", async () => {
		const saved = await desk.create({ headline: "With a job" });
		await desk.publish(saved);
		const done: unknown[] = [];
		const work = { findAlsoRead: async (payload: unknown) => void done.push(payload) };
		while (await runDueJob(work, later(60), () => {}));

		expect(done).toContainEqual({ articleId: saved.articleId });
		expect(await db().job.count({ where: { kind: "findAlsoRead" } })).toBe(0);
	});

	test("a front fills by itself, holds its pin until the minute it expires, and shows no story twice", async () => {
		const saved = await desk.create({ headline: "Pinned" }, later(-10_000));
		await desk.publish(saved, later(-10_000));
		must(await pinToFront({ articleId: saved.articleId, container: "lead", expiresAt: later(10) }, chief, noon));

		expect(storiesOf(await getHomeFront(later(9)))[0]?.headline).toBe("Pinned");
		const front = storiesOf(await getHomeFront(later(10)));
		expect(front[0]?.headline).not.toBe("Pinned");
		const shown = front.map(({ id }) => id);
		expect(new Set(shown).size).toBe(shown.length);
	});
});
