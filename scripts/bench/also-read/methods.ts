import { refreshAlsoRead } from "#lib/also-read/commands.ts";
import { weighOne } from "#lib/also-read/term-commands.ts";
import { db, dialect } from "#lib/db/client.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { LabelledDocument } from "./documents.ts";
import { weightyTerms } from "./plain-terms.ts";

/** A way of finding stories that go with one: what it prepares for the whole paper, and what it then offers for a story, the best first. */
export type Method = { name: string; prepare: (ids: readonly number[]) => Promise<void>; offer: (id: number) => Promise<number[]> };

const most = 10;

/** What Bureau does: weighs each story, finds and keeps, as the job does after publishing. */
export const ours: Method = {
	name: "Also Read",
	prepare: async (ids) => {
		const now = new Date();
		await countWords(now);
		for (const id of ids) await weighOne(id, now);
	},
	offer: async (id) => {
		await refreshAlsoRead({ articleId: id }, new Date());
		const rows = await db().foundRelated.findMany({ where: { articleId: id }, orderBy: { rank: "asc" }, take: most });
		return rows.map(({ relatedId }) => relatedId);
	},
};

/** The database's own ranking by a story's commonest words, as many as are named: bm25 in SQLite, ts_rank in PostgreSQL. */
export function plain(terms: number): Method {
	return {
		name: `${dialect() === "sqlite" ? "bm25" : "ts_rank"}, ${terms} terms`,
		prepare: async () => {},
		offer: async (id) => {
			const text = await db().publishedText.findFirstOrThrow({ where: { articleId: id } });
			const words = weightyTerms(text).slice(0, terms);
			const rows = await db().$queryRaw<{ id: number }[]>(dialect() === "sqlite" ? inSqlite(words, id) : inPostgresql(words, id));
			return rows.map((row) => Number(row.id));
		},
	};
}

function inSqlite(words: string[], id: number) {
	const match = words.map((word) => `"${word}"`).join(" OR ");

	return Prisma.sql`SELECT t."articleId" AS id FROM (
		SELECT rowid AS place, bm25("published_fts", 4.0, 2.0, 1.0, 0.0) AS score FROM "published_fts" WHERE "published_fts" MATCH ${match} ORDER BY score LIMIT ${most + 1}) found
		JOIN "PublishedText" t ON t."place" = found.place WHERE t."articleId" <> ${id} ORDER BY found.score`;
}

function inPostgresql(words: string[], id: number) {
	const wanted = words.join(" | ");

	return Prisma.sql`SELECT "articleId" AS id FROM "published_search", (SELECT to_tsquery('bureau', ${wanted}) AS wanted) query
		WHERE "words" @@ wanted AND "articleId" <> ${id} ORDER BY ts_rank("words", wanted, 1) DESC LIMIT ${most}`;
}

/** The newest stories that share most topics. Documents without topics get their four weightiest words as such. */
export function byTopics(documents: readonly LabelledDocument[], ids: ReadonlyMap<string, number>): Method {
	const topics = new Map(documents.map((document) => [ids.get(document.id) ?? 0, new Set(document.topics ?? autoTopics(document))]));
	const dates = new Map(documents.map(({ id, date }) => [ids.get(id) ?? 0, date.getTime()]));

	return {
		name: "topics and recency",
		prepare: async () => {},
		offer: async (id) => {
			const own = topics.get(id) ?? new Set();
			const shared = [...topics].flatMap(([other, theirs]) => {
				const count = [...theirs].filter((topic) => own.has(topic)).length;
				return other === id || count === 0 ? [] : [{ other, count }];
			});
			shared.sort((a, b) => b.count - a.count || (dates.get(b.other) ?? 0) - (dates.get(a.other) ?? 0));
			return shared.slice(0, most).map(({ other }) => other);
		},
	};
}

function autoTopics({ title, body }: LabelledDocument): string[] {
	return weightyTerms({ headline: title, standfirst: "", body }).slice(0, 4);
}
