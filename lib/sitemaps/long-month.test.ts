import { beforeAll, expect, test } from "vitest";
import { makeSection } from "#lib/articles/live-story.test-support.ts";
import { type Db, db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { recountSitemaps } from "./month-commands.ts";
import { listSitemaps } from "./queries.ts";
import { mostAddresses } from "./sitemap.ts";
import { listMonth } from "./story-queries.ts";

const first = Date.UTC(2016, 10, 1);
const count = mostAddresses + 3;

/** Stories by the thousand, written straight to the tables. */
async function fill(db: Db, sectionId: number): Promise<void> {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	const at = (number: number) => new Date(first + Math.floor(number / 3) * 1000); // three in each second
	const fill = { sectionId, status: "published", createdAt: new Date(first), editedAt: new Date(first) };

	await db.article.createMany({
		data: numbers.map((id) => ({ ...fill, id, slug: `s-${id}`, firstPublishedAt: at(id), lastPublishedAt: at(id) })),
	});
	await db.revision.createMany({
		data: numbers.map((id) => ({
			id,
			articleId: id,
			number: 1,
			slug: `s-${id}`,
			sectionId,
			createdAt: at(id),
			savedAt: at(id),
			body: "{}",
		})),
	});
	await db.$executeRaw`UPDATE "Article" SET "publishedRevisionId" = "id"`;
	await recountSitemaps(db);
}

onBothDatabases("a month of more stories than a file holds", () => {
	beforeAll(async () => fill(db(), await makeSection("World", new Date(first))));

	test("is told in two files that share nothing and miss nothing", async () => {
		const files = await Promise.all([1, 2, 3].map((file) => listMonth("2016-11", file)));

		expect(files.map((file) => file?.length)).toEqual([mostAddresses, 3, undefined]);
		expect(new Set(files.flatMap((file) => (file ?? []).map(({ url }) => url))).size).toBe(count);
		expect((await listSitemaps()).map(({ url }) => new URL(url).pathname)).toContain("/sitemaps/2016-11-2.xml");
	});
});
