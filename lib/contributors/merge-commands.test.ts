import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { listContributor } from "#lib/articles/list-queries.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { labelOf } from "#lib/search/labels.ts";
import { relabelContributor } from "#lib/search/relabel-commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { must, noon, someone, tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { createContributor } from "./commands.ts";
import { deleteContributor, mergeContributors } from "./merge-commands.ts";
import { getContributorForEditing } from "./queries.ts";

const chief = someone("chief");

onBothDatabases("contributors who become one", ({ db }) => {
	let sectionId = 0;
	beforeAll(async () => {
		sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
	});
	const contributor = async (name: string, more: object = {}) => must(await createContributor({ name, ...more }, chief, noon)).id;
	const signed = (contributorId: number, joiner = "") => ({ contributorId, text: "", joiner });
	const story = async (headline: string, bylines: ReturnType<typeof signed>[], isLive = true) => {
		const saved = must(await createArticle({ sectionId, headline, bylines, body: paragraphs(["Rain."]) }, chief, noon));
		if (isLive) must(await publishArticle(saved, chief, noon));
		return saved.articleId;
	};
	const bylines = async (articleId: number) => (await getArticleForEditing(articleId))?.draft.bylines;

	test("every byline names the one that stays, once, and the old address leads to their page", async () => {
		const [from, into, other] = [await contributor("Asha Mennon"), await contributor("Asha Menon"), await contributor("Ravi Iyer")];
		const both = await story("Both", [signed(into), signed(other, ","), signed(from, "and")]);
		const old = await story("Old", [signed(other), signed(from, "and")]);
		await story("New", [signed(into)]);
		const draft = await story("Draft", [signed(from)], false);
		const merged = must(await mergeContributors({ fromId: from, intoId: into }, chief, noon));

		expect(merged).toMatchObject({ into: { slug: "asha-menon", name: "Asha Menon" }, stories: 2 });
		expect(await bylines(both)).toEqual([signed(into), signed(other, "and")]);
		expect(await bylines(old)).toEqual([signed(other), signed(into, "and")]);
		expect(await bylines(draft)).toEqual([signed(into)]);
		const listed = await listContributor("asha-menon");
		expect(listed?.stories.map(({ headline }) => headline).sort()).toEqual(["Both", "New", "Old"]);
		expect(await listContributor("asha-mennon")).toBeNull();
		expect(await findRedirect("/by/asha-mennon")).toEqual({ kind: "moved", to: "/by/asha-menon" });
		expect(await tagsOfChange(db(), merged.change)).toEqual(
			expect.arrayContaining([
				"contributor:asha-mennon",
				"address:/by/asha-mennon",
				"contributor-name:asha-mennon",
				"contributor:asha-menon",
			]),
		);
		expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			action: "contributor.merge",
			subjectId: String(into),
			detail: JSON.stringify({ name: "Asha Menon", merged: "Asha Mennon", stories: 2 }),
		});
	});

	test("search finds the stories by the one that stays", async () => {
		const [from, into] = [await contributor("Spelt Thus"), await contributor("Spelt So")];
		const ids = [];
		for (let each = 0; each < 7; each += 1) ids.push(await story(`Signed ${each}`, [signed(from)]));
		must(await mergeContributors({ fromId: from, intoId: into }, chief, noon));
		for (let job = await asked(into); job; job = await asked(into)) {
			await db().job.delete({ where: { id: job.id } });
			await relabelContributor(JSON.parse(job.payload), noon);
		}

		const texts = await db().publishedText.findMany({ where: { articleId: { in: ids } }, select: { labels: true } });
		expect(texts.filter(({ labels }) => labels.split(" ").includes(labelOf("contributor", into)))).toHaveLength(7);
	});
	const asked = (into: number) => db().job.findFirst({ where: { key: `relabelContributor:${into}` } });

	test("a chain of merges leads straight to its end, and the addresses on the way stay taken", async () => {
		const [one, two, three] = [await contributor("One"), await contributor("Two"), await contributor("Three")];
		must(await mergeContributors({ fromId: one, intoId: two }, chief, noon));
		const { change } = must(await mergeContributors({ fromId: two, intoId: three }, chief, noon));

		expect(await findRedirect("/by/one")).toEqual({ kind: "moved", to: "/by/three" });
		expect((await getContributorForEditing(three))?.formerAddresses).toEqual(["/by/one", "/by/two"]);
		expect(await tagsOfChange(db(), change)).toEqual(expect.arrayContaining(["contributor:one", "contributor:two"]));
		expect(must(await createContributor({ name: "One" }, chief, noon)).slug).toBe("one-2");
		expect(await createContributor({ name: "Another", slug: "one" }, chief, noon)).toMatchObject({
			reason: { fields: [{ field: "slug" }] },
		});

		must(await deleteContributor(three, chief, noon));
		expect(await findRedirect("/by/one")).toEqual({ kind: "unknown" });
	});

	test("what the one that stays lacks is taken over, and what it has is kept", async () => {
		for (const id of ["u1", "u2"])
			await db().user.create({ data: { id, name: id, email: `${id}@paper.example`, createdAt: noon, updatedAt: noon } });
		const full = { role: "Reporter", biography: "Writes of rivers.", userId: "u1" };
		const [from, bare] = [await contributor("Full", full), await contributor("Bare", { biography: "Writes of rain." })];
		must(await mergeContributors({ fromId: from, intoId: bare }, chief, noon));
		expect(await getContributorForEditing(bare)).toMatchObject({ ...full, biography: "Writes of rain." });

		const second = await contributor("Second", { userId: "u2", role: "Editor" });
		must(await mergeContributors({ fromId: second, intoId: bare }, chief, noon));
		expect(await getContributorForEditing(bare)).toMatchObject({ userId: "u1", role: "Reporter" });
	});

	test("a contributor is not merged into itself or into one that is gone, and not by an editor", async () => {
		const [one, two] = [await contributor("Left"), await contributor("Right")];
		const before = await traces(db());

		expect(await mergeContributors({ fromId: one, intoId: one }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "intoId" }] } });
		expect(await mergeContributors({ fromId: one, intoId: 9999 }, chief, noon)).toMatchObject({
			reason: { fields: [{ field: "intoId" }] },
		});
		expect(await mergeContributors({ fromId: 9999, intoId: one }, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
		expect(await mergeContributors({ fromId: one, intoId: two }, someone("editor"), noon)).toMatchObject({
			reason: { code: "notAllowed" },
		});
		expect(await traces(db())).toEqual(before);
	});
});
