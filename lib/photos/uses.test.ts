import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createArticle } from "#lib/articles/commands.ts";
import { makeSection, publishStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { schedulePublishing } from "#lib/articles/scheduling-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { plainCard } from "#lib/fronts/card.ts";
import { publishFront, saveFront } from "#lib/fronts/commands.ts";
import { layout } from "#lib/fronts/layout.ts";
import { scheduleFront } from "#lib/fronts/schedule-commands.ts";
import { saveSite } from "#lib/site/commands.ts";
import { siteSettings } from "#lib/site/site.ts";
import { system } from "#lib/users/role.ts";
import { placesInTheWay } from "./deletion.ts";
import { getPhotoUses } from "./queries.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

onBothDatabases("where a photo is used", ({ db }) => {
	let sectionId = 0;
	let storyId = 0;
	beforeAll(async () => {
		sectionId = await makeSection("World", noon);
		storyId = await publishStory({ sectionId, headline: "Floods recede" }, noon);
	});
	const addPhoto = async () => {
		const hash = crypto.randomUUID().replaceAll("-", "").repeat(2);
		return (await db().photo.create({ data: { hash, mime: "image/jpeg", width: 900, height: 600, bytes: 1, createdAt: noon } })).id;
	};
	const block = { id: "a", kind: "promo", title: "", count: 1, backfill: { by: "nothing" }, cards: [] };
	const promo = { headline: "Subscribe", text: "", address: "/about", action: "" };

	test("counts a front's promo, from its draft to its live state", async () => {
		const photoId = await addPhoto();
		const saved = must(
			await saveFront({ key: "home", version: 0, layout: { containers: [{ ...block, promo: { ...promo, photoId } }] } }, chief, noon),
		);
		expect((await getPhotoUses(photoId, chief)).fronts).toEqual([{ key: "home", name: "Home", address: null, isScheduled: false }]);

		must(await publishFront({ key: "home", version: saved.version }, chief, noon));
		expect((await getPhotoUses(photoId, chief)).fronts).toEqual([{ key: "home", name: "Home", address: "/", isScheduled: false }]);
		expect((await getPhotoUses(await addPhoto(), chief)).fronts).toEqual([]);
	});

	test("counts a card's photo in place of the story's own, and a front that is planned", async () => {
		const photoId = await addPhoto();
		const card = { ...plainCard(storyId), photo: photoId };
		const key = `section-${sectionId}`;
		const saved = must(
			await saveFront({ key, version: 0, layout: { containers: [{ ...block, kind: "block", cards: [card] }] } }, chief, noon),
		);
		must(await scheduleFront({ key, version: saved.version, at: later(1) }, chief, noon));

		expect((await getPhotoUses(photoId, chief)).fronts).toEqual([{ key, name: "World", address: null, isScheduled: true }]);
	});

	test("counts no front for a photo whose number is the beginning of another's", async () => {
		const photoId = await addPhoto();
		const key = `section-${await makeSection("Sport", noon)}`;
		const other = { ...block, promo: { ...promo, photoId: Number(`${photoId}7`) } };
		must(await saveFront({ key, version: 0, layout: { containers: [other] } }, chief, noon));

		expect((await getPhotoUses(photoId, chief)).fronts).toEqual([]);
	});

	test("counts a scheduled revision, though the working one shows another photo", async () => {
		const [first, second] = [await addPhoto(), await addPhoto()];
		const leadPhoto = { photoId: first, caption: "", credit: "", alt: "" };
		const story = { sectionId, headline: "Rivers fall", body: paragraphs(["Water."]), leadPhoto };
		const made = must(await createArticle(story, chief, noon));
		must(await schedulePublishing({ ...made, at: later(1) }, chief, noon));
		await db().article.update({ where: { id: made.articleId }, data: { workingRevisionId: null } });

		expect((await getPhotoUses(first, chief)).stories).toMatchObject([{ articleId: made.articleId, isScheduled: true, address: null }]);
		expect((await getPhotoUses(second, chief)).stories).toEqual([]);
	});

	test("counts the paper's icon and logos, which cannot be deleted then and are public", async () => {
		const photoId = await addPhoto();
		await db().photo.update({ where: { id: photoId }, data: { width: 512, height: 512 } });
		must(await saveSite({ icon: photoId }, system, noon));

		expect((await getPhotoUses(photoId, chief)).brand).toEqual(["icon"]);
		expect(placesInTheWay(await getPhotoUses(photoId, chief))).toEqual(["the paper’s icon"]);
		expect(await db().photo.findFirst({ where: { id: photoId } })).toMatchObject({ publishedAt: noon });
		must(await saveSite({ icon: "" }, system, noon));
		expect((await getPhotoUses(photoId, chief)).brand).toEqual([]);
	});

	test("counts portraits", async () => {
		const portraitId = await addPhoto();
		const { id, slug } = must(await createContributor({ name: "Mira Tandel", portraitId }, chief, noon));

		expect((await getPhotoUses(portraitId, chief)).contributors).toEqual([{ id, name: "Mira Tandel", slug }]);
	});
});

/** Every column that can name a photo: a link to Photo, or JSON. Whoever adds one says here whether `getPhotoUses` must count it. */
const columns: Record<string, "counted" | "names no photo"> = {
	"Revision.leadPhoto": "counted",
	"Revision.body": "counted", // by its RevisionPhoto rows
	"RevisionPhoto.photo": "counted",
	"Contributor.portrait": "counted",
	"Page.body": "counted",
	"Page.publishedBody": "counted",
	"FrontRevision.layout": "counted",
	"LiveEntry.body": "names no photo", // text, lists and quotes alone
	"LiveEntryState.body": "names no photo",
	"PublishedText.body": "names no photo", // words
	"PublishedText.indexedBody": "names no photo",
	"WorkingText.body": "names no photo",
	"WorkingText.indexedBody": "names no photo",
	"PhotoText.photo": "names no photo", // the photo's own words
	"Photo.metadata": "names no photo",
	"FoundRelated.reason": "names no photo",
	"Change.tags": "names no photo", // what caches forget
	"Job.payload": "names no photo", // by hash, of photos that are there
	"AuditEntry.detail": "names no photo", // history
	"SavedState.change": "names no photo", // drafts of the last day; one that is taken back is checked like any save
	"Setting.value": "counted",
	"Verification.value": "names no photo",
};

test("no column that can name a photo is forgotten", () => {
	const schema = readFileSync(new URL("../../prisma/schema.prisma", import.meta.url), "utf8");
	const found = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, body = ""]) =>
		body.split("\n").flatMap((line, index, lines) => {
			const [, field = "", type = ""] = /^\t?\s*(\w+)\s+(\w+)/.exec(line) ?? [];
			const isLink = type === "Photo" && !line.includes("[]");
			const saysJson = /JSON/.test(lines[index - 1] ?? "") && /^\s*\/\/\//.test(lines[index - 1] ?? "");
			const isJson = type === "String" && (saysJson || /^(\w*body|layout|value|payload|detail|metadata|tags)$/i.test(field));
			return isLink || isJson ? [`${model}.${field}`] : [];
		}),
	);

	expect(found.sort()).toEqual(Object.keys(columns).sort());
});

test("no property of a layout or of the settings that can name a photo is forgotten", () => {
	const names = (schema: z.ZodType) =>
		[
			...JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })).matchAll(
				/"(\w*(?:photo|image|logo|icon|picture)\w*)":/gi,
			),
		].map(([, name]) => name);

	expect(new Set(names(layout))).toEqual(new Set(["photo", "photoId"]));
	expect(new Set(names(siteSettings))).toEqual(new Set(["icon", "logo", "darkLogo", "photoId"]));
});
