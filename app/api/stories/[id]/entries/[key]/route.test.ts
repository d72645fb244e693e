import { beforeAll, expect, test, vi } from "vitest";
import { chief, later, must, type Newsroom, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { startCoverage } from "#lib/live/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { PUT } from "./route.ts";

let actor: Actor = chief;
vi.mock("#lib/users/session.ts", () => ({ requireActor: async () => actor }));

onBothDatabases("PUT /api/stories/ID/entries/KEY", ({ db }) => {
	let desk: Newsroom;
	let id = "";
	beforeAll(async () => {
		desk = await openNewsroom();
		const saved = await desk.create({ headline: "The count" });
		await desk.publish(saved);
		id = String(saved.articleId);
	});
	const entry = { headline: "", body: paragraphs(["Polls close."]), isKeyEvent: false, isPinned: false };
	const put = async (body: unknown, { by = chief, key = "key-of-a-post", story = id } = {}) => {
		actor = by;
		const sent = typeof body === "string" ? body : JSON.stringify(body);
		const response = await PUT(new Request("http://paper.example", { method: "PUT", body: sent }), {
			params: Promise.resolve({ id: story, key }),
		});
		return { status: response.status, answer: await response.json() };
	};

	test("where no coverage goes on nothing is posted, and it is said who can mend that", async () => {
		const { status, answer } = await put(entry);

		expect([status, answer.error.message]).toEqual([409, expect.stringContaining("Ask an editor")]);
		must(await startCoverage(Number(id), chief, later(1)));
	});

	test("a post is answered for once it is kept; sent again it is the same", async () => {
		const first = await put(entry);
		const again = await put(entry);

		expect(first).toMatchObject({ status: 200, answer: { posted: { version: 1, isSeen: true } } });
		expect(again.answer.posted).toEqual(first.answer.posted);
		expect(await db().liveEntry.count()).toBe(1);
	});

	test.each([
		["no JSON", "{", {}, 400],
		["no object", "[]", {}, 422],
		["no marks", { headline: "", body: entry.body }, {}, 422],
		["a body that is no document", { ...entry, body: { type: "script" } }, {}, 422],
		["an endless headline", { ...entry, headline: "x".repeat(1000) }, {}, 422],
		["a key that none of our pages makes", entry, { key: "../../x" }, 422],
		["another story", entry, { story: "999" }, 404],
		["no story", entry, { story: "x" }, 404],
		["somebody else's story", entry, { by: { ...reporter, id: "stranger" }, key: "another-key" }, 403],
		["somebody else's page", { ...entry, person: "her" }, { key: "another-key" }, 401],
	])("%s changes nothing and is told what to do", async (_, body, more, expected) => {
		const { status, answer } = await put(body, more);

		expect(status).toBe(expected);
		expect(answer.error.message).toMatch(/\w+.*\.$/);
		expect(await db().liveEntry.count()).toBe(1);
	});
});
