import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { announce } from "./changes.ts";
import { listChanges, newestChange } from "./feed-queries.ts";
import { dropped, purgeOf, tags } from "./tags.ts";
import { trimChanges } from "./trim-commands.ts";

const noon = new Date("2026-03-08T12:00:00Z");
const weekBefore = new Date("2026-03-01T12:00:00Z");

test("a tag that is dropped is told apart from one that is made old", () => {
	expect(purgeOf([tags.latest(), dropped(tags.article(7)), tags.address("/!odd")])).toEqual({
		tags: new Set(["latest", "address:/!odd"]),
		drops: new Set(["article:7"]),
	});
});

onBothDatabases("the change feed", ({ db }) => {
	const tell = (kind: string, names: string[], now: Date) => db().$transaction((tx) => announce(tx, kind, names, now));

	test("is empty at first, and told in order from then on", async () => {
		expect(await newestChange()).toBe(0);
		const first = await tell("a", ["x", "x", "y"], noon);
		const second = await tell("b", [], noon);

		expect(await newestChange()).toBe(second);
		expect(await listChanges(0, [])).toEqual([
			{ id: first, tags: ["x", "y"] },
			{ id: second, tags: [] },
		]);
		expect(await listChanges(first, [])).toMatchObject([{ id: second }]);
		expect(await listChanges(second, [first])).toMatchObject([{ id: first }]);
	});

	test("a change that is undone with what it tells of is never told", async () => {
		const before = await newestChange();
		const undone = db().$transaction(async (tx) => {
			await announce(tx, "undone", ["z"], noon);
			throw new Error("undo");
		});
		await expect(undone).rejects.toThrow("undo");

		expect(await listChanges(before, [])).toEqual([]);
	});

	test("is kept for a week; the newest for ever, so that numbers go on", async () => {
		await db().change.deleteMany();
		const old = await tell("old", [], new Date(weekBefore.getTime() - 1));
		const edge = await tell("edge", [], weekBefore);
		expect(await trimChanges(noon)).toBe(1);
		expect((await listChanges(0, [])).map(({ id }) => id)).toEqual([edge]);

		await trimChanges(new Date(noon.getTime() + 1));
		expect(await newestChange()).toBe(edge);
		expect(await tell("next", [], noon)).toBeGreaterThan(old);
	});
});
