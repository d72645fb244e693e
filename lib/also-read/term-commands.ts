import { db, type Tx } from "#lib/db/client.ts";
import { oneOf } from "#lib/db/one-of.ts";
import { writeAtOnce } from "#lib/db/write-at-once.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { getRarity } from "#lib/vocabulary/queries.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { getKept } from "./kept-queries.ts";
import { readTerms, writeTerms } from "./kept-terms.ts";
import { getStory } from "./story-queries.ts";
import type { StoryText } from "./story-text.ts";
import { stemsToWeigh, type Weighed, weigh } from "./weigh.ts";

/** What a story is most about in this paper. The paper's words are counted first where nobody has yet. */
export async function weighInPaper(text: StoryText, now: Date): Promise<Weighed[]> {
	const stems = stemsToWeigh(text);
	const rarity = await getRarity(stems);
	if (rarity) return weigh(text, rarity);

	await countWords(now);
	const counted = await getRarity(stems);
	if (!counted) throw new Error("The paper's words were counted, and the count is not there");
	return weigh(text, counted);
}

/** Weighs a published story and keeps its terms. */
export async function weighOne(articleId: number, now: Date): Promise<void> {
	const story = await getStory(articleId);
	if (!story) return;
	const terms = await weighInPaper(story.text, now);

	await db().$transaction(async (tx) => {
		// A story withdrawn meanwhile must not come back through this.
		const before = await getKept(tx, articleId, []);
		if (before.live.has(articleId)) await writeAtOnce(tx, writesOfTerms(articleId, terms, before.terms));
	});
}

const lookedBack = 50;

/** Weighs those of the newest stories whose turn has not come yet, so that stories published together find each other. */
export async function weighNewest(now: Date): Promise<void> {
	const newest = await db().publishedText.findMany({
		orderBy: { articleId: "desc" },
		take: lookedBack,
		select: { articleId: true, article: { select: { storyTerms: { select: { articleId: true } } } } },
	});
	for (const { articleId, article } of newest) if (article.storyTerms === null) await weighOne(articleId, now);
}

/** The writes that put a story's terms in the place of those it had (`before`, as they are kept; null where it had none). */
export function writesOfTerms(articleId: number, terms: readonly Weighed[], before: string | null): Prisma.Sql[] {
	const written = writeTerms(terms);
	if (before === written) return [];

	const listed = terms.filter((term) => term.listed);
	const stay = new Map(listed.map(({ term, weight }) => [term, weight]));
	const gone = [...readTerms(before ?? "")].filter(([term, weight]) => stay.get(term) !== weight).map(([term]) => term);
	return [
		Prisma.sql`INSERT INTO "StoryTerms" ("articleId", "terms") VALUES (${articleId}, ${written})
			ON CONFLICT ("articleId") DO UPDATE SET "terms" = excluded."terms"`,
		...(gone.length > 0 ? [withoutListings(articleId, gone)] : []),
		...(listed.length > 0 ? [withListings(articleId, listed)] : []),
	];
}

/** Takes a story's terms away. */
export async function dropTerms(tx: Tx, articleId: number): Promise<void> {
	const before = await tx.storyTerms.findFirst({ where: { articleId } });
	if (!before) return;

	await tx.$executeRaw(withoutListings(articleId, [...readTerms(before.terms).keys()]));
	await tx.storyTerms.delete({ where: { articleId } });
}

function withoutListings(articleId: number, terms: readonly string[]): Prisma.Sql {
	return Prisma.sql`DELETE FROM "TermListing" WHERE "articleId" = ${articleId} AND ${oneOf("term", terms)}`;
}

// One that stays as it is conflicts with itself, and with the one that is deleted no other can: the weight is a part of the key.
function withListings(articleId: number, terms: readonly Weighed[]): Prisma.Sql {
	const rows = terms.map(({ term, weight }) => Prisma.sql`(${term}, ${articleId}, ${weight})`);

	return Prisma.sql`INSERT INTO "TermListing" ("term", "articleId", "weight") VALUES ${Prisma.join(rows)} ON CONFLICT DO NOTHING`;
}

/** Which stories have no terms yet, in the order of their ids. */
export async function listUnweighed(after: number, most: number): Promise<number[]> {
	const rows = await db().publishedText.findMany({
		where: { articleId: { gt: after }, article: { storyTerms: { is: null } } },
		orderBy: { articleId: "asc" },
		take: most,
		select: { articleId: true },
	});

	return rows.map(({ articleId }) => articleId);
}
