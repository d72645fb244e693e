import { beforeAll, expect, test, vi } from "vitest";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { chief, type Newsroom, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/users/role.ts";
import { GET, PUT } from "./route.ts";

let actor: Actor = chief;
vi.mock("#lib/users/session.ts", () => ({ requireActor: async () => actor }));

const put = async (id: string, body: unknown, by: Actor = chief) => {
	actor = by;
	const sent = typeof body === "string" ? body : JSON.stringify(body);
	const response = await PUT(new Request("http://paper.example", { method: "PUT", body: sent }), { params: Promise.resolve({ id }) });
	return { status: response.status, answer: await response.json() };
};

onBothDatabases("PUT /api/stories/ID/draft", ({ db }) => {
	let desk: Newsroom;
	let id = "";
	let draft: Record<string, unknown> = {};
	beforeAll(async () => {
		desk = await openNewsroom();
		const { articleId } = await desk.create({ headline: "Over the wire" });
		id = String(articleId);
		draft = { ...(await getArticleForEditing(articleId))?.draft };
	});
	const version = async () => (await db().article.findFirstOrThrow({ where: { id: Number(id) } })).version;

	test("a save is answered with what the next one must name", async () => {
		const { status, answer } = await put(id, { version: 1, draft: { ...draft, kicker: "Floods" }, person: null });

		expect([status, answer.saved]).toEqual([200, expect.objectContaining({ articleId: Number(id), version: 2, slug: "over-the-wire" })]);
	});

	test("an older version is refused, and says who saved and when", async () => {
		const { status, answer } = await put(id, { version: 1, draft: { ...draft, kicker: "Other" } });

		expect(status).toBe(409);
		expect(answer.changedMeanwhile).toEqual({ version: 2, savedBy: "", savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
	});

	test.each([
		["no JSON", "{", 400],
		["nothing", "", 400],
		["no object", [], 422],
		["no version", { draft: {} }, 422],
		["an unknown reason", { version: 2, draft: {}, reason: "because" }, 422],
		["an empty draft", { version: 2, draft: {} }, 422],
		["a body that is no document", { version: 2, draft: { body: { type: "script" } } }, 422],
		["a headline that never ends", { version: 2, draft: { headline: "x".repeat(100_000) } }, 422],
	])("%s changes nothing and is told what to do", async (_, body, expected) => {
		const before = await version();
		const { status, answer } = await put(id, body);

		expect(status).toBe(expected);
		expect(answer.error.message).toMatch(/\w+.*\.$/);
		expect(await version()).toBe(before);
	});

	test("a field that is wrong is named, and the others are saved", async () => {
		const { status, answer } = await put(id, { version: 2, draft: { ...draft, kicker: "Floods", dateline: "Agra", slug: "No Slug" } });

		expect(status).toBe(200);
		expect(answer.saved).toMatchObject({ version: 3, rejected: [{ field: "slug", message: expect.stringMatching(/^The address may/) }] });
	});

	test("hostile words are kept as words", async () => {
		const hostile = `</textarea><script>alert(1)</script>"'\u202e\u0000`;
		await put(id, { version: 3, draft: { ...draft, headline: hostile, dateline: hostile } });

		const kept = (await getArticleForEditing(Number(id)))?.draft;
		expect(kept?.headline).toBe(`</textarea><script>alert(1)</script>"'`);
		expect(kept?.dateline).toBe(kept?.headline);
	});

	test("a reporter may not save what is not theirs, nor anybody what is not there", async () => {
		expect((await put(id, { version: 4, draft }, reporter)).status).toBe(403);
		for (const unknown of ["999999", "0", "-1", "1e3", "x", "99999999999"])
			expect((await put(unknown, { version: 1, draft })).status).toBe(404);
	});

	test("a page of somebody else, who signed out meanwhile, saves nothing in the name of whoever is here now", async () => {
		const { status, answer } = await put(id, { version: 4, draft: { ...draft, kicker: "Whose?" }, person: "somebody-else" });

		expect([status, answer.error.message]).toEqual([401, "Chief is signed in now. Sign in as yourself to save."]);
	});

	test("GET gives the newest words to those who may change them", async () => {
		actor = chief;
		const given = await GET(new Request("http://paper.example"), { params: Promise.resolve({ id }) });
		expect(await given.json()).toMatchObject({ story: { articleId: Number(id), version: 4 }, named: { topics: {} } });

		actor = { ...reporter, id: "somebody" };
		expect((await GET(new Request("http://paper.example"), { params: Promise.resolve({ id }) })).status).toBe(403);
	});
});
