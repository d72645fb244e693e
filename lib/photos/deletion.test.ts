import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { makeSection, publishStory, updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { paragraphs } from "#lib/body/body.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { publishFront, saveFront } from "#lib/fronts/commands.ts";
import { createPage } from "#lib/pages/commands.ts";
import { publishPage } from "#lib/pages/publishing-commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { getPhotoAccess } from "./access-queries.ts";
import { keepPhoto } from "./commands.ts";
import { deletePhoto, removePhotoFiles } from "./delete-commands.ts";
import { deletionWords, mayDeletePhoto } from "./deletion.ts";
import type { KeptPhoto } from "./photo.ts";
import { fileOf, freshDataDir, picture } from "./pictures.test-support.ts";
import { listPhotos } from "./queries.ts";
import { originalKey } from "./storage/media.ts";
import { getVariant } from "./variants.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const folder = freshDataDir();
const reason = "At the request of a person shown.";

let count = 0;
const bytesOfNext = () =>
	picture(60, 40 + count++)
		.png()
		.toBuffer();
const keep = async (bytes?: Buffer, by: Actor = chief) =>
	must(await keepPhoto({ file: fileOf(folder, bytes ?? (await bytesOfNext())), originalName: "ghat.png" }, by, noon));
const lead = ({ id }: KeptPhoto) => ({ photoId: id, caption: "", credit: "", alt: "" });
const filesOf = ({ hash }: KeptPhoto) =>
	readdirSync(join(folder, "media"), { recursive: true }).filter(
		(name) => /\.|originals/.test(String(name)) && String(name).includes(hash),
	);

onBothDatabases("a photo is for signed-in people alone until something that shows it goes live:", ({ db, dialect }) => {
	let sectionId = 0;
	beforeAll(async () => {
		sectionId = await makeSection("World", noon);
	});

	test("a story, from the moment that it is published", async () => {
		const photo = await keep();
		await createArticle({ sectionId, headline: "Not yet", body: paragraphs(["Water."]), leadPhoto: lead(photo) }, chief, noon);
		expect(await getPhotoAccess(photo.hash)).toBe("private");

		await publishStory({ sectionId, headline: "Floods recede", leadPhoto: lead(photo) }, noon);
		expect(await getPhotoAccess(photo.hash)).toBe("public");
	});

	test("a front, a page and a portrait", async () => {
		const [onFront, onPage, portrait] = [await keep(), await keep(), await keep()];
		const promo = { headline: "Subscribe", text: "", address: "/about", action: "", photoId: onFront.id };
		const container = { id: "a", kind: "promo", title: "", count: 1, backfill: { by: "nothing" }, cards: [], promo };
		const front = must(await saveFront({ key: "home", version: 0, layout: { containers: [container] } }, chief, noon));
		const attrs = { photoId: onPage.id, caption: "", credit: "", alt: "The ghat", width: "column" };
		const body = { type: "doc", content: [{ type: "photo", attrs }] };
		const page = must(await createPage({ title: "About us", slug: "about", description: "", body }, chief, noon));
		for (const { hash } of [onFront, onPage, portrait]) expect(await getPhotoAccess(hash)).toBe("private");

		must(await publishFront({ key: "home", version: front.version }, chief, noon));
		must(await publishPage(page, chief, noon));
		must(await createContributor({ name: "Mira Tandel", portraitId: portrait.id }, chief, noon));
		for (const { hash } of [onFront, onPage, portrait]) expect(await getPhotoAccess(hash)).toBe("public");
	});

	test("the migration opens what readers saw before, and nothing else", async () => {
		const unseen = await keep();
		const before = await db().photo.findMany({ orderBy: { id: "asc" }, select: { id: true, publishedAt: true } });
		await db().photo.updateMany({ data: { publishedAt: null } });
		const script = readFileSync(
			join(import.meta.dirname, `../../prisma/migrations/${dialect}/0020_photo_publication/migration.sql`),
			"utf8",
		);
		await db().$executeRawUnsafe(/^UPDATE "Photo"[\s\S]*?;/m.exec(script)?.[0] ?? "");

		const after = await db().photo.findMany({ orderBy: { id: "asc" }, select: { id: true, publishedAt: true } });
		const opened = (rows: typeof after) => rows.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id);
		expect(opened(after)).toEqual(opened(before));
		expect(opened(after)).not.toContain(unseen.id);
	});
});

