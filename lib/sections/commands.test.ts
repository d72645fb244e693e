import { beforeAll, describe, expect, test } from "vitest";
import { createArticle, saveArticle } from "#lib/articles/commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { must, noon, someone, tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { createSection, orderSections, updateSection } from "./commands.ts";
import { deleteSection } from "./delete-commands.ts";
import { getSectionForEditing, listSections, listSectionsWithCounts } from "./queries.ts";
import { whySectionStays } from "./section.ts";

const chief = someone("chief");

describe("a section stays", () => {
	test.each([
		[{ stories: 1, versions: 1, subsections: 0 }, /^One story is in it\. Move/],
		[{ stories: 12, versions: 30, subsections: 2 }, /^12 stories are in it\. Move/],
		[{ stories: 0, versions: 0, subsections: 1 }, /below it/],
		[{ stories: 0, versions: 3, subsections: 0 }, /kept for good/],
		[{ stories: 0, versions: 0, subsections: 0, fronts: ["Home", "World"] }, /on the fronts of Home, World is filled/],
	])("with %j", (use, words) => expect(whySectionStays({ fronts: [], ...use })).toMatch(words));

	test("but not with nothing", () => expect(whySectionStays({ stories: 0, versions: 0, subsections: 0, fronts: [] })).toBeNull());
});

onBothDatabases("sections", ({ db }) => {
	let world = 0;
	let sport = 0;
	beforeAll(async () => {
		world = must(await createSection({ name: "World" }, chief, noon)).id;
		sport = must(await createSection({ name: "Sport", slug: "games", description: "Who won." }, chief, noon)).id;
	});
	const names = async () => (await listSections()).map(({ name }) => name);

	test("a new one is last in the menu, with the address that was typed or one from its name", async () => {
		expect((await listSections()).map(({ slug }) => slug)).toEqual(["world", "games"]);
	});

	test.each([
		[{ name: "" }, "name"],
		[{ name: "Wörld", slug: "world" }, "slug"],
		[{ name: "World" }, "slug"],
		[{ name: "Admin" }, "slug"],
		[{ name: "Search", slug: "search" }, "slug"],
		[{ name: "東京で" }, "slug"],
		[{ name: "Big", slug: "Not A Slug" }, "slug"],
		[{ name: "Wordy", description: "x".repeat(501) }, "description"],
		[null, ""],
	])("%.50j is refused by field and changes nothing", async (input, field) => {
		const before = await traces(db());

		expect(await createSection(input, chief, noon)).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field }] } });
		expect(await traces(db())).toEqual(before);
	});

	test("an editor may change none of them", async () => {
		const before = await traces(db());
		const editor = someone("editor");
		const refused = { ok: false, reason: { code: "notAllowed" } };

		expect(await createSection({ name: "Mine" }, editor, noon)).toEqual(refused);
		expect(await updateSection(world, { name: "Mine" }, editor, noon)).toEqual(refused);
		expect(await orderSections([sport, world], editor, noon)).toEqual(refused);
		expect(await deleteSection(sport, editor, noon)).toEqual(refused);
		expect(await traces(db())).toEqual(before);
	});

	test("a change of name keeps the address and is told to every page, with who did it", async () => {
		const { change } = must(await updateSection(sport, { name: "Games", slug: "elsewhere", description: "" }, chief, noon));

		expect(await getSectionForEditing(sport)).toMatchObject({ name: "Games", slug: "games", description: "" });
		expect(await tagsOfChange(db(), change)).toEqual(["site", "section:games"]);
		expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			action: "section.update",
			subjectId: String(sport),
			actorName: chief.name,
			at: noon,
			ip: chief.ip,
		});
	});

	test("an order must name every section once, or nothing moves", async () => {
		for (const ids of [[], [world], [world, world], [world, sport, 99], [sport, 99], [world, sport, sport]]) {
			const before = await names();
			expect(await orderSections(ids, chief, noon), String(ids)).toMatchObject({ ok: false, reason: { code: "invalid" } });
			expect(await names()).toEqual(before);
		}
		must(await orderSections([sport, world], chief, noon));
		expect(await names()).toEqual(["Games", "World"]);
	});

	test("one that holds a story stays, even when the story has moved and only its history is left", async () => {
		const saved = must(await createArticle({ sectionId: world, headline: "Floods" }, chief, noon));
		expect((await listSectionsWithCounts()).find(({ id }) => id === world)?.stories).toBe(1);
		expect(await deleteSection(world, chief, noon)).toMatchObject({ ok: false, reason: { code: "inUse" } });

		const draft = (await getArticleForEditing(saved.articleId))?.draft;
		const tomorrow = new Date(noon.getTime() + 86_400_000);
		must(await saveArticle({ ...saved, draft: { ...draft, sectionId: sport } }, chief, tomorrow));
		expect(await deleteSection(world, chief, noon)).toMatchObject({
			ok: false,
			reason: { code: "inUse", why: expect.stringContaining("kept") },
		});
		expect(await getSectionForEditing(world)).not.toBeNull();
	});

	test("an empty one is deleted once, and every page is told", async () => {
		const { id } = must(await createSection({ name: "Brief" }, chief, noon));
		const { change } = must(await deleteSection(id, chief, noon));

		expect(await getSectionForEditing(id)).toBeNull();
		expect(await tagsOfChange(db(), change)).toEqual(["site", "section:brief"]);
		expect(await deleteSection(id, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
	});
});
