import type { Tx } from "#lib/db/client.ts";
import { PurgePending } from "./purge-pending.ts";
import type { Tag } from "./tags.ts";

/** Tells every cache what to forget: one row in the change feed, written with the change itself or not at all. Gives its number. */
export async function announce(tx: Tx, kind: string, tags: readonly Tag[], now: Date): Promise<number> {
	const change = await tx.change.create({ data: { kind, tags: JSON.stringify([...new Set(tags)]), at: now }, select: { id: true } });

	return change.id;
}

type Follower = (changeId: number) => Promise<void>;

const key = Symbol.for("bureau.follower");
const shared = globalThis as { [key]?: Follower };

/** The server names who follows the change feed in this process. */
export function followChangesWith(follower: Follower | null): void {
	if (follower) shared[key] = follower;
	else delete shared[key];
}

/**
 * Waits until every process of this machine has purged what the change made old, so that the next request sees it. Throws PurgePending where one
 * could not: what was changed is stored, but must not be called live.
 */
export async function caughtUpWith(changeId: number | null): Promise<void> {
	if (changeId === null) return;
	try {
		await shared[key]?.(changeId);
	} catch (error) {
		throw new PurgePending(error);
	}
}
