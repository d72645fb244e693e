import type { Rarity } from "#lib/also-read/story-text.ts";
import { db } from "#lib/db/client.ts";
import { oneOf } from "#lib/db/one-of.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";

/** How rare these terms are in the paper, by their stems, as last counted; null where nobody counted yet. */
export async function getRarity(stems: readonly string[]): Promise<Rarity | null> {
	const rows = await db().$queryRaw<{ stem: string; stories: number | bigint; paper: number | null }[]>(Prisma.sql`
		SELECT "stem", SUM("stories") AS "stories", (SELECT "stories" FROM "Vocabulary") AS "paper"
		FROM "Word" WHERE ${oneOf("stem", stems)} GROUP BY "stem"`);
	const paper = rows[0]?.paper ?? (await db().vocabulary.findFirst())?.stories;
	if (paper === undefined) return null;

	const counts = new Map(rows.map(({ stem, stories }) => [stem, Number(stories)]));
	return { stories: paper, with: (stem) => counts.get(stem) ?? 0 };
}
