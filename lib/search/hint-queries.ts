import type { StoryCard } from "#lib/articles/article.ts";
import { getCards } from "#lib/articles/queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { wordsOf } from "./search.ts";

const most = 8;

/** Published stories whose headline holds every word typed so far, the last of them perhaps unfinished; the newest first. */
export async function hintStories(typed: string): Promise<StoryCard[]> {
	dependsOn(tags.latest());
	const words = wordsOf(typed);
	if (words.length === 0) return [];

	const rows = await db().$queryRaw<{ id: number }[]>(dialect() === "sqlite" ? inSqlite(words) : inPostgresql(words));
	const ids = rows.map(({ id }) => Number(id));
	const cards = await getCards(ids);
	return ids.flatMap((id) => cards[id] ?? []);
}

function inSqlite(words: string[]) {
	const match = `headline : (${words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(" AND ")})`;

	return Prisma.sql`SELECT rowid AS id FROM "published_fts" WHERE "published_fts" MATCH ${match} ORDER BY rowid DESC LIMIT ${most}`;
}

function inPostgresql(words: string[]) {
	// A headline's words are those of weight A.
	const wanted = words.map((word, index) => (index === words.length - 1 ? `${word}:*A` : `${word}:A`)).join(" & ");

	return Prisma.sql`SELECT "articleId" AS id FROM "published_search"
		WHERE "words" @@ to_tsquery('english', bureau_fold(${wanted})) ORDER BY "articleId" DESC LIMIT ${most}`;
}
