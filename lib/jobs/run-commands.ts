import { db } from "#lib/db/client.ts";
import { type Claim, claimedFor } from "./claim.ts";
import { startRenewing } from "./renew-commands.ts";

type Work = (payload: unknown, now: Date) => Promise<void>;

/** Milliseconds to wait after so many failures: twice as long each time, an hour at most. */
export function waitAfter(attempts: number): number {
	return Math.min(1000 * 2 ** attempts, 60 * 60 * 1000);
}

/**
 * Does one piece of work that is due, if there is one nobody else does. What fails waits and is tried again; what a process that died left
 * undone is taken over by the next that asks, once its claim is over: it is renewed while the work runs. Answers whether there was any.
 */
export async function runDueJob(kinds: Record<string, Work>, now: Date, failed: (kind: string, error: unknown) => void): Promise<boolean> {
	const free = { OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] };
	const job = await db().job.findFirst({
		where: { ...free, runAt: { lte: now }, kind: { in: Object.keys(kinds) } },
		orderBy: { runAt: "asc" },
	});
	const work = job ? kinds[job.kind] : undefined;
	if (!job || !work) return false;

	const attempts = job.attempts + 1;
	const claim: Claim = { id: job.id, claimedUntil: new Date(now.getTime() + claimedFor(attempts)) };
	const { count } = await db().job.updateMany({
		where: { id: job.id, runAt: job.runAt, ...free },
		data: { claimedUntil: claim.claimedUntil, attempts },
	});
	if (count === 0) return true; // somebody else was quicker

	const renewing = startRenewing(claim, attempts, now);
	// Whoever asked again meanwhile moved it on: then the claim is gone, and it stays to be done once more.
	try {
		await work(JSON.parse(job.payload), now);
		await db().job.deleteMany({ where: await renewing.stop() });
	} catch (error) {
		failed(job.kind, error);
		const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
		await db().job.updateMany({
			where: await renewing.stop(),
			data: { claimedUntil: null, lastError, runAt: new Date(now.getTime() + waitAfter(attempts)) },
		});
	}
	return true;
}
