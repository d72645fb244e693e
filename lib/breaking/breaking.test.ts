import { beforeAll, expect, test } from "vitest";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { tagsOfChange } from "#lib/taxonomy/rooms.test-support.ts";
import { raiseBreaking, takeDownBreaking } from "./commands.ts";
import { getBreaking, getRaisedBreaking } from "./queries.ts";

onBothDatabases("breaking news", ({ db }) => {
	let desk: Newsroom;
	let story = 0;
	beforeAll(async () => {
		desk = await openNewsroom();
		const saved = await desk.create({ headline: "Bridge closed" });
		await desk.publish(saved);
		story = saved.articleId;
	});
	const raise = (input: Record<string, unknown>, now = noon) =>
		raiseBreaking({ text: "The bridge is closed", expiresAt: later(120), ...input }, chief, now);

	test("stands on every page until its minute, and the page knows the moment", async () => {
		const { change } = must(await raise({ articleId: story }));
		expect(await tagsOfChange(db(), change)).toEqual(["site"]);

		const page = newPageRender();
		const banner = await currentPage().run(page, () => getBreaking(later(119)));
		expect(banner).toEqual({ text: "The bridge is closed", address: "/world/bridge-closed" });
		expect(page.rightUntil).toEqual(later(120));
		expect([...page.tags]).toEqual(["site", `article:${story}`]);
		expect(await getBreaking(later(120))).toBeNull();
	});

	test("gives way to a newer one, leads to any address, and is taken down at once", async () => {
		must(await raise({ text: "The bridge is open", address: "https://example.org/bridge" }, later(1)));
		expect(await getBreaking(later(2))).toEqual({ text: "The bridge is open", address: "https://example.org/bridge" });
		expect(await getRaisedBreaking(later(2))).toMatchObject({ raisedBy: "Chief", raisedAt: later(1), isShown: true });

		expect(await tagsOfChange(db(), must(await takeDownBreaking(chief, later(3))).change)).toEqual(["site"]);
		expect(await getBreaking(later(3))).toBeNull();
		expect(must(await takeDownBreaking(chief, later(4))).change).toBeNull();
		const deeds = await db().auditEntry.findMany({ where: { subjectId: "breaking" }, orderBy: { id: "asc" }, select: { action: true } });
		expect(deeds.map(({ action }) => action)).toEqual(["breaking.raise", "breaking.raise", "breaking.takeDown"]);
	});

	test.each([
		[{ text: " " }, "text"],
		[{ text: "x".repeat(161) }, "text"],
		[{ expiresAt: noon }, "expiresAt"],
		[{ expiresAt: undefined }, "expiresAt"],
		[{ expiresAt: later(8 * 24 * 60) }, "expiresAt"],
		[{ address: "javascript:alert(1)" }, "address"],
		[{ articleId: 9999 }, "articleId"],
		[{ articleId: 1, address: "https://example.org/" }, "address"],
	])("%j is refused by field", async (input, field) => {
		const before = await db().setting.findMany();
		expect(await raise(input)).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field }] } });
		expect(await db().setting.findMany()).toEqual(before);
	});

	test("goes with the story that it leads to", async () => {
		must(await raise({ articleId: story }));
		must(await withdrawArticle({ articleId: story, reason: "It was another bridge." }, chief, later(1)));

		expect(await getBreaking(later(2))).toBeNull();
		expect(await getRaisedBreaking(later(2))).toMatchObject({ isShown: false });
	});

	test("is no reporter's to raise or to take down", async () => {
		const refused = { ok: false, reason: { code: "notAllowed" } };
		expect(await raiseBreaking({ text: "Mine", expiresAt: later(9) }, reporter, noon)).toEqual(refused);
		expect(await takeDownBreaking(reporter, noon)).toEqual(refused);
	});
});
