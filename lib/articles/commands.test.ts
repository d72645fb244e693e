import { beforeAll, expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { body, paragraph, photo } from "#lib/body/elements.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createArticle, saveArticle } from "./commands.ts";
import { getArticleForEditing, getNamedInDraft } from "./editing-queries.ts";
import { moveArticle } from "./moving-commands.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "./newsroom.test-support.ts";
import { publishArticle } from "./publishing-commands.ts";
import { getRevision, listRevisions } from "./revision-queries.ts";

onBothDatabases("saving a story", ({ db }) => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	test("a save made from an older version is refused and changes nothing", async () => {
		const saved = await desk.create({ headline: "First" });
		must(await desk.save(saved, { headline: "Second" }, later(1)));

		expect(await desk.save(saved, { headline: "Stale" }, later(2))).toMatchObject({
			ok: false,
			reason: { code: "changedMeanwhile", version: 2, savedAt: later(1) },
		});
		expect((await getArticleForEditing(saved.articleId))?.draft.headline).toBe("Second");
	});

	test("the same words sent again are the same save, whatever version they name", async () => {
		const saved = await desk.create({ headline: "Sent once" });
		const first = must(await desk.save(saved, { headline: "Sent twice" }, later(1)));
		const again = must(await desk.save(saved, { headline: "Sent twice " }, later(2)));

		expect(again).toEqual(first);
		expect((await listRevisions(saved.articleId)).revisions).toHaveLength(1);
	});

	test("a live story that is saved as it is has no unpublished changes", async () => {
		const saved = await desk.create({ headline: "As it is" });
		await desk.publish(saved);
		must(await desk.save(saved, {}, later(30)));

		expect(await getArticleForEditing(saved.articleId)).toMatchObject({ hasUnpublishedChanges: false, version: 1 });
	});

	test("one person's saves within ten minutes extend one revision; the eleventh minute makes another", async () => {
		const saved = await desk.create({ headline: "One" });
		const again = must(await desk.save(saved, { headline: "Two" }, later(9)));
		expect(again.revisionId).toBe(saved.revisionId);
		expect(must(await desk.save(again, { headline: "Three" }, later(11))).revisionId).not.toBe(saved.revisionId);
	});

	test("words chosen over another's leave those as a revision of their own, even a minute old and by the same person", async () => {
		const saved = await desk.create({ headline: "Theirs" });
		const draft = { ...(await getArticleForEditing(saved.articleId))?.draft, headline: "Mine" };
		must(await saveArticle({ articleId: saved.articleId, version: 1, draft, reason: "keptMine" }, chief, later(1)));

		expect((await listRevisions(saved.articleId)).revisions).toMatchObject([
			{ number: 2, headline: "Mine", reason: "keptMine" },
			{ number: 1, headline: "Theirs", reason: "" },
		]);
		expect((await getRevision(saved.articleId, 1))?.draft.headline).toBe("Theirs");
		expect(await db().auditEntry.count({ where: { action: "story.keepMine", subjectId: String(saved.articleId) } })).toBe(1);
	});

	test("a published revision never changes", async () => {
		const saved = await desk.create({ headline: "Printed" });
		await desk.publish(saved);
		const edited = must(await desk.save(saved, { headline: "Not yet printed" }));

		expect(edited.revisionId).not.toBe(saved.revisionId);
		expect((await db().revision.findFirst({ where: { id: saved.revisionId } }))?.headline).toBe("Printed");
	});

	test("addresses come from headlines, are never shared, and one that is typed is checked", async () => {
		const one = await desk.create({ headline: "The same day" });
		const two = await desk.create({ headline: "The same day" });
		expect([one.slug, two.slug]).toEqual(["the-same-day", "the-same-day-2"]);
		const hebrew = await desk.create({ headline: "ירושלים" });
		expect(hebrew.slug).toBe("yrvslym");
		const chinese = await desk.create({ headline: "東京" });
		expect(chinese.slug).toBe("dongjing");
		expect(must(await desk.save(chinese, { lang: "ja", slug: "" })).slug).toBe(`story-${chinese.articleId}`);
		expect((await getArticleForEditing(chinese.articleId))?.draft.slug).toBe("");
		const nameless = await desk.create({ headline: "東京で" });
		expect(nameless.slug).toBe(`story-${nameless.articleId}`);

		for (const slug of ["the-same-day", "Not a slug!"])
			expect(must(await desk.save(two, { slug }))).toMatchObject({ slug: "the-same-day-2", version: 1, rejected: [{ field: "slug" }] });
	});

	test("an address that was typed follows the headline again once it is emptied", async () => {
		const saved = await desk.create({ headline: "Emptied", slug: "by-hand" });
		expect((await getArticleForEditing(saved.articleId))?.draft.slug).toBe("by-hand");

		expect(must(await desk.save(saved, { slug: "" })).slug).toBe("emptied");
		expect((await getArticleForEditing(saved.articleId))?.draft.slug).toBe("");
	});

	test("what a draft names must be there, and its editor is told the names", async () => {
		const refused = await createArticle({ sectionId: 999_999, topicIds: [999_999], picks: [999_999] }, chief, noon);
		expect(refused).toMatchObject({ ok: false, reason: { fields: [{ field: "sectionId" }, { field: "topicIds" }, { field: "picks" }] } });

		const picked = await desk.create({ headline: "Picked" });
		await desk.publish(picked);
		const saved = await desk.create({ headline: "With names", topicIds: [desk.topicId], picks: [picked.articleId] });
		const edited = await getArticleForEditing(saved.articleId);
		expect(edited && (await getNamedInDraft(edited.draft))).toMatchObject({
			topics: { [desk.topicId]: { name: "Rivers" } },
			stories: { [picked.articleId]: { headline: "Picked" } },
		});
	});

	test("a draft is saved whatever its length, and only publishing asks for less", async () => {
		const saved = await desk.create({ headline: "Long kicker" });
		const kicker = "k".repeat(81);
		const long = must(await desk.save(saved, { kicker, standfirst: "s".repeat(1001), body: paragraphs(["Typed later."]) }));

		expect(long.rejected).toEqual([]);
		expect((await getArticleForEditing(saved.articleId))?.draft).toMatchObject({ kicker, body: paragraphs(["Typed later."]) });
		expect(await publishArticle(long, chief, noon)).toMatchObject({
			ok: false,
			reason: {
				code: "notReady",
				reasons: [
					{ code: "faulty", message: "The kicker may have at most 80 characters. Shorten it." },
					{ code: "faulty", message: "The standfirst may have at most 1000 characters. Shorten it." },
				],
			},
		});
		await desk.publish(must(await desk.save(long, { kicker: "k".repeat(80), standfirst: "" })));
	});

	test.each([
		["a headline past any length", { headline: "x".repeat(20_001) }, "headline"],
		["a section that is gone", { sectionId: 999_999 }, "sectionId"],
		["a topic that is gone", { topicIds: [999_999] }, "topicIds"],
		["a contributor that is gone", { bylines: [{ contributorId: 999_999, text: "", joiner: "" }] }, "bylines"],
		["a series that is gone", { series: { seriesId: 999_999, part: 1 } }, "series"],
		["a series without a part", { series: { seriesId: 1, part: null } }, "series.part"],
		["a lead photo that is gone", { leadPhoto: { photoId: 999_999, caption: "", credit: "", alt: "" } }, "leadPhoto"],
		["a pick that is gone", { picks: [999_999] }, "picks"],
		["a language that is none", { lang: "not a language" }, "lang"],
		["a body that is none", { body: { type: "script" } }, "body"],
		["an address that is none", { slug: "Not a slug!" }, "slug"],
	])("%s stays as it was, is named, and stops no other field", async (_, change, field) => {
		const saved = await desk.create({ headline: "One bad field" });
		const before = (await getArticleForEditing(saved.articleId))?.draft;
		const after = must(await desk.save(saved, { dateline: "Varanasi", ...change }));

		expect(after).toMatchObject({ version: 2, rejected: [{ field }] });
		expect((await getArticleForEditing(saved.articleId))?.draft).toEqual({ ...before, dateline: "Varanasi" });
		// Sent again because the answer was lost, it is the same save.
		expect(must(await desk.save(saved, { dateline: "Varanasi", ...change }))).toMatchObject({ version: 2, rejected: [{ field }] });
	});

	test("words around a photo that is gone are saved, and the photo must go before readers see them", async () => {
		const saved = await desk.create({ headline: "Around a photo" });
		const around = body(paragraph("Before it."), photo({ photoId: 999_999, alt: "Gone" }));
		const after = must(await desk.save(saved, { body: around }));

		expect((await getArticleForEditing(saved.articleId))?.draft.body).toEqual(around);
		expect(await publishArticle(after, chief, noon)).toMatchObject({ ok: false, reason: { reasons: [{ code: "photoGone" }] } });
	});

	test("a reporter saves no story but their own", async () => {
		const saved = await desk.create({ headline: "The chief's" });

		expect(await desk.save(saved, { headline: "Taken over" }, noon, reporter)).toEqual({ ok: false, reason: { code: "notAllowed" } });
	});

	test("a story moves along the desk, is spiked and comes back, each only from where it may", async () => {
		const { articleId } = await desk.create({ headline: "Moving" });
		const move = (to: "draft" | "inReview" | "ready" | "published" | "spiked", by = chief) => moveArticle({ articleId, to }, by, noon);

		expect(await move("inReview", reporter)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		for (const to of ["inReview", "ready", "spiked", "draft"] as const) expect(await move(to)).toEqual({ ok: true, value: { status: to } });
		expect(await move("published")).toEqual({ ok: false, reason: { code: "impossible", from: "draft" } });
	});
});
