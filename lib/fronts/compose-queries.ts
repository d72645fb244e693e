import type { StoryCard } from "#lib/articles/article.ts";
import { isPublic } from "#lib/articles/card-queries.ts";
import { getCards } from "#lib/articles/queries.ts";
import { dependsOn, rightUntil } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { stands } from "./card.ts";
import { type Composed, composeFront, withSections } from "./compose.ts";
import type { Front } from "./front.ts";
import type { Layout } from "./layout.ts";
import { loadNamed } from "./named-queries.ts";
import { needsOf } from "./needs.ts";
import { getPhotoUses } from "./photo-queries.ts";
import { loadPools } from "./pool-queries.ts";
import { toPart } from "./shown.ts";

/**
 * A layout as readers see it at a moment, and word to the page being rendered until when that is right. What a rule may take is looked at
 * by number alone; then the stories that stand are loaded at once, however many containers there are.
 */
export async function showLayout(kept: Layout, now: Date): Promise<Front> {
	const named = await loadNamed(kept);
	const layout = withSections(kept, named.order);
	const [pools, live] = await Promise.all([loadPools(needsOf(layout), named), listPublic(pickedOf(layout))]);
	for (const { cards } of layout.containers)
		for (const card of cards) if (card.expiresAt && stands(card, now)) rightUntil(new Date(card.expiresAt));

	const composed = composeFront(layout, { pools, isPublic: (id) => live.has(id), now });
	const [stories, photos] = await Promise.all([getCards(storyIdsOf(composed)), getPhotoUses(photoIdsOf(composed))]);
	return { parts: composed.flatMap((part) => toPart(part, { stories: new Map(byId(stories)), photos, named }) ?? []) };
}

function byId(stories: Record<number, StoryCard>): [number, StoryCard][] {
	return Object.values(stories).map((story) => [story.id, story]);
}

function pickedOf({ containers }: Layout): number[] {
	const cards = containers.flatMap((container) => container.cards);

	return [
		...cards.map(({ articleId }) => articleId),
		...cards.flatMap(({ sublinks }) => sublinks.flatMap((link) => (link.to === "story" ? link.articleId : []))),
	];
}

/** Which of these stories readers may see. The page depends on all of them: those that are not public yet may become so. */
async function listPublic(ids: number[]): Promise<Set<number>> {
	if (ids.length === 0) return new Set();
	dependsOn(...ids.map(tags.article));
	const rows = await db().article.findMany({ where: { ...isPublic, id: { in: ids } }, select: { id: true } });

	return new Set(rows.map(({ id }) => id));
}

function storyIdsOf(composed: readonly Composed[]): number[] {
	return composed.flatMap(({ stories }) =>
		stories.flatMap(({ articleId, sublinks }) => [articleId, ...sublinks.flatMap((link) => (link.to === "story" ? link.articleId : []))]),
	);
}

function photoIdsOf(composed: readonly Composed[]): number[] {
	return composed.flatMap(({ container, stories }) => [
		...(container.promo?.photoId ? [container.promo.photoId] : []),
		...stories.flatMap(({ card }) => (typeof card?.photo === "number" ? card.photo : [])),
	]);
}
