import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { listPublishedPages } from "#lib/pages/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { listSeriesSlugs } from "#lib/series/queries.ts";
import { seriesAddress } from "#lib/series/series.ts";
import { settings } from "#lib/settings.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { type Listed, mostAddresses } from "./sitemap.ts";

/** Pages of the paper as a whole. */
const ofThePaper = ["/", "/latest", "/most-read", "/archive", "/corrections"];

/** The front, what stands beside it, and every section. */
export async function listSectionPages(): Promise<Listed[]> {
	const [sections, pages, series] = await Promise.all([listSections(), listPublishedPages(), listSeriesSlugs()]);

	return [...ofThePaper, ...[...sections, ...pages].map(({ slug }) => `/${slug}`), ...series.map(seriesAddress)].map(page);
}

/** Pages of topics that have a story, in one of their files; null where there is no such file. */
export async function listTopicPages(file: number): Promise<Listed[] | null> {
	dependsOn(tags.topics(), tags.sitemaps());
	const ids = await db().topic.findMany(fileOf(file));

	return listWithStories(ids, Prisma.sql`"Topic"`, Prisma.sql`"TopicListing"`, Prisma.sql`"topicId"`, "/topic/");
}

/** Pages of contributors who have a story, in one of their files; null where there is no such file. */
export async function listContributorPages(file: number): Promise<Listed[] | null> {
	dependsOn(tags.contributors(), tags.sitemaps());
	const ids = await db().contributor.findMany(fileOf(file));

	return listWithStories(ids, Prisma.sql`"Contributor"`, Prisma.sql`"ContributorListing"`, Prisma.sql`"contributorId"`, "/by/");
}

function fileOf(file: number) {
	return { orderBy: { id: "asc" as const }, skip: (file - 1) * mostAddresses, take: mostAddresses, select: { id: true } };
}

// The models' own `some` reads every listing there is; this reads one of each.
async function listWithStories(ids: { id: number }[], table: Prisma.Sql, listings: Prisma.Sql, column: Prisma.Sql, path: string) {
	const [first, last] = [ids[0]?.id, ids.at(-1)?.id];
	if (first === undefined || last === undefined) return null;

	const rows = await db().$queryRaw<{ slug: string }[]>(Prisma.sql`
		SELECT named."slug" FROM ${table} named WHERE named."id" BETWEEN ${first} AND ${last}
		AND EXISTS (SELECT 1 FROM ${listings} listed WHERE listed.${column} = named."id") ORDER BY named."id"`);
	return rows.map(({ slug }) => page(path + slug));
}

function page(path: string): Listed {
	return { url: settings().siteUrl + path, changedAt: null };
}
