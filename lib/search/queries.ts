import type { StoryCard } from "#lib/articles/article.ts";
import { getCards } from "#lib/articles/queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { hitBegins, hitEnds, partsOf, readOffset, type SnippetPart, wordsOf } from "./search.ts";

export type FoundStory = StoryCard & { snippet: SnippetPart[] };
export type SearchResults = { stories: FoundStory[]; older: string | null };

const pageSize = 20;
/** Only the newest matches are ranked, so that a very common word costs no more than a rare one. */
const ranked = 2000;

/** Published stories that hold every word, the best first. `before` is where a page begins, from an address. */
export async function searchStories(query: string, before?: string): Promise<SearchResults> {
	dependsOn(tags.site(), tags.latest());
	const words = wordsOf(query);
	if (words.length === 0) return { stories: [], older: null };

	const offset = readOffset(before);
	const rows = await (dialect() === "sqlite" ? searchSqlite(words, offset) : searchPostgresql(words, offset));
	const cards = await getCards(rows.slice(0, pageSize).map(({ id }) => id));
	const stories = rows.slice(0, pageSize).flatMap((row) => {
		const card = cards[row.id];
		return card ? [{ ...card, snippet: partsOf(row.snippet ?? "") }] : [];
	});
	return { stories, older: rows.length > pageSize ? String(offset + pageSize) : null };
}

type Row = { id: number; snippet: string | null };

function searchSqlite(words: string[], offset: number): Promise<Row[]> {
	const match = words.map((word) => `"${word}"`).join(" ");

	return db()
		.$queryRaw<Row[]>(Prisma.sql`
		SELECT rowid AS id, snippet("published_fts", 2, ${hitBegins}, ${hitEnds}, '…', 28) AS snippet FROM "published_fts"
		WHERE "published_fts" MATCH ${match} AND rowid IN (SELECT rowid FROM "published_fts" WHERE "published_fts" MATCH ${match} ORDER BY rowid DESC LIMIT ${ranked})
		ORDER BY bm25("published_fts", 8.0, 3.0, 1.0), rowid DESC LIMIT ${pageSize + 1} OFFSET ${offset}`)
		.then(numbered);
}

function searchPostgresql(words: string[], offset: number): Promise<Row[]> {
	const text = words.join(" ");
	const options = `StartSel=${hitBegins}, StopSel=${hitEnds}, MaxWords=28, MinWords=14, MaxFragments=1`;

	return db()
		.$queryRaw<Row[]>(Prisma.sql`
		WITH query AS (SELECT plainto_tsquery('english', bureau_fold(${text})) AS wanted),
		newest AS (SELECT "articleId", "words" FROM "published_search", query WHERE "words" @@ query.wanted ORDER BY "articleId" DESC LIMIT ${ranked}),
		best AS (SELECT "articleId", ts_rank("words", query.wanted) AS rank FROM newest, query ORDER BY rank DESC, "articleId" DESC LIMIT ${pageSize + 1} OFFSET ${offset})
		SELECT best."articleId" AS id, ts_headline('english', text."body", query.wanted, ${options}) AS snippet
		FROM best JOIN "PublishedText" text USING ("articleId"), query ORDER BY best.rank DESC, best."articleId" DESC`)
		.then(numbered);
}

function numbered(rows: Row[]): Row[] {
	return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

const mostOffered = 20;

/** Published stories to choose from: the newest, or those that hold the words. */
export async function suggestStories(query: string): Promise<StoryCard[]> {
	return (await searchStories(query)).stories.slice(0, mostOffered);
}
