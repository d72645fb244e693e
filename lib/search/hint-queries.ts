import type { StoryCard } from "#lib/articles/article.ts";
import { getCards } from "#lib/articles/queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { fts5Phrase, tsqueryPhrase } from "./match.ts";
import { distinctWords } from "./query.ts";

const most = 8;

/** Published stories whose headline holds every word typed so far, the last of them perhaps unfinished; the newest first. */
export async function hintStories(typed: string): Promise<StoryCard[]> {
	dependsOn(tags.latest());
	const words = distinctWords(typed);
	if (words.length === 0) return [];

	const rows = await db().$queryRaw<{ id: number }[]>(dialect() === "sqlite" ? inSqlite(words) : inPostgresql(words));
	const ids = rows.map(({ id }) => Number(id));
	const cards = await getCards(ids);
	return ids.flatMap((id) => cards[id] ?? []);
}

function inSqlite(words: string[]) {
	const match = words.map((word, index) => fts5Phrase([word], index === words.length - 1)).join(" AND ");

	return Prisma.sql`SELECT t."articleId" AS id FROM (
		SELECT rowid AS place FROM "published_fts_headlines" WHERE "published_fts_headlines" MATCH ${match} ORDER BY rowid DESC LIMIT ${most}) found
		JOIN "PublishedText" t ON t."place" = found.place ORDER BY found.place DESC`;
}

function inPostgresql(words: string[]) {
	const wanted = words.map((word, index) => tsqueryPhrase([word], index === words.length - 1)).join(" & ");

	return Prisma.sql`SELECT "articleId" AS id FROM "published_search"
		WHERE "headline" @@ to_tsquery('bureau', ${wanted}) ORDER BY "place" DESC LIMIT ${most}`;
}
