import { beforeAll, expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { later, must, type Newsroom, noon, openNewsroom } from "./newsroom.test-support.ts";
import { getRevision, listEarlierSaves, listRevisions } from "./revision-queries.ts";
import { trimSavedStates } from "./saved-state-commands.ts";

onBothDatabases("the saves of a story", ({ db }) => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	test("every save of the last day can be had, word by word and whole; older ones go with their revision", async () => {
		const saved = await desk.create({ headline: "A sentence", body: paragraphs(["Water came to the ghats."]) });
		const emptied = must(await desk.save(saved, { body: paragraphs([""]) }, later(1)));
		const oops = must(await desk.save(emptied, { body: paragraphs(["oops"]), topicIds: [desk.topicId] }, later(2)));
		const newest = must(await desk.save(oops, { kicker: "Floods" }, later(3)));

		expect((await listRevisions(saved.articleId)).revisions).toMatchObject([{ number: 1, earlierSaves: 3 }]);
		expect(await listEarlierSaves(newest.revisionId)).toMatchObject([
			{ version: 3, savedAt: later(2), wordCount: 1 },
			{ version: 2, savedAt: later(1), wordCount: 0 },
			{ version: 1, savedAt: noon, wordCount: 5 },
		]);
		const at = async (save: number) => (await getRevision(saved.articleId, 1, save))?.draft;
		expect(await at(1)).toMatchObject({ headline: "A sentence", body: paragraphs(["Water came to the ghats."]), topicIds: [] });
		expect(await at(2)).toMatchObject({ body: paragraphs([""]) });
		expect(await at(3)).toMatchObject({ kicker: "", body: paragraphs(["oops"]), topicIds: [desk.topicId] });
		expect(await at(5)).toBeUndefined();

		await trimSavedStates(later(3 + 24 * 60));
		expect(await listEarlierSaves(newest.revisionId)).toHaveLength(3);
		await trimSavedStates(later(4 + 24 * 60));
		expect(await listEarlierSaves(newest.revisionId)).toEqual([]);
	});

	test("what changed a revision behind its saves does not spoil those that follow", async () => {
		const saved = await desk.create({ headline: "Relabelled", topicIds: [desk.topicId] });
		const one = must(await desk.save(saved, { kicker: "One" }, later(1)));
		await db().revisionTopic.deleteMany({ where: { revisionId: one.revisionId } });
		const two = must(await desk.save(one, { kicker: "Two" }, later(2)));
		must(await desk.save(two, { kicker: "Three" }, later(3)));

		expect((await getRevision(saved.articleId, 1, 2))?.draft).toMatchObject({ kicker: "One", topicIds: [desk.topicId] });
		expect((await getRevision(saved.articleId, 1, 3))?.draft).toMatchObject({ kicker: "Two", topicIds: [] });
	});

	test("a save that removes much begins a new revision, so that what was there stays in the history for good", async () => {
		const long = paragraphs([`Long ago ${"water came to the ghats ".repeat(20)}`]);
		const saved = await desk.create({ headline: "Cut", body: long });
		const cut = must(await desk.save(saved, { body: paragraphs(["oops"]) }, later(1)));

		expect(cut.revisionId).not.toBe(saved.revisionId);
		expect((await getRevision(saved.articleId, 1))?.draft.body).toEqual(long);
	});
});
