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

/** Pages of topics that have a story, in one of their files; null where that file would be empty, which the protocol does not allow. */
export async function listTopicPages(file: number): Promise<Listed[] | null> {
	dependsOn(tags.topics(), tags.sitemaps());
	const ids = await db().topic.findMany(fileOf(file));

	return fileWith(await listWithStories(ids, topics), "/topic/");
}

/** Pages of contributors who have a story, in one of their files; null where that file would be empty. */
export async function listContributorPages(file: number): Promise<Listed[] | null> {
	dependsOn(tags.contributors(), tags.sitemaps());
	const ids = await db().contributor.findMany(fileOf(file));

	return fileWith(await listWithStories(ids, contributors), "/by/");
}

/** Numbers of the files of topics that have an address in them. */
export async function listTopicFiles(): Promise<number[]> {
	return filesWithStories(topics, await db().topic.count());
}

/** Numbers of the files of contributors that have an address in them. */
export async function listContributorFiles(): Promise<number[]> {
	return filesWithStories(contributors, await db().contributor.count());
}

type Named = { table: Prisma.Sql; listings: Prisma.Sql; column: Prisma.Sql };

const topics: Named = { table: Prisma.sql`"Topic"`, listings: Prisma.sql`"TopicListing"`, column: Prisma.sql`"topicId"` };
const contributors: Named = {
	table: Prisma.sql`"Contributor"`,
	listings: Prisma.sql`"ContributorListing"`,
	column: Prisma.sql`"contributorId"`,
};

function fileOf(file: number) {
	return { orderBy: { id: "asc" as const }, skip: (file - 1) * mostAddresses, take: mostAddresses, select: { id: true } };
}

// The models' own `some` reads every listing there is; this reads one of each.
async function listWithStories(ids: { id: number }[], { table, listings, column }: Named): Promise<{ slug: string }[]> {
	const [first, last] = [ids[0]?.id, ids.at(-1)?.id];
	if (first === undefined || last === undefined) return [];

	return db().$queryRaw(Prisma.sql`
		SELECT named."slug" FROM ${table} named WHERE named."id" BETWEEN ${first} AND ${last}
		AND EXISTS (SELECT 1 FROM ${listings} listed WHERE listed.${column} = named."id") ORDER BY named."id"`);
}

async function filesWithStories({ table, listings, column }: Named, names: number): Promise<number[]> {
	const numbers = Array.from({ length: Math.ceil(names / mostAddresses) }, (_, index) => index + 1);
	const found = numbers.map((number) =>
		db().$queryRaw<unknown[]>(Prisma.sql`
			SELECT 1 FROM (SELECT "id" FROM ${table} ORDER BY "id" LIMIT ${mostAddresses} OFFSET ${(number - 1) * mostAddresses}) named
			WHERE EXISTS (SELECT 1 FROM ${listings} listed WHERE listed.${column} = named."id") LIMIT 1`),
	);
	const each = await Promise.all(found);

	return numbers.filter((_, index) => (each[index]?.length ?? 0) > 0);
}

function fileWith(rows: { slug: string }[], path: string): Listed[] | null {
	return rows.length === 0 ? null : rows.map(({ slug }) => page(path + slug));
}

function page(path: string): Listed {
	return { url: settings().siteUrl + path, changedAt: null };
}
