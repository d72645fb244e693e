import { beforeAll, beforeEach, expect, test } from "vitest";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { deleteRedirect, saveRedirect } from "./editing-commands.ts";
import { importRedirects, previewImport } from "./import-commands.ts";
import { everyRedirect, getRedirect, listRedirects } from "./list-queries.ts";
import { findRedirect } from "./queries.ts";

onBothDatabases("redirects", (t) => {
	let newsroom: Newsroom;
	let saved: Awaited<ReturnType<Newsroom["create"]>>;
	beforeAll(async () => {
		newsroom = await openNewsroom();
		saved = await newsroom.create({ headline: "Fire at the godown" });
		await newsroom.publish(saved);
	});
	beforeEach(async () => {
		await t.db().redirect.deleteMany();
	});
	const fire = "/world/fire-at-the-godown";
	const lead = (from: string, to: string, status = "308") => saveRedirect(null, { from, to, status }, chief, noon);
	const refused = async (saving: ReturnType<typeof lead>) => {
		const result = await saving;
		if (result.ok || result.reason.code !== "invalid") throw new Error("It was not refused");
		return result.reason.fields.map(({ field, message }) => `${field}: ${message}`).join(" ");
	};
	const told = async (change: number) => JSON.parse((await t.db().change.findFirstOrThrow({ where: { id: change } })).tags);

	test("lead to a story, a section, a topic, another site; for good or for now", async () => {
		must(await lead("/fire", fire));
		must(await lead("/World-News", "/world", "307"));
		must(await lead("/rivers", "/topic/rivers"));
		const { change } = must(await lead("/donate", "https://example.org/give"));

		expect(await findRedirect("/fire")).toEqual({ kind: "moved", to: fire });
		expect(await findRedirect("/world-NEWS")).toEqual({ kind: "moved", to: "/world", temporary: true });
		expect(await findRedirect("/rivers")).toMatchObject({ to: "/topic/rivers" });
		expect(await findRedirect("/donate")).toMatchObject({ to: "https://example.org/give" });
		expect(await told(change)).toEqual(["address:/donate"]);
	});

	test("say that something is gone", async () => {
		must(await saveRedirect(null, { from: "/old.html", status: "410" }, chief, noon));
		expect(await findRedirect("/old.html")).toEqual({ kind: "withdrawn", reason: "" });
	});

	test("follow a story that moves to another section, and so does its own old address, for good", async () => {
		must(await lead("/blaze", fire));
		const moved = must(await newsroom.save(saved, { sectionId: newsroom.otherSectionId }, later(1)));
		await newsroom.publish(moved, later(2));

		expect(await findRedirect("/blaze")).toMatchObject({ kind: "moved", to: "/sport/fire-at-the-godown" });
		expect(await getPublishedArticle("world", "fire-at-the-godown")).toEqual({ kind: "moved", to: "/sport/fire-at-the-godown" });
		const back = must(await newsroom.save({ ...saved, version: moved.version }, { sectionId: newsroom.sectionId }, later(3)));
		await newsroom.publish(back, later(4));
		expect(await findRedirect("/blaze")).toMatchObject({ to: fire });
	});

	test("are not needed for an address that is only spelt differently", async () => {
		must(await lead("/old.html", "/world"));
		const { slug } = must(await createContributor({ name: "Mira Tandel" }, chief, noon));
		const to = async (asked: string) => {
			const found = await findRedirect(asked);
			return found.kind === "moved" ? found.to : found.kind;
		};

		expect(await getPublishedArticle("WORLD", "FIRE-AT-THE-GODOWN")).toEqual({ kind: "moved", to: fire });
		for (const tail of [".", " ", "\u00a0", "\u200b", ",", ")", "”", "…"]) expect(await to(fire + tail), JSON.stringify(tail)).toBe(fire);
		expect(await to("/Sport/Fire-at-the-godown.")).toBe(fire);
		expect(await to("/BY/MIRA-TANDEL")).toBe(`/by/${slug}`);
		expect(await to("/TOPIC/rivers")).toBe("/topic/rivers");
		expect(await to("/World")).toBe("/world");
		expect(await to("/Latest")).toBe("/latest");
		expect(await to("/Archive/2026.")).toBe("/archive/2026");
		expect(await to("/OLD.html.")).toBe("/world");
		for (const none of [fire, "/world", "/NOWHERE", "/town/none.", "/ADMIN", "/API/v1/none", "/NONE/feed.xml"])
			expect(await to(none), none).toBe("unknown");
	});

	test("found by another spelling are forgotten by the caches when something comes to the real address", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => findRedirect("/WORLD/Later."));
		await currentPage().run(page, () => findRedirect("/By/Someone"));

		expect([...page.tags]).toEqual(expect.arrayContaining(["address:/world/later", "contributor:someone"]));
	});

	test("are refused where a page stands, in words that say which", async () => {
		expect(await refused(lead(fire, "/world"))).toContain("The story “Fire at the godown” is found at this address");
		expect(await refused(lead("/world", fire))).toContain("The section “World” stands at this address");
		expect(await refused(lead("/topic/rivers", fire))).toContain("The topic “Rivers”");
		expect(await refused(lead("/admin/stories", fire))).toContain("The site itself");
		expect(await t.db().redirect.count()).toBe(0);
	});

	test("are refused where nothing stands, and where they would go round in a loop", async () => {
		expect(await refused(lead("/a", "/nowhere"))).toContain("to: Nothing stands at /nowhere");
		expect(await refused(lead("/a", "/A"))).toContain("to: This would go round in a loop: /a → /a.");
		must(await lead("/a", "/world"));
		expect(await refused(lead("/a", "/world"))).toContain("from: This address leads to /world already");
	});

	test("lead straight to the end, and those that led to them too", async () => {
		must(await lead("/b", "/world"));
		must(await lead("/a", "/b"));
		expect((await getRow("/a")).url).toBe("/world");
		await t.db().redirect.create({ data: { path: "/before", url: "/vanity", createdAt: noon } });
		const { change } = must(await lead("/vanity", fire));

		expect(await findRedirect("/before")).toMatchObject({ to: fire });
		expect(await told(change)).toEqual(expect.arrayContaining(["address:/vanity", "address:/before"]));
	});
	const getRow = (path: string) => t.db().redirect.findFirstOrThrow({ where: { path } });

	test("are changed and deleted, and both addresses are forgotten by the caches", async () => {
		const { id } = must(await lead("/a", "/world"));
		const { change } = must(await saveRedirect(id, { from: "/b", to: fire, status: "307" }, chief, noon));
		expect(await told(change)).toEqual(expect.arrayContaining(["address:/a", "address:/b"]));
		expect(await findRedirect("/a")).toEqual({ kind: "unknown" });
		expect(await getRedirect(id)).toMatchObject({ from: "/b", to: fire, status: "307", story: "Fire at the godown", byEditor: true });

		must(await deleteRedirect(id, chief, noon));
		expect(await findRedirect("/b")).toEqual({ kind: "unknown" });
		expect(await deleteRedirect(id, chief, noon)).toMatchObject({ ok: false, reason: { code: "unknown" } });
	});

	test("are for those who keep the paper's addresses", async () => {
		for (const deed of [
			saveRedirect(null, { from: "/a", to: "/world" }, reporter, noon),
			deleteRedirect(1, reporter, noon),
			previewImport("from,to\n/a,/world", reporter),
			importRedirects("from,to\n/a,/world", reporter, noon),
		])
			expect(await deed).toMatchObject({ ok: false, reason: { code: "notAllowed" } });
	});

	test("are listed by address, in pages, and found by either end", async () => {
		must(
			await importRedirects(
				`from,to\n${Array.from({ length: 60 }, (_, n) => `/old/${String(n).padStart(2, "0")},/world`).join("\n")}`,
				chief,
				noon,
			),
		);
		const first = await listRedirects({ q: "", after: null });
		const second = await listRedirects({ q: "", after: first.next });
		expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 10, 60, null]);
		expect((await listRedirects({ q: "OLD/59", after: null })).rows.map(({ from }) => from)).toEqual(["/old/59"]);
		expect((await listRedirects({ q: "world", after: null })).total).toBe(60);
		must(await lead("/old/elsewhere", "https://example.org/Archive/ONE"));
		expect((await listRedirects({ q: "aRCHIVE/one", after: null })).rows.map(({ from }) => from)).toEqual(["/old/elsewhere"]);
		const all = [];
		for await (const some of everyRedirect()) all.push(...some);
		expect(all).toHaveLength(61);
	});

	test("are taken from a list whole, or not at all", async () => {
		must(await lead("/b", "/world"));
		const bad = `from,to\n/a,/world\n/b,${fire}\n${fire},/world`;
		const preview = must(await previewImport(bad, chief));
		expect(preview.problems).toEqual([{ line: 4, message: expect.stringContaining("The story") }]);
		expect(await importRedirects(bad, chief, noon)).toMatchObject({ ok: false, reason: { code: "problems" } });
		expect(await t.db().redirect.count()).toBe(1);

		const open = 'from,to\n/a,"/world\n/c,/world';
		expect(must(await previewImport(open, chief)).problems).toEqual([{ line: 2, message: expect.stringContaining("quotation mark") }]);
		expect(await importRedirects(open, chief, noon)).toMatchObject({ ok: false, reason: { code: "problems" } });

		const good = `from,to,status\n/a,/b\n/b,${fire}\n/c,,410\n`;
		expect(must(await importRedirects(good, chief, noon))).toMatchObject({ added: 2, changed: 1 });
		expect(await findRedirect("/a")).toMatchObject({ to: fire });
		expect((await getRow("/b")).articleId).toBe(saved.articleId);
		expect(must(await importRedirects(good, chief, noon))).toEqual({ added: 0, changed: 0, change: null });
	});

	test("ten thousand at once are taken, and every page forgets what it kept", async () => {
		const list = `from,to\n${Array.from({ length: 10_000 }, (_, n) => `/long/${n},/world`).join("\n")}`;
		const { added, change } = must(await importRedirects(list, chief, noon));
		expect(added).toBe(10_000);
		expect(await told(change ?? 0)).toEqual(["site"]);
	});
});
