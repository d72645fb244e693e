import type { Tx } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { readIds } from "./ids.ts";

/** What Also Read keeps of a story. */
export type Kept = {
	/** Which of the stories that were asked about readers see, this one among them or not. */
	live: ReadonlySet<number>;
	/** Its terms as they are kept; null where none are. */
	terms: string | null;
	/** Ids of the stories found for it, in their order. */
	found: readonly number[];
};

/** What is kept of a story now; and whether readers see it and these others. */
export async function getKept(tx: Tx, articleId: number, others: readonly number[]): Promise<Kept> {
	const [row] = await tx.$queryRaw<{ live: string | null; terms: string | null; found: string | null }[]>(Prisma.sql`SELECT
		(SELECT string_agg(CAST("articleId" AS TEXT), ' ') FROM "PublishedText" WHERE "articleId" IN (${Prisma.join([articleId, ...others])}))
			AS "live",
		(SELECT "terms" FROM "StoryTerms" WHERE "articleId" = ${articleId}) AS "terms",
		(SELECT string_agg(CAST("relatedId" AS TEXT), ' ' ORDER BY "rank") FROM "FoundRelated" WHERE "articleId" = ${articleId}) AS "found"`);

	return { live: new Set(readIds(row?.live ?? null)), terms: row?.terms ?? null, found: readIds(row?.found ?? null) };
}
