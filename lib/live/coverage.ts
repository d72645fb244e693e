import type { Status } from "#lib/articles/article.ts";
import { type Actor, may, mayEditStory } from "#lib/users/role.ts";

/** Since when a story is told in dated entries; `endedAt` is null while it goes on. */
export type Coverage = { startedAt: Date; endedAt: Date | null };

type Kept = { live: boolean; liveStartedAt: Date | null; liveEndedAt: Date | null };

/** A story's live coverage; null where it never was a live story. */
export function coverageOf({ live, liveStartedAt, liveEndedAt }: Kept): Coverage | null {
	return liveStartedAt && { startedAt: liveStartedAt, endedAt: live ? null : liveEndedAt };
}

type Covered = { status: Status; createdById: string | null; assigneeId: string | null };

/** Whether coverage of this story can begin or go on: not where the story was given up or taken down. */
export function canBeCovered({ status }: Pick<Covered, "status">): boolean {
	return status !== "spiked" && status !== "withdrawn";
}

/** Whether this person may begin and end coverage: what is posted goes to readers at once, so whoever publishes decides that. */
export function mayOpenCoverage(who: Actor): boolean {
	return may(who, "publish");
}

/** Whether this person may post: whoever may edit the story, reporters too, once somebody who publishes has begun its coverage. */
export function mayPost(who: Actor, story: Covered): boolean {
	return mayEditStory(who, story);
}

/** Whether this person may change, remove and restore an entry: editors any, reporters their own. */
export function mayChangeEntry(who: Actor, story: Covered, entry: { authorId: string | null }): boolean {
	return mayPost(who, story) && (may(who, "editAnyStory") || (who.id !== null && entry.authorId === who.id));
}
