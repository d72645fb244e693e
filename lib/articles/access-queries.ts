import { db } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import { mayReadDraft } from "./access.ts";

/** Whether there is such a story, and this person may not read its drafts: the difference between 403 and 404. */
export async function isSomebodyElses(articleId: number, who: Actor): Promise<boolean> {
	const story = await db().article.findFirst({ where: { id: articleId }, select: { createdById: true, assigneeId: true } });

	return story !== null && !mayReadDraft(who, story);
}
