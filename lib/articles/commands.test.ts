import { beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createArticle, saveArticle } from "./commands.ts";
import { getArticleForEditing, getNamedInDraft } from "./editing-queries.ts";
import { moveArticle } from "./moving-commands.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "./newsroom.test-support.ts";
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
		expect(await listRevisions(saved.articleId)).toHaveLength(1);
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

		expect(await listRevisions(saved.articleId)).toMatchObject([
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

		expect(await desk.save(two, { slug: "the-same-day" })).toMatchObject({
			ok: false,
			reason: { code: "invalid", fields: [{ field: "slug" }] },
		});
		expect(await desk.save(two, { slug: "Not a slug!" })).toMatchObject({
			ok: false,
			reason: { code: "invalid", fields: [{ field: "slug" }] },
		});
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
