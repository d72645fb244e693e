import { z } from "zod";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { weightyTerms } from "./terms.ts";

const payload = z.object({ articleId: z.number().int() });

/** How many are found for a story: more than are shown, so that one withdrawn leaves no gap. */
const most = 12;
const ranked = 5000;

type Match = { id: number; score: number };

/** Finds the stories most like a published one by its own weighty words, and keeps them for its page. */
export async function findAlsoRead(input: unknown, now: Date): Promise<void> {
	const { articleId } = payload.parse(input);
	const text = await db().publishedText.findFirst({ where: { articleId } });
	if (!text) return; // withdrawn meanwhile

	const terms = weightyTerms(text);
	const matches =
		terms.length === 0 ? [] : await (dialect() === "sqlite" ? matchSqlite(terms, articleId) : matchPostgresql(terms, articleId));
	await db().$transaction(async (tx) => {
		const before = await tx.foundRelated.findMany({ where: { articleId }, orderBy: { rank: "asc" }, select: { relatedId: true } });
		if (before.map(({ relatedId }) => relatedId).join() === matches.map(({ id }) => id).join()) return;
		await tx.foundRelated.deleteMany({ where: { articleId } });
		await tx.foundRelated.createMany({
			data: matches.map(({ id, score }, rank) => ({ articleId, relatedId: id, rank, score, reason: "words", foundAt: now })),
		});
		await announce(tx, "alsoRead.found", [tags.article(articleId)], now);
	});
}

async function matchSqlite(terms: string[], articleId: number): Promise<Match[]> {
	const match = terms.map((term) => `"${term}"`).join(" OR ");
	const rows = await db().$queryRaw<Match[]>(Prisma.sql`
		SELECT rowid AS id, -bm25("published_fts", 4.0, 2.0, 1.0) AS score FROM "published_fts"
		WHERE "published_fts" MATCH ${match} AND rowid <> ${articleId} ORDER BY bm25("published_fts", 4.0, 2.0, 1.0), rowid DESC LIMIT ${most}`);

	return rows.map(({ id, score }) => ({ id: Number(id), score: Number(score) }));
}

async function matchPostgresql(terms: string[], articleId: number): Promise<Match[]> {
	const wanted = terms.map((term) => `'${term}'`).join(" | ");
	const rows = await db().$queryRaw<Match[]>(Prisma.sql`
		WITH query AS (SELECT to_tsquery('english', bureau_fold(${wanted})) AS wanted),
		newest AS (SELECT "articleId", "words" FROM "published_search", query WHERE "words" @@ query.wanted AND "articleId" <> ${articleId} ORDER BY "articleId" DESC LIMIT ${ranked})
		SELECT "articleId" AS id, ts_rank("words", query.wanted, 1)::float8 AS score FROM newest, query ORDER BY score DESC, "articleId" DESC LIMIT ${most}`);

	return rows.map(({ id, score }) => ({ id: Number(id), score: Number(score) }));
}
