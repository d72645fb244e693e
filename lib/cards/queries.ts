import { cardColumns, isPublic, toCard } from "#lib/articles/card-queries.ts";
import { db } from "#lib/db/client.ts";
import { getSite } from "#lib/site/queries.ts";
import { type CardFace, cardFace } from "./card.ts";

/** What the card of a published story shows now; null where there is no such story. */
export async function getCardFace(storyId: number): Promise<CardFace | null> {
	const [site, row] = await Promise.all([getSite(), db().article.findFirst({ where: { id: storyId, ...isPublic }, select: cardColumns })]);
	const story = row && toCard(row);

	return story && cardFace(story, site);
}
