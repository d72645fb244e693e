import { db, dialect } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Candidate } from "./choose.ts";
import { readTerms } from "./kept-terms.ts";
import { isSameCopy, shinglesOf } from "./shingles.ts";
import type { Weighed } from "./weigh.ts";

/** Of the stories that share a term, how many of the newest are looked at; and how many of all are compared. */
const mostOfTerm = 400;
const mostCompared = 80;

type Row = { id: number; sectionId: number; firstPublishedAt: Date; terms: string };

/** The stories that share the weightiest terms, as far as readers may be offered them now. */
export async function listCandidates(articleId: number, terms: readonly Weighed[], now: Date): Promise<Candidate[]> {
	const listed = terms.filter((term) => term.listed);
	if (listed.length === 0) return [];
	const rows = await db().$queryRaw<Row[]>(Prisma.sql`
		SELECT a."id", a."sectionId", a."firstPublishedAt", k."terms" FROM (${sharing(articleId, listed)}) found
		JOIN "Article" a ON a."id" = found."id"
		JOIN "StoryTerms" k ON k."articleId" = a."id"
		WHERE a."status" = 'published' AND a."publishedRevisionId" IS NOT NULL AND a."firstPublishedAt" IS NOT NULL
			AND (a."embargoUntil" IS NULL OR a."embargoUntil" <= ${now})`);

	return rows.map((row) => ({ ...row, terms: readTerms(row.terms) }));
}

/** Of these stories, those that are the same copy as a text. */
export async function listCopies(text: string, among: readonly number[]): Promise<Set<number>> {
	if (among.length === 0) return new Set();
	const texts = await db().publishedText.findMany({ where: { articleId: { in: [...among] } }, select: { articleId: true, body: true } });
	const own = shinglesOf(text);

	return new Set(texts.filter(({ body }) => isSameCopy(own, shinglesOf(body))).map(({ articleId }) => articleId));
}

/** Adds up, for each story, what each shared term weighs in both. One branch a term, so that a common one costs no more than a rare one. */
function sharing(articleId: number, terms: readonly Weighed[]): Prisma.Sql {
	return Prisma.sql`SELECT "articleId" AS id, SUM(part) AS score FROM (${dialect() === "sqlite" ? branches(terms) : lateral(terms)}) parts
		WHERE "articleId" <> ${articleId} GROUP BY "articleId" ORDER BY 2 DESC, 1 DESC LIMIT ${mostCompared}`;
}

function branches(terms: readonly Weighed[]): Prisma.Sql {
	const each = terms.map(
		({ term, weight }, index) => Prisma.sql`SELECT * FROM (SELECT "articleId", "weight" * ${Prisma.raw(String(Math.round(weight)))} AS part
			FROM "TermListing" WHERE "term" = ${term} ORDER BY "articleId" DESC LIMIT ${mostOfTerm}) ${Prisma.raw(`t${index}`)}`,
	);

	return Prisma.join(each, " UNION ALL ");
}

/** The same for PostgreSQL, which plans one branch once, and would plan each of thirty. */
function lateral(terms: readonly Weighed[]): Prisma.Sql {
	const [names, weights] = [terms.map(({ term }) => term), terms.map(({ weight }) => Math.round(weight))];

	return Prisma.sql`SELECT listed."articleId", listed."weight" * wanted.weight AS part
		FROM unnest(${names}::text[], ${weights}::int[]) AS wanted(term, weight)
		CROSS JOIN LATERAL (SELECT "articleId", "weight" FROM "TermListing" WHERE "term" = wanted.term
			ORDER BY "articleId" DESC LIMIT ${mostOfTerm}) listed`;
}
