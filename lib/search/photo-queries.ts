import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { fts5Phrase, tsqueryPhrase } from "./match.ts";
import { distinctWords } from "./query.ts";

type Row = { id: number | bigint };

/** Where to look and how far: ids of photos before one (the newer side ends there) or after one, at most so many. */
export type PhotoRange = { before?: number; after?: number; most: number };

/** Ids of photos of which words begin like each of these, the newest first; with `after`, the nearest to it first. Null where no word was asked for. */
export async function findPhotos(query: string, range: PhotoRange): Promise<number[] | null> {
	const words = distinctWords(query);
	if (words.length === 0) return null;

	const rows = await db().$queryRaw<Row[]>(dialect() === "sqlite" ? inSqlite(words, range) : inPostgresql(words, range));
	return rows.map(({ id }) => Number(id));
}

const highestId = 2 ** 31 - 1;

function inSqlite(words: string[], { before = highestId, after = 0, most }: PhotoRange) {
	const match = words.map((word) => fts5Phrase([word], true)).join(" AND ");

	return Prisma.sql`SELECT rowid AS id FROM "photo_fts" WHERE "photo_fts" MATCH ${match} AND rowid < ${before} AND rowid > ${after}
		ORDER BY rowid ${order(after)} LIMIT ${most}`;
}

function inPostgresql(words: string[], { before = highestId, after = 0, most }: PhotoRange) {
	const wanted = words.map((word) => tsqueryPhrase([word], true)).join(" & ");

	return Prisma.sql`SELECT "photoId" AS id FROM "photo_search"
		WHERE "words" @@ to_tsquery('simple', ${wanted}) AND "photoId" < ${before} AND "photoId" > ${after}
		ORDER BY "photoId" ${order(after)} LIMIT ${most}`;
}

function order(after: number) {
	return after === 0 ? Prisma.sql`DESC` : Prisma.sql`ASC`;
}
