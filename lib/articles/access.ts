import { type Actor, mayEditStory } from "#lib/users/role.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";

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
	if (readsAll(who)) return {};

	return who.id === null ? { id: { in: [] } } : { OR: [{ createdById: who.id }, { assigneeId: who.id }] };
}

/** The same rule as a condition on the table `Article`, named `a` in the query. */
export function readableDraftsCondition(who: Actor): Prisma.Sql {
	if (readsAll(who)) return Prisma.sql`1 = 1`;

	return who.id === null ? Prisma.sql`1 = 0` : Prisma.sql`(a."createdById" = ${who.id} OR a."assigneeId" = ${who.id})`;
}

function readsAll(who: Actor): boolean {
	return mayReadDraft(who, { createdById: null, assigneeId: null });
}
