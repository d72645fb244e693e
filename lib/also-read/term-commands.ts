import { db, type Tx } from "#lib/db/client.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { getRarity } from "#lib/vocabulary/queries.ts";
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
		if ((await tx.publishedText.count({ where: { articleId } })) > 0) await keepTerms(tx, articleId, terms);
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

/** Keeps a story's terms in the place of those it had. */
export async function keepTerms(tx: Tx, articleId: number, terms: readonly Weighed[]): Promise<void> {
	const written = writeTerms(terms);
	const before = await tx.storyTerms.findFirst({ where: { articleId } });
	if (before?.terms === written) return;

	if (before) await dropListings(tx, articleId, before.terms);
	await tx.storyTerms.upsert({ where: { articleId }, create: { articleId, terms: written }, update: { terms: written } });
	const listed = terms.filter((term) => term.listed);
	await tx.termListing.createMany({ data: listed.map(({ term, weight }) => ({ term, articleId, weight })) });
}

/** Takes a story's terms away. */
export async function dropTerms(tx: Tx, articleId: number): Promise<void> {
	const before = await tx.storyTerms.findFirst({ where: { articleId } });
	if (!before) return;

	await dropListings(tx, articleId, before.terms);
	await tx.storyTerms.delete({ where: { articleId } });
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

async function dropListings(tx: Tx, articleId: number, kept: string): Promise<void> {
	await tx.termListing.deleteMany({ where: { articleId, term: { in: [...readTerms(kept).keys()] } } });
}
