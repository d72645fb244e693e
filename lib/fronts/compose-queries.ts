import type { StoryCard } from "#lib/articles/article.ts";
import { getCards } from "#lib/articles/queries.ts";
import { rightUntil } from "#lib/changes/page.ts";
import { stands } from "./card.ts";
import { type Composed, composeFront, withSections } from "./compose.ts";
import type { Front } from "./front.ts";
import type { Layout } from "./layout.ts";
import { loadNamed } from "./named-queries.ts";
import { photoIdsIn, pickedIn, storiesLinked } from "./names.ts";
import { needsOf } from "./needs.ts";
import { getPhotoUses } from "./photo-queries.ts";
import { loadPools } from "./pool-queries.ts";
import { listPublic } from "./public-queries.ts";
import { toPart } from "./shown.ts";

/**
 * A layout as readers see it at a moment, and word to the page being rendered until when that is right. What a rule may take is looked at
 * by number alone; then the stories that stand are loaded at once, however many containers there are.
 */
export async function showLayout(kept: Layout, now: Date): Promise<Front> {
	const named = await loadNamed(kept);
	const layout = withSections(kept, named.order);
	const [pools, live] = await Promise.all([loadPools(needsOf(layout, named.sections), named), listPublic(pickedIn(layout))]);
	for (const { cards } of layout.containers)
		for (const card of cards) if (card.expiresAt && stands(card, now)) rightUntil(new Date(card.expiresAt));

	const composed = composeFront(layout, { pools, isPublic: (id) => live.has(id), now });
	const [stories, photos] = await Promise.all([getCards(storyIdsOf(composed)), getPhotoUses(photoIdsIn(layout))]);
	return { parts: composed.flatMap((part) => toPart(part, { stories: new Map(byId(stories)), photos, named }) ?? []) };
}

function byId(stories: Record<number, StoryCard>): [number, StoryCard][] {
	return Object.values(stories).map((story) => [story.id, story]);
}

function storyIdsOf(composed: readonly Composed[]): number[] {
	return composed.flatMap(({ stories }) => stories.flatMap(({ articleId, sublinks }) => [articleId, ...storiesLinked(sublinks)]));
}
