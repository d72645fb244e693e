import { readableDraftsCondition } from "#lib/articles/access-queries.ts";
import type { Status } from "#lib/articles/article.ts";
import type { Cursor } from "#lib/articles/cursor.ts";
import { db, dialect } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { fts5Phrase, tsqueryPhrase } from "./match.ts";
import { distinctWords } from "./query.ts";

type Narrowing = {
	status?: Status | undefined;
	section?: number | undefined;
	author?: string | undefined;
	/** Only stories that this person may read. */
	who: Actor;
	/** Only stories that come after it. */
	cursor: Cursor | null;
	most: number;
};

/** Ids of the stories whose working words begin like these, the newest edited first: for the newsroom. None for a text without a word. */
export async function findWorkingStories(query: string, narrowing: Narrowing): Promise<number[]> {
	const words = distinctWords(query);
	if (words.length === 0) return [];

	const matching = dialect() === "sqlite" ? inSqlite(words) : inPostgresql(words);
	const rows = await db().$queryRaw<{ id: number }[]>(Prisma.sql`
		SELECT a."id" AS id FROM "Article" a JOIN (${matching}) found ON found.id = a."id"
		WHERE ${Prisma.join(conditions(narrowing), " AND ")}
		ORDER BY a."editedAt" DESC, a."id" DESC LIMIT ${narrowing.most}`);

	return rows.map(({ id }) => Number(id));
}

function inSqlite(words: string[]): Prisma.Sql {
	const match = words.map((word) => fts5Phrase([word], true)).join(" AND ");

	return Prisma.sql`SELECT rowid AS id FROM "working_fts" WHERE "working_fts" MATCH ${match}`;
}

function inPostgresql(words: string[]): Prisma.Sql {
	const wanted = words.map((word) => tsqueryPhrase([word], true)).join(" & ");

	return Prisma.sql`SELECT "articleId" AS id FROM "working_search" WHERE "words" @@ to_tsquery('bureau', ${wanted})`;
}

function conditions({ status, section, author, who, cursor }: Narrowing): Prisma.Sql[] {
	return [
		readableDraftsCondition(who),
		status ? Prisma.sql`a."status" = ${status}` : Prisma.sql`a."status" <> 'spiked'`,
		...(section ? [Prisma.sql`a."sectionId" = ${section}`] : []),
		...(author ? [Prisma.sql`a."createdById" = ${author}`] : []),
		...(cursor ? [Prisma.sql`(a."editedAt" < ${cursor.at} OR (a."editedAt" = ${cursor.at} AND a."id" < ${cursor.id}))`] : []),
	];
}