onBothDatabases("deleting a photo", ({ db }) => {
	let sectionId = 0;
	beforeAll(async () => {
		sectionId = await makeSection("World", noon);
	});

	test("removes its row, words, original and sizes, and leaves the reason in the audit", async () => {
		const photo = await keep();
		await getVariant({ hash: photo.hash, width: 60, format: "webp" }, { urgent: true });
		expect(filesOf(photo)).toHaveLength(2);

		must(await deletePhoto({ id: photo.id, reason }, chief, later(1)));
		expect(filesOf(photo)).toEqual([]);
		expect(await getPhotoAccess(photo.hash)).toBe("deleted");
		expect(await db().photoText.count({ where: { photoId: photo.id } })).toBe(0);
		expect((await listPhotos({ text: "ghat" })).photos.map(({ id }) => id)).not.toContain(photo.id);
		const entry = await db().auditEntry.findFirst({ where: { action: "photo.delete", subjectId: String(photo.id) } });
		expect(JSON.parse(entry?.detail ?? "{}")).toEqual({ name: "ghat.png", reason });
		expect(await db().change.count({ where: { kind: "photo.deleted" } })).toBeGreaterThan(0);
	});

	test("is refused without a reason, with the list of places while readers see it, and is possible once they show another", async () => {
		const [photo, other] = [await keep(), await keep()];
		const id = await publishStory({ sectionId, headline: "Floods recede", leadPhoto: lead(photo) }, noon);
		expect(await deletePhoto({ id: photo.id, reason: " " }, chief, noon)).toMatchObject({ ok: false, reason: { code: "invalid" } });

		const refused = await deletePhoto({ id: photo.id, reason }, chief, noon);
		expect(refused).toEqual({ ok: false, reason: { code: "inUse", places: ["the story “Floods recede”"] } });
		expect(!refused.ok && deletionWords(refused.reason)).toContain("Put another in its place there");
		expect(filesOf(photo)).not.toEqual([]);

		await updateStory(id, { leadPhoto: lead(other) }, later(1));
		must(await deletePhoto({ id: photo.id, reason }, chief, later(2)));
		expect(await db().revision.count({ where: { articleId: id, leadPhotoId: photo.id } })).toBe(0);
	});

	test("takes it out of drafts", async () => {
		const photo = await keep();
		const story = { sectionId, headline: "Not yet", body: paragraphs(["Water."]), leadPhoto: lead(photo) };
		const { articleId } = must(await createArticle(story, chief, noon));

		must(await deletePhoto({ id: photo.id, reason }, chief, later(1)));
		expect(await db().revision.findFirst({ where: { articleId } })).toMatchObject({ headline: "Not yet", leadPhotoId: null });
	});

	test("leaves a job that removes what a process that died left behind, and what was being made meanwhile", async () => {
		const photo = await keep();
		const file = join(folder, "media", originalKey(photo.hash));
		const bytes = readFileSync(file);
		must(await deletePhoto({ id: photo.id, reason }, chief, later(1)));
		const job = await db().job.findFirst({ where: { key: `removePhotoFiles:${photo.hash}` } });
		fileOf(join(folder, "media"), ""); // the folder is there
		const { mediaStore } = await import("./storage/media.ts");
		await mediaStore().keep(originalKey(photo.hash), fileOf(folder, bytes));

		expect(job?.runAt).toEqual(later(3));
		await removePhotoFiles(JSON.parse(job?.payload ?? ""));
		expect(existsSync(file)).toBe(false);
	});

	test("keeps others from uploading the same bytes again, but not a chief editor", async () => {
		const bytes = await bytesOfNext();
		const photo = await keep(bytes);
		must(await deletePhoto({ id: photo.id, reason }, chief, later(1)));
		const again = (by: Actor) => keepPhoto({ file: fileOf(folder, bytes), originalName: "again.png" }, by, later(2));

		expect(await again({ ...chief, role: "editor" })).toEqual({ ok: false, reason: { code: "deleted", reason } });
		expect(await again(chief)).toMatchObject({ ok: true, value: { hash: photo.hash } });
		expect(await getPhotoAccess(photo.hash)).toBe("private");
		await removePhotoFiles({ hash: photo.hash, articleIds: [] });
		expect(filesOf(photo)).toHaveLength(1);
	});
});

describe("who may delete a photo", () => {
	test.each([
		["a chief editor any", "chief", "other", noon, true],
		["an editor none that readers saw", "editor", "me", noon, false],
		["a reporter their own that readers never saw", "reporter", "me", null, true],
		["a reporter nobody else's", "reporter", "other", null, false],
	] as const)("%s", (_, role, uploadedById, publishedAt, expected) => {
		expect(mayDeletePhoto({ id: "me", name: "Me", role, ip: "" }, { uploadedById, publishedAt })).toBe(expected);
	});
});
