import { type Db, dialect, type Tx } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { monthOf } from "./month.ts";

/** Keeps count of a month's stories: one came (1), one went (-1), one changed (0). */
export async function countInSitemap(tx: Tx, firstPublishedAt: Date, change: 1 | 0 | -1, now: Date): Promise<void> {
	const month = monthOf(firstPublishedAt);

	await tx.sitemapMonth.upsert({
		where: { month },
		create: { month, stories: Math.max(0, change), changedAt: now },
		update: { stories: { increment: change }, changedAt: now },
	});
}

/** Counts every month anew: after stories came by another way than publishing. */
export async function recountSitemaps(tx: Tx | Db): Promise<void> {
	const month = Prisma.raw(
		dialect() === "sqlite" ? `strftime('%Y-%m', "firstPublishedAt" / 1000, 'unixepoch')` : `to_char("firstPublishedAt", 'YYYY-MM')`,
	);

	await tx.$executeRaw(Prisma.sql`DELETE FROM "SitemapMonth"`);
	await tx.$executeRaw(Prisma.sql`
		INSERT INTO "SitemapMonth" ("month", "stories", "changedAt")
		SELECT ${month}, count(*), max(coalesce("lastPublishedAt", "firstPublishedAt")) FROM "Article"
		WHERE "status" = 'published' AND "publishedRevisionId" IS NOT NULL AND "firstPublishedAt" IS NOT NULL GROUP BY 1`);
}
