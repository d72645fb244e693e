import { beforeAll, beforeEach, expect, test } from "vitest";
import { chief, must, noon } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createPage, savePage } from "#lib/pages/commands.ts";
import { publishPage, takePageOffline } from "#lib/pages/publishing-commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { saveMenus } from "./commands.ts";
import { getMenuSettings, getMenus } from "./queries.ts";

onBothDatabases("menus", (t) => {
	let ids = { world: 0, asia: 0, rivers: 0, about: 0 };
	beforeAll(async () => {
		const world = must(await createSection({ name: "World" }, chief, noon)).id;
		const asia = must(await createSection({ name: "Asia", parentId: world }, chief, noon)).id;
		const rivers = must(await createTopic({ name: "Rivers" }, chief, noon)).id;
		const about = must(await createPage({ title: "About us", slug: "about" }, chief, noon));
		const body = { type: "doc", content: [{ type: "paragraph" }] };
		const saved = must(await savePage({ ...about, draft: { title: "About us", slug: "about", description: "", body } }, chief, noon));
		must(await publishPage(saved, chief, noon));
		ids = { world, asia, rivers, about: about.id };
	});
	beforeEach(async () => {
		await t.db().setting.deleteMany();
	});
	const lines = (links: { label: string; address: string }[]) => links.map(({ label, address }) => `${label} ${address}`);
	const english = { language: "en" };

	test("by themselves have the sections at the top, and in the foot the paper's lists and pages", async () => {
		const { main, footer } = await getMenus(english);
		expect(lines(main)).toEqual(["World /world"]);
		expect(lines(footer)).toEqual([
			"Latest /latest",
			"Most read /most-read",
			"Archive /archive",
			"Corrections /corrections",
			"About us /about",
		]);
		expect(lines((await getMenus({ language: "hi" })).footer)).toContain("संग्रह /archive");
	});

	test("lead where an editor says, by the thing's own name or another", async () => {
		const main = [
			{ type: "section", id: ids.asia },
			{ type: "topic", id: ids.rivers, label: "The river" },
			{ type: "page", id: ids.about },
			{ type: "builtIn", name: "mostRead" },
			{ type: "address", to: "https://example.org/shop", label: "Shop" },
		];
		const { change } = must(await saveMenus({ main, footer: [] }, system, noon));
		expect(lines((await getMenus(english)).main)).toEqual([
			"Asia /asia",
			"The river /topic/rivers",
			"About us /about",
			"Most read /most-read",
			"Shop https://example.org/shop",
		]);
		expect((await getMenus(english)).footer).toEqual([]);
		expect(JSON.parse((await t.db().change.findFirstOrThrow({ where: { id: change } })).tags)).toEqual(["site"]);
	});

	test("leave out what readers cannot see any more", async () => {
		must(
			await saveMenus(
				{
					main: [
						{ type: "page", id: ids.about },
						{ type: "section", id: 999 },
						{ type: "section", id: ids.world },
					],
					footer: null,
				},
				system,
				noon,
			),
		);
		must(await takePageOffline(ids.about, chief, noon));
		expect(lines((await getMenus(english)).main)).toEqual(["World /world"]);
		expect((await getMenuSettings()).main).toHaveLength(3);
	});

	test("refuse what leads nowhere, by the entry, and are for admins", async () => {
		const refused = await saveMenus(
			{
				main: [
					{ type: "builtIn", name: "latest" },
					{ type: "address", to: "javascript:alert(1)", label: "Bad" },
				],
				footer: [{ type: "address", to: "/a", label: "" }],
			},
			system,
			noon,
		);
		expect(refused).toMatchObject({ ok: false, reason: { fields: [{ field: "footer.0.label" }] } });
		const address = await saveMenus({ main: [{ type: "address", to: "javascript:alert(1)", label: "Bad" }], footer: null }, system, noon);
		expect(address).toMatchObject({ ok: false, reason: { fields: [{ field: "main.0.to" }] } });
		expect(await saveMenus({ main: null, footer: null }, chief, noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		expect(await t.db().setting.count()).toBe(0);
	});
});
