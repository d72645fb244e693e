/** A job that a process does, and until when nobody else may take it. */
export type Claim = { id: number; claimedUntil: Date };

/** How long a claim is good for without being renewed, in milliseconds. */
const shortest = 10_000;
const longest = 5 * 60 * 1000;

/**
 * How long a claim of this attempt is good for, in milliseconds: ten seconds, so that what a dead process left is soon taken over, and longer
 * where attempts before had no end either: work that ends its process must not end one every ten seconds.
 */
export function claimedFor(attempts: number): number {
	return Math.min(Math.max(1000 * 2 ** attempts, shortest), longest);
}
