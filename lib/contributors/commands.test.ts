import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { listContributor } from "#lib/articles/list-queries.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { createSection } from "#lib/sections/commands.ts";
import { must, noon, someone, tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { createContributor, updateContributor } from "./commands.ts";
import { contributorFilter } from "./contributor.ts";
import { deleteContributor } from "./merge-commands.ts";
import { getContributorForEditing, listContributorPage, listContributors, listLinkableAccounts } from "./queries.ts";

const chief = someone("chief");

onBothDatabases("contributors", ({ db }) => {
	let asha = 0;
	let photoId = 0;
	beforeAll(async () => {
		asha = must(await createContributor({ name: "Asha Menon" }, chief, noon)).id;
		const photo = { hash: "a".repeat(64), mime: "image/jpeg", width: 800, height: 800, bytes: 1, createdAt: noon };
		photoId = (await db().photo.create({ data: photo })).id;
		for (const id of ["u1", "u2"])
			await db().user.create({ data: { id, name: `User ${id}`, email: `${id}@paper.example`, createdAt: noon, updatedAt: noon } });
	});

	test("are persons unless they are said to be a desk or an agency, with an address of their own", async () => {
		expect(await getContributorForEditing(asha)).toMatchObject({ kind: "person", slug: "asha-menon", portrait: null, userId: null });
		expect(must(await createContributor({ name: "Asha Menon", kind: "desk", allowSameName: true }, chief, noon)).slug).toBe("asha-menon-2");
		expect(must(await createContributor({ name: "راجو" }, chief, noon)).slug).toMatch(/^[a-z0-9-]+$/);
	});

	test("are not made twice without a word, whatever the capitals and accents, and are on purpose", async () => {
		must(await createContributor({ name: "Ana López" }, chief, noon));
		const again = await createContributor({ name: " ANA  Lopez" }, chief, noon);
		expect(again).toMatchObject({
			ok: false,
			reason: {
				fields: [
					{ field: "allowSameName", message: expect.stringContaining("“Ana López” already, with 0 published stories (/by/ana-lopez)") },
				],
			},
		});
		const other = must(await createContributor({ name: "Ana Lopez", allowSameName: true }, chief, noon));
		expect(other.slug).toBe("ana-lopez-2");

		const third = must(await createContributor({ name: "Ana Lopes" }, chief, noon));
		expect(await updateContributor(third.id, { name: "Ana Lopez" }, chief, noon)).toMatchObject({ ok: false });
		expect(await updateContributor(other.id, { name: "Ana LOPEZ", role: "Editor" }, chief, noon)).toMatchObject({ ok: true }); // as it was
	});

	test("are found by name without case or accents, and by kind", async () => {
		must(await createContributor({ name: "Zoë Ångström", kind: "agency" }, chief, noon));
		expect((await listContributors("zoe ang")).map(({ name }) => name)).toEqual(["Zoë Ångström"]);
		const { rows, total } = await listContributorPage(contributorFilter.parse({ kind: "agency", q: "ZOË" }));
		expect([rows.length, total]).toEqual([1, 1]);
		expect(contributorFilter.parse({ kind: "ghost", q: ["a", "b"], after: {} })).toMatchObject({ q: "", after: null });
	});

	test("have a portrait that exists and an account that is nobody else's", async () => {
		must(await updateContributor(asha, { name: "Asha Menon", portraitId: photoId, userId: "u1", role: "Reporter" }, chief, noon));
		expect(await getContributorForEditing(asha)).toMatchObject({ portrait: { id: photoId }, userId: "u1", role: "Reporter" });
		expect((await listLinkableAccounts(null)).map(({ id }) => id)).toEqual(["u2"]);
		expect((await listLinkableAccounts(asha)).map(({ id }) => id)).toEqual(["u1", "u2"]);
		must(await updateContributor(asha, { name: "Asha Menon", userId: "u1" }, chief, noon));
		expect(await getContributorForEditing(asha)).toMatchObject({ portrait: null, userId: "u1" });
	});

	test.each([
		[{ name: "" }, "name"],
		[{ name: "B", kind: "ghost" }, "kind"],
		[{ name: "B", role: "x".repeat(121) }, "role"],
		[{ name: "B", biography: "x".repeat(3001) }, "biography"],
		[{ name: "B", portraitId: 9999 }, "portraitId"],
		[{ name: "B", portraitId: 99_999_999_999 }, "portraitId"],
		[{ name: "B", userId: "nobody" }, "userId"],
		[{ name: "B", userId: "u1" }, "userId"],
		[{ name: "B", slug: "asha-menon" }, "slug"],
		[[], ""],
	])("%.60j is refused by field and changes nothing", async (input, field) => {
		const before = await traces(db());

		expect(await createContributor(input, chief, noon)).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field }] } });
		expect(await traces(db())).toEqual(before);
	});

	test("a change is told to their page and to every page that prints their name", async () => {
		const { id: sectionId } = must(await createSection({ name: "World" }, chief, noon));
		const bylines = [{ contributorId: asha, text: "", joiner: "" }];
		const saved = must(await createArticle({ sectionId, headline: "By Asha", bylines, body: paragraphs(["Rain."]) }, chief, noon));
		must(await publishArticle(saved, chief, noon));
		const page = newPageRender();
		await currentPage().run(page, () => getHomeFront(noon));
		expect([...page.tags]).toContain("contributor-name:asha-menon");

		const { change } = must(await updateContributor(asha, { name: "Asha M. Menon", slug: "other" }, chief, noon));
		expect(await tagsOfChange(db(), change)).toEqual(["contributors", "contributor:asha-menon", "contributor-name:asha-menon"]);
		expect((await listContributor("asha-menon"))?.contributor.name).toBe("Asha M. Menon");
	});

	test("whom a byline names stay; others go; an editor touches none", async () => {
		const { id } = must(await createContributor({ name: "Nobody's byline" }, chief, noon));
		const editor = someone("editor");
		const refused = { ok: false, reason: { code: "notAllowed" } };
		expect(await createContributor({ name: "Mine" }, editor, noon)).toEqual(refused);
		expect(await updateContributor(id, { name: "Mine" }, editor, noon)).toEqual(refused);
		expect(await deleteContributor(id, editor, noon)).toEqual(refused);
		expect(await deleteContributor(asha, chief, noon)).toMatchObject({
			reason: { code: "inUse", why: expect.stringContaining("One published") },
		});

		must(await deleteContributor(id, chief, noon));
		expect(await getContributorForEditing(id)).toBeNull();
		expect(await deleteContributor(id, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
		expect(await updateContributor(id, { name: "Back" }, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
	});
});
