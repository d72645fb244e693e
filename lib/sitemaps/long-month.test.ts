import { beforeAll, expect, test } from "vitest";
import { makeSection } from "#lib/articles/live-story.test-support.ts";
import { type Db, db, dialect } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { gathered } from "#lib/xml/gathered.test-support.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { recountSitemaps } from "./month-commands.ts";
import { listSitemaps } from "./queries.ts";
import { mostAddresses } from "./sitemap.ts";
import { listMonth } from "./story-queries.ts";

const first = Date.UTC(2016, 10, 1);
const count = mostAddresses + 3;

/** Stories by the thousand, three in each second, written straight to the tables. */
async function fill(db: Db, sectionId: number): Promise<void> {
	const seconds = Prisma.sql`(${first / 1000} + i / 3)`;
	const at = dialect() === "sqlite" ? Prisma.sql`${seconds} * 1000` : Prisma.sql`to_timestamp(${seconds}) AT TIME ZONE 'UTC'`;
	const numbers = Prisma.sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;

	await db.$executeRaw`${numbers} INSERT INTO "Article" ("id", "slug", "sectionId", "status", "createdAt", "editedAt", "firstPublishedAt", "lastPublishedAt")
		SELECT i, 's-' || i, ${sectionId}, 'published', ${at}, ${at}, ${at}, ${at} FROM n`;
	await db.$executeRaw`${numbers} INSERT INTO "Revision" ("id", "articleId", "number", "slug", "sectionId", "createdAt", "savedAt", "body")
		SELECT i, i, 1, 's-' || i, ${sectionId}, ${at}, ${at}, '{}' FROM n`;
	await db.$executeRaw`UPDATE "Article" SET "publishedRevisionId" = "id"`;
	await recountSitemaps(db);
}

function must<Value>(value: Value | null): Value {
	if (value === null) throw new Error("No such file");

	return value;
}

onBothDatabases("a month of more stories than a file holds", () => {
	beforeAll(async () => fill(db(), await makeSection("World", new Date(first))));

	test("is told in two files that share nothing and miss nothing", async () => {
		const batches = await Promise.all([1, 2].map(async (file) => gathered(must(await listMonth("2016-11", file)))));
		const files = batches.map((file) => file.flat());

		expect(files.map((file) => file.length)).toEqual([mostAddresses, 3]);
		expect(Math.max(...batches.flat().map((batch) => batch.length))).toBeLessThan(mostAddresses / 5);
		expect(new Set(files.flat().map(({ url }) => url)).size).toBe(count);
		expect(await listMonth("2016-11", 3)).toBeNull();
		expect((await listSitemaps()).map(({ url }) => new URL(url).pathname)).toContain("/sitemaps/2016-11-2.xml");
	});
});
