import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PublishedArticle } from "#lib/articles/article.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { plainText } from "#lib/body/body.ts";
import { closeDb, db, useDb } from "#lib/db/client.ts";
import { freshSqlite } from "#lib/db/test-database.ts";
import { storiesOf } from "#lib/fronts/front.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { getEntries } from "#lib/live/queries.ts";
import { listPublishedPages } from "#lib/pages/queries.ts";
import { freshDataDir } from "#lib/photos/pictures.test-support.ts";
import { getSeriesPage } from "#lib/series/queries.ts";
import { storyTime } from "#lib/site/format.ts";
import { getSite } from "#lib/site/queries.ts";
import { edition } from "./edition.ts";
import { isEmptyPaper, makeDemo } from "./make-demo.ts";
import seed from "./seed-article.json" with { type: "json" };

freshDataDir();
const now = new Date();
const told: string[] = [];

let remove = async () => {};
beforeAll(async () => {
	const fresh = await freshSqlite();
	remove = fresh.remove;
	await useDb(fresh.url);
	await makeDemo((done, total, what) => told.push(`${done} of ${total} ${what}`), now);
}, 180_000);
afterAll(async () => {
	await closeDb();
	await remove();
});

async function leadStory(): Promise<PublishedArticle> {
	const found = await getPublishedArticle("world", "south-korea-japan-to-share-intelligence-on-north");
	if (found.kind !== "found") throw new Error(`The lead is ${found.kind}`);

	return found.story;
}

describe("the edition of a fresh installation", () => {
	test("leads with the seed story, word for word, at its own time", async () => {
		const story = await leadStory();
		const paragraphs = story.body.content.map((element) => (element.type === "paragraph" ? element.content : null));

		expect(story.headline).toBe(seed.headline);
		expect(story.bylines.map(({ name, kind }) => [name, kind])).toEqual([[seed.byline, "desk"]]);
		expect(storyTime(story.firstPublishedAt, await getSite()).text).toBe(seed.time);
		expect(story.photo?.caption).toBe(seed.caption);
		expect(paragraphs).toEqual(seed.body.map((text) => [{ type: "text", text }]));
		expect(paragraphs).toHaveLength(14);
		expect(story.alsoRead.length).toBeGreaterThanOrEqual(3);
		expect(story.updatedAt).toBeNull();
		expect(storiesOf(await getHomeFront(now))[0]?.headline).toBe(seed.headline);
	});

	test("is a whole paper: about sixty stories over eight sections and two below them, five years old to an hour", async () => {
		const rows = await db().article.findMany({ select: { firstPublishedAt: true, section: { select: { slug: true } }, status: true } });
		const invented = rows.map(({ firstPublishedAt }) => firstPublishedAt?.getTime() ?? 0).filter((at) => at > Date.UTC(2017, 0));
		const year = 365.25 * 24 * 3600 * 1000;

		expect(rows.length).toBeGreaterThanOrEqual(60);
		expect(rows.filter(({ status }) => status !== "published").map(({ status }) => status)).toEqual(["withdrawn"]);
		expect(new Set(rows.map(({ section }) => section.slug)).size).toBe(10);
		expect(Math.min(...invented)).toBeLessThan(now.getTime() - 4.8 * year);
		expect(Math.max(...invented)).toBeLessThanOrEqual(now.getTime() - 3600_000);
		expect(Math.max(...invented)).toBeGreaterThan(now.getTime() - 2 * 3600_000);
		expect((await getHomeFront(now)).parts.filter(({ kind }) => kind === "block").length).toBeGreaterThanOrEqual(7);
	});

	test("has words in every photo, read from its file", async () => {
		const photos = await db().photo.findMany({ where: { portraits: { none: {} } } });
		const portraits = await db().photo.findMany({ where: { portraits: { some: {} } }, include: { portraits: true } });

		expect(photos.length).toBeGreaterThanOrEqual(25);
		expect(photos.filter(({ caption, credit, alt }) => !caption || !credit || !alt)).toEqual([]);
		expect(portraits.every(({ alt, portraits: [of] }) => of && alt.includes(of.name))).toBe(true);
		expect(photos.every(({ width, height }) => Math.max(width, height) >= 1600)).toBe(true);
	});

	test("says who makes it, and has a series in three parts", async () => {
		expect((await listPublishedPages()).map(({ slug }) => slug).sort()).toEqual(["about", "contact", "how-we-correct"]);
		expect((await getSeriesPage("high-water"))?.parts.map(({ address }) => address)).toEqual([
			"/town/great-flood-marks",
			"/river/the-year-the-hill-moved",
			"/river/flood-map",
		]);
	});

	test("told one evening live, and says that it ended", async () => {
		const found = await getPublishedArticle("world", "vardholm-train-found");
		if (found.kind !== "found") throw new Error(`The train is ${found.kind}`);
		const page = await getEntries(found.story.id);

		expect(found.story.label).toBeNull();
		expect(found.story.coverage?.endedAt).toBeInstanceOf(Date);
		expect([page?.pinned.length, page?.entries.length, page?.keyEvents.length]).toEqual([1, 4, 2]);
	});

	test("tells each story in words of its own", () => {
		const lines = edition.stories.flatMap(({ body }) => body.filter((piece) => typeof piece === "string" && piece.length > 60));

		expect(new Set(lines).size).toBe(lines.length);
	});

	test("varies as a newsroom does", async () => {
		const rows = await db().revision.findMany({ where: { publishedOf: { isNot: null } }, include: { bylines: true } });
		const bodies = rows.map(({ body }) => JSON.parse(body));
		const kinds = new Set(bodies.flatMap(({ content }) => content.map(({ type }: { type: string }) => type)));

		expect([...kinds].sort()).toEqual(
			expect.arrayContaining([
				"blockquote",
				"bulletList",
				"factBox",
				"gallery",
				"heading",
				"horizontalRule",
				"keyPoints",
				"orderedList",
				"paragraph",
				"photo",
				"pullQuote",
				"storyLink",
				"table",
			]),
		);
		expect(rows.some(({ headline }) => headline.length > 110)).toBe(true);
		expect(rows.some(({ headline }) => headline.length < 12)).toBe(true);
		expect(rows.some(({ wordCount }) => wordCount > 1200)).toBe(true);
		expect(rows.some(({ lang }) => lang === "ur")).toBe(true);
		expect(rows.some(({ leadPhotoId }) => leadPhotoId === null)).toBe(true);
		expect(new Set(rows.map(({ bylines }) => bylines.length))).toEqual(new Set([0, 1, 2]));
		expect(bodies.every((body) => plainText(body).length > 100)).toBe(true);
	});

	test("said what it was doing, and is not made twice", async () => {
		expect(told.at(-1)).toBe(`${edition.stories.length} of ${edition.stories.length} stories`);
		expect(await isEmptyPaper()).toBe(false);
	});
});
