import { db } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { mayReadDraft, readsAllDrafts } from "./access.ts";

/** Whether there is such a story, and this person may not read its drafts: the difference between 403 and 404. */
export async function isSomebodyElses(articleId: number, who: Actor): Promise<boolean> {
	const story = await db().article.findFirst({ where: { id: articleId }, select: { createdById: true, assigneeId: true } });

	return story !== null && !mayReadDraft(who, story);
}

/** The rule of `mayReadDraft` as a condition on the table `Article`, named `a` in the query. */
export function readableDraftsCondition(who: Actor): Prisma.Sql {
	if (readsAllDrafts(who)) return Prisma.sql`1 = 1`;

	return who.id === null ? Prisma.sql`1 = 0` : Prisma.sql`(a."createdById" = ${who.id} OR a."assigneeId" = ${who.id})`;
}
