import { beforeEach, expect, test } from "vitest";
import { chief, later, must, noon, reporter } from "#lib/articles/newsroom.test-support.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { saveRedirect } from "#lib/redirects/editing-commands.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createPage, deletePage, savePage } from "./commands.ts";
import { publishPage, takePageOffline } from "./publishing-commands.ts";
import { getPageForEditing, getPublishedPage, listPages, listPublishedPages } from "./queries.ts";

onBothDatabases("pages", (t) => {
	beforeEach(async () => {
		for (const table of [t.db().page, t.db().redirect, t.db().section]) await (table as { deleteMany(): Promise<unknown> }).deleteMany();
	});
	const about = { title: "About us", slug: "about", description: "Who we are", body: paragraphs(["We print on paper."]) };
	const make = async (draft: Record<string, unknown> = about) => must(await createPage(draft, chief, noon));
	const save = ({ id, version }: { id: number; version: number }, change: Record<string, unknown>) =>
		savePage({ id, version, draft: { ...about, ...change } }, chief, later(1));
	const publish = async ({ id, version }: { id: number; version: number }, change: Record<string, unknown> = {}) => {
		const saved = must(await save({ id, version }, change));
		return { ...saved, ...must(await publishPage(saved, chief, later(1))) };
	};
	const why = async (refused: Promise<{ ok: boolean; reason?: unknown }>) => JSON.stringify((await refused).reason);

	test("are seen by readers once published, as they were then", async () => {
		const made = await make();
		expect(await getPublishedPage("about")).toBeNull();
		const live = await publish(made);
		expect(await getPublishedPage("about")).toMatchObject({ title: "About us", description: "Who we are", publishedAt: later(1) });

		const edited = must(await save(live, { title: "About the paper", body: paragraphs(["We also print online."]) }));
		expect((await getPublishedPage("about"))?.title).toBe("About us");
		expect((await listPages())[0]).toMatchObject({ title: "About the paper", hasChanges: true });
		await publish(edited, { title: "About the paper" });
		expect((await getPublishedPage("about"))?.title).toBe("About the paper");
		expect((await listPages())[0]).toMatchObject({ hasChanges: false });
		expect(await listPublishedPages()).toEqual([{ slug: "about", title: "About the paper" }]);
	});

	test("take an address from their title, in any script", async () => {
		expect((await make({ title: "हमारे बारे में" })).slug).toBe("hamare-bare-men");
		expect(await why(createPage({ title: "東京で" }, chief, noon))).toContain("Type an address of small letters");
	});

	test("have no address that a section, another page or the site has; nor may a section have theirs", async () => {
		must(await createSection({ name: "Town" }, chief, noon));
		await make();
		expect(await why(createPage({ title: "Town" }, chief, noon))).toContain("The section “Town” has this address");
		expect(await why(createPage(about, chief, noon))).toContain("The page “About us” has this address");
		for (const slug of ["admin", "search", "latest", "most-read", "topic"])
			expect(await why(createPage({ title: "A page", slug }, chief, noon))).toContain("used by the site itself");
		await make({ title: "Contact" });
		expect(await why(createSection({ name: "Contact" }, chief, noon))).toContain("The page “Contact” has this address");
	});

	test("that get another address leave word at the old one, and take the place of a redirect", async () => {
		must(await createSection({ name: "Town" }, chief, noon));
		must(await saveRedirect(null, { from: "/imprint", to: "/town" }, chief, noon));
		const live = await publish(await make());
		must(await save(live, { slug: "imprint" }));
		expect((await getPublishedPage("about"))?.title).toBe("About us");
		expect(await getPublishedPage("imprint")).toBeNull();
		expect((await listPages())[0]).toMatchObject({ hasChanges: true });
		expect(await why(createPage({ title: "Another", slug: "about" }, chief, noon))).toContain("The page “About us” has this address");
		expect(await why(createSection({ name: "About" }, chief, noon))).toMatch(/The page “About us” has this address|small letters/);
		const moved = await publish({ ...live, version: live.version + 1 }, { slug: "imprint" });

		expect(await findRedirect("/about")).toMatchObject({ kind: "moved", to: "/imprint" });
		expect(await findRedirect("/imprint")).toEqual({ kind: "unknown" });
		expect((await getPublishedPage("imprint"))?.title).toBe("About us");
		const told = await t.db().change.findFirstOrThrow({ where: { id: moved.change ?? 0 } });
		expect(JSON.parse(told.tags)).toEqual(["address:/about", "address:/imprint", "site"]);
	});

	test("are not overwritten by whoever did not see the newest", async () => {
		const made = await make();
		const saved = must(await save(made, { title: "Mine" }));
		const stale = { ok: false, reason: { code: "stale", version: saved.version, savedAt: later(1) } };
		expect(await save(made, { title: "Theirs" })).toEqual(stale);
		expect(await publishPage(made, chief, later(2))).toEqual(stale);
		// What was sent twice, because the answer was lost, is no collision.
		expect(must(await save(made, { title: "Mine" }))).toEqual(saved);
		expect((await getPageForEditing(made.id))?.page.draft.title).toBe("Mine");
	});

	test("are saved whatever their length and whatever else is wrong, and only publishing asks for more", async () => {
		const made = await make();
		const body = paragraphs(["Typed later."]);
		const bad = must(await save(made, { title: "", description: "d".repeat(301), slug: "Not a slug!", body }));

		expect(bad).toMatchObject({ version: 2, slug: "about", rejected: [{ field: "slug" }] });
		expect((await getPageForEditing(made.id))?.page.draft).toEqual({ title: "", description: "d".repeat(301), slug: "about", body });
		expect(await publishPage(bad, chief, later(2))).toMatchObject({
			ok: false,
			reason: { fields: [{ field: "title", message: "Give it a name." }, { field: "description" }] },
		});
		expect(must(await save(bad, { body: { type: "script" }, title: "Named" }))).toMatchObject({
			version: 3,
			rejected: [{ field: "body" }],
		});
		await publish({ ...made, version: 3 });
	});

	test("are taken offline, and deleted once nobody sees them", async () => {
		const made = await make();
		await publish(made);
		expect(await why(deletePage(made.id, chief, noon))).toContain("Take it offline first");
		must(await takePageOffline(made.id, chief, noon));
		expect(await getPublishedPage("about")).toBeNull();
		must(await deletePage(made.id, chief, noon));
		expect(await listPages()).toEqual([]);
	});

	test("hold nothing that readers may not be shown, and are for those who keep the site", async () => {
		const bad = { ...about, body: { type: "doc", content: [{ type: "script" }] } };
		expect(await why(createPage(bad, chief, noon))).toContain("body");
		const photo = {
			type: "doc",
			content: [{ type: "photo", attrs: { photoId: 999, caption: "", credit: "", alt: "x", width: "column" } }],
		};
		expect(await why(createPage({ ...about, body: photo }, chief, noon))).toContain("body");
		expect(await createPage(about, reporter, noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
	});
});
