import { beforeAll, expect, test } from "vitest";
import { addressOf } from "#lib/articles/address.ts";
import { createArticle } from "#lib/articles/commands.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { tags } from "#lib/changes/tags.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createPage } from "#lib/pages/commands.ts";
import { publishPage } from "#lib/pages/publishing-commands.ts";
import { indexAgain } from "#lib/search/index-commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { type Actor, system } from "#lib/users/role.ts";
import { keepPhoto, updatePhoto } from "./commands.ts";
import type { KeptPhoto } from "./photo.ts";
import { fileOf, freshDataDir, type IptcField, jpegWith, picture, xmpAlt } from "./pictures.test-support.ts";
import { getNeighbours, getPhoto, getPhotoUses, listPhotos } from "./queries.ts";

const folder = freshDataDir();
const editor: Actor = { id: null, name: "Edwin", role: "editor", ip: "" };
const chief: Actor = { ...editor, role: "chief" };
const reporter: Actor = { ...editor, role: "reporter" };
const noon = new Date("2026-03-01T12:00:00Z");

function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

let count = 0;
async function keep(originalName: string, change: object = {}): Promise<KeptPhoto> {
	const bytes = await picture(60 + (count++ % 7), 40 + Math.floor(count / 7))
		.png()
		.toBuffer();
	const photo = must(await keepPhoto({ file: fileOf(folder, bytes), originalName }, editor, noon));

	return must(await updatePhoto(photo.id, change, editor, noon)).photo;
}

