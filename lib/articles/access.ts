import { type Actor, mayEditStory } from "#lib/users/role.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

/** Who made a story and who works on it: what access to its drafts depends on. */
export type StoryOwners = { createdById: string | null; assigneeId: string | null };

/**
 * Whether this person may read what a story says before it is published, in any place: its editor, preview, history, comparisons, search,
 * lists. Those who may edit it, and nobody else. What is published everybody reads, on the site.
 */
export function mayReadDraft(who: Actor, story: StoryOwners): boolean {
	return mayEditStory(who, story);
}

/** The same rule as a filter for queries of stories. */
export function readableDrafts(who: Actor): Prisma.ArticleWhereInput {
	if (readsAllDrafts(who)) return {};

	return who.id === null ? { id: { in: [] } } : { OR: [{ createdById: who.id }, { assigneeId: who.id }] };
}

/** Whether this person may read the drafts of all stories. */
export function readsAllDrafts(who: Actor): boolean {
	return mayReadDraft(who, { createdById: null, assigneeId: null });
}
