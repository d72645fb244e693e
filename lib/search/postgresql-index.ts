import { db } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Index, Range } from "./find.ts";
import { labelsToTsquery, toTsquery, type Wanted } from "./match.ts";

type Row = { place: number | bigint };

/** How many of the newest stories are looked through first: enough for a common word, and few enough for any. */
const lookedThrough = 2000;

/**
 * Search in PostgreSQL. Its index answers in no order, so a common word would have all its stories fetched to be sorted: the newest
 * stories are looked through instead, as far as that is the shorter way.
 */
export const postgresqlIndex: Index = {
	async newest(wanted, range, where) {
		const query = tsquery(wanted);
		if (query === null) return places(await db().$queryRaw<Row[]>(lookThrough(Prisma.sql`TRUE`, range, range.limit)));

		const matches = Prisma.sql`${where === "headline" ? Prisma.sql`"headline"` : Prisma.sql`"words"`} @@ (${query})`;
		const first = places(await db().$queryRaw<Row[]>(lookThrough(matches, range, lookedThrough)));
		if (first.length >= range.limit) return first;
		const further = await fartherLook(first.length, range);
		if (further === null) return places(await db().$queryRaw<Row[]>(byIndex(matches, range)));

		const second = places(await db().$queryRaw<Row[]>(lookThrough(matches, range, further)));
		return second.length >= range.limit ? second : places(await db().$queryRaw<Row[]>(byIndex(matches, range)));
	},

	async score(wanted: Wanted, places) {
		const query = Prisma.sql`to_tsquery('bureau', ${toTsquery(wanted.terms.filter(({ excluded }) => !excluded))})`;
		const rows = await db().$queryRaw<(Row & { score: number })[]>(Prisma.sql`
			WITH query AS MATERIALIZED (SELECT ${query} AS wanted)
			SELECT "place", round((ts_rank("words", wanted, 1) + CASE WHEN "headline" @@ wanted THEN 0.5 ELSE 0 END) * 1000000)::int AS score
			FROM "published_search", query WHERE "place" = ANY(${places.map(String)}::bigint[])`);

		return rows.map((row) => ({ place: Number(row.place), score: Number(row.score) }));
	},
};

function tsquery(wanted: Wanted) {
	const words = toTsquery(wanted.terms);
	const labels = labelsToTsquery(wanted);
	if (words === "" && labels === "") return null;
	if (labels === "") return Prisma.sql`to_tsquery('bureau', ${words})`;

	return words === "" ? Prisma.sql`${labels}::tsquery` : Prisma.sql`to_tsquery('bureau', ${words}) && ${labels}::tsquery`;
}

function lookThrough(matches: Prisma.Sql, { below, from, limit }: Range, stories: number) {
	return Prisma.sql`SELECT "place" FROM (
		SELECT "place", "headline", "words" FROM "published_search" WHERE "place" < ${below} AND "place" >= ${from} ORDER BY "place" DESC LIMIT ${stories}) newest
		WHERE ${matches} ORDER BY "place" DESC LIMIT ${limit}`;
}

function byIndex(matches: Prisma.Sql, { below, from, limit }: Range) {
	return Prisma.sql`WITH matching AS MATERIALIZED (SELECT "place" FROM "published_search" WHERE ${matches} AND "place" < ${below} AND "place" >= ${from})
		SELECT "place" FROM matching ORDER BY "place" DESC LIMIT ${limit}`;
}

/** How many stories to look through instead of asking the index: null where the index is the shorter way. */
async function fartherLook(found: number, { limit }: Range): Promise<number | null> {
	if (found === 0) return null;
	const [table] = await db().$queryRaw<
		{ stories: number }[]
	>`SELECT reltuples::float8 AS stories FROM pg_class WHERE oid = '"published_search"'::regclass`;
	const share = found / lookedThrough;
	const far = Math.ceil((limit / share) * 1.3);

	return far < (table?.stories ?? 0) * share ? far : null;
}

function places(rows: readonly Row[]): number[] {
	return rows.map(({ place }) => Number(place));
}