onBothDatabases("photos that are kept", ({ db }) => {
	let ghat: KeptPhoto;
	let cafe: KeptPhoto;
	beforeAll(async () => {
		ghat = await keep("DSC_1204.jpg", { caption: "Pilgrims at the ghats, the mayor ( left)", credit: "Asha Menon/PTI", place: "Varanasi" });
		cafe = await keep("cafe.jpg", { caption: "Le café Été", alt: "Two cups on a table; हिन्दी menu" });
	});
	const found = async (text: string) => (await listPhotos({ text })).photos.map(({ id }) => id);

	test.each([
		["ghat", "ghat"],
		["GHATS may", "ghat"],
		["1204", "ghat"],
		["dsc_1204.JPG", "ghat"],
		["asha pti", "ghat"],
		["varan", "ghat"],
		["cafe ete", "cafe"],
		["CAFÉ", "cafe"],
		["cups", "cafe"],
		["हिन्दी", "cafe"],
		["the", "ghat"],
	])("are found by %s", async (text, which) => {
		expect(await found(text)).toEqual([which === "ghat" ? ghat.id : cafe.id]);
	});

	test("are found by their files' own words, also once theirs are changed, and where an earlier version did not keep them", async () => {
		const iptc: IptcField[] = [
			[5, "Monsoon2016"],
			[105, "Rivers rise"],
			[25, "boatman"],
			[25, "inundación"],
			[40, "Embargoed until Friday"],
			[115, "Ganga Agency"],
		];
		const xmp = xmpAlt("xmpRights:UsageTerms", { "x-default": "Editorial use only" });
		const file = fileOf(folder, await jpegWith({ iptc, xmp }, picture(33, 22)));
		const photo = must(await keepPhoto({ file, originalName: "own.jpg" }, editor, noon));
		const all = ["monsoon", "rivers rise", "boatman", "inundacion", "embargoed friday", "ganga", "editorial use"];
		const findEach = async () => {
			for (const text of all) expect(await found(text), text).toEqual([photo.id]);
		};
		await findEach();
		must(await updatePhoto(photo.id, { caption: "Changed" }, editor, noon));
		await findEach();

		await db().photoText.update({ where: { photoId: photo.id }, data: { words: "old" } });
		await indexAgain({ step: "photos" }, noon);
		await findEach();
		await db().photoText.delete({ where: { photoId: photo.id } });
		await db().photo.delete({ where: { id: photo.id } });
	});

	test("are not found by what only one of the words fits, and by all where there is no word", async () => {
		expect(await found("ghats zebra")).toEqual([]);
		expect(await found(`" ) OR * -- '`)).toEqual([]);
		expect(await found(" … ")).toEqual([cafe.id, ghat.id]);
	});

	test("are found by their new words alone, once those are changed", async () => {
		await updatePhoto(cafe.id, { caption: "A bakery" }, editor, noon);

		expect(await found("bakery")).toEqual([cafe.id]);
		expect(await found("café été")).toEqual([]);
	});

	test("come in pages, the newest first, none twice and none left out", async () => {
		for (let index = 0; index < 61; index++) await keep(`many-${index}.jpg`);
		const all = await listPhotos({});
		const rest = await listPhotos({ before: all.older ?? "" });
		const many = await listPhotos({ text: "many" });
		const manyRest = await listPhotos({ text: "many", before: many.older ?? "" });

		expect([...all.photos, ...rest.photos].map(({ id }) => id)).toEqual(
			(await db().photo.findMany({ orderBy: { id: "desc" } })).map(({ id }) => id),
		);
		expect(rest.older).toBeNull();
		expect([many.photos.length, manyRest.photos.map(({ originalName }) => originalName)]).toEqual([60, ["many-0.jpg"]]);
		expect((await listPhotos({ before: "1 OR 1" })).photos).toHaveLength(60);
	});

	test("have neighbours in the list that they are seen in", async () => {
		expect(await getNeighbours(ghat.id)).toMatchObject({ newer: { id: cafe.id }, older: null });
		expect(await getNeighbours(ghat.id, "many")).toMatchObject({ newer: { originalName: "many-0.jpg" }, older: null });
		expect(await getNeighbours(cafe.id, "ghats")).toMatchObject({ newer: null, older: { id: ghat.id } });
	});

	test("say where they are used, and stories on them follow a new focal point", async () => {
		const sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		const leadPhoto = { photoId: ghat.id, caption: "Here", credit: "", alt: "" };
		const story = { sectionId, headline: "On the river", body: paragraphs(["Water."]), leadPhoto };
		const live = must(await createArticle(story, chief, noon));
		must(await publishArticle(live, chief, noon));
		const draft = must(await createArticle({ ...story, headline: "Not yet" }, chief, new Date(noon.getTime() + 1000)));

		expect((await getPhotoUses(ghat.id, system)).stories).toEqual([
			{ articleId: draft.articleId, headline: "Not yet", status: "draft", address: null, isScheduled: false },
			{
				articleId: live.articleId,
				headline: "On the river",
				status: "published",
				address: addressOf("world", "on-the-river"),
				isScheduled: false,
			},
		]);

		const attrs = { photoId: ghat.id, caption: "", credit: "", alt: "The ghat", width: "column" };
		const page = { title: "About us", slug: "about", description: "", body: { type: "doc", content: [{ type: "photo", attrs }] } };
		const made = must(await createPage(page, chief, noon));
		expect((await getPhotoUses(ghat.id, system)).pages).toEqual([{ id: made.id, title: "About us", address: null }]);
		must(await publishPage(made, chief, noon));
		expect((await getPhotoUses(ghat.id, system)).pages).toEqual([{ id: made.id, title: "About us", address: "/about" }]);
		expect((await getPhotoUses(cafe.id, system)).pages).toEqual([]);

		const { change } = must(await updatePhoto(ghat.id, { focalX: 0.25, focalY: 1 }, editor, noon));
		const row = await db().change.findFirst({ where: { id: change ?? 0 } });
		expect(JSON.parse(row?.tags ?? "[]")).toEqual(expect.arrayContaining([tags.article(live.articleId), tags.front("home")]));
		expect(JSON.parse(row?.tags ?? "[]")).not.toContain(tags.article(draft.articleId));
		expect(await getPhoto(ghat.id)).toMatchObject({ focalX: 0.25, focalY: 1 });
	});

	test("tell readers' caches nothing where readers see nothing of the change", async () => {
		expect(must(await updatePhoto(ghat.id, { caption: "Only for us" }, editor, noon)).change).toBeNull();
		expect(must(await updatePhoto(ghat.id, { focalX: 0.25 }, editor, noon)).change).toBeNull();
	});

	test.each([
		[{ focalX: 1.2 }, "focalX"],
		[{ focalY: Number.NaN }, "focalY"],
		[{ caption: "x".repeat(1001) }, "caption"],
		[{ credit: 5 }, "credit"],
		[{ hash: "0".repeat(64) }, ""],
	])("refuse %j", async (change, field) => {
		const before = await getPhoto(ghat.id);

		expect(await updatePhoto(ghat.id, change, editor, noon)).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field }] } });
		expect(await getPhoto(ghat.id)).toEqual(before);
	});

	test("are changed by editors, and by nobody else but who sent them", async () => {
		expect(await updatePhoto(ghat.id, { caption: "Mine" }, reporter, noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		expect(await updatePhoto(999_999, { caption: "None" }, editor, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
		expect(await getPhoto(999_999)).toBeNull();

		await db().user.create({
			data: { id: "riya", name: "Riya", email: "riya@paper.example", createdAt: noon, updatedAt: noon },
		});
		const bytes = await picture(31, 31).png().toBuffer();
		const own = must(await keepPhoto({ file: fileOf(folder, bytes), originalName: "own.png" }, { ...reporter, id: "riya" }, noon));
		expect(must(await updatePhoto(own.id, { caption: "Mine" }, { ...reporter, id: "riya" }, noon)).photo.caption).toBe("Mine");
		expect(await getPhoto(own.id)).toMatchObject({ uploadedBy: "Riya" });
	});
});
