import { db } from "#lib/db/client.ts";

type Work = (payload: unknown, now: Date) => Promise<void>;

const claim = 5 * 60 * 1000;

/** Milliseconds to wait after so many failures: twice as long each time, an hour at most. */
export function waitAfter(attempts: number): number {
	return Math.min(1000 * 2 ** attempts, 60 * 60 * 1000);
}

/** Does one piece of work that is due, if there is one nobody else does. What fails waits and is tried again. Answers whether there was any. */
export async function runDueJob(kinds: Record<string, Work>, now: Date, failed: (kind: string, error: unknown) => void): Promise<boolean> {
	const free = { OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] };
	const job = await db().job.findFirst({
		where: { ...free, runAt: { lte: now }, kind: { in: Object.keys(kinds) } },
		orderBy: { runAt: "asc" },
	});
	const work = job ? kinds[job.kind] : undefined;
	if (!job || !work) return false;

	const mine = new Date(now.getTime() + claim);
	const { count } = await db().job.updateMany({
		where: { id: job.id, runAt: job.runAt, ...free },
		data: { claimedUntil: mine, attempts: job.attempts + 1 },
	});
	if (count === 0) return true; // somebody else was quicker

	// Whoever asked again meanwhile moved it on: then the claim is gone, and it stays to be done once more.
	const claimed = { id: job.id, claimedUntil: mine };
	try {
		await work(JSON.parse(job.payload), now);
		await db().job.deleteMany({ where: claimed });
	} catch (error) {
		failed(job.kind, error);
		const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
		await db().job.updateMany({
			where: claimed,
			data: { claimedUntil: null, lastError, runAt: new Date(now.getTime() + waitAfter(job.attempts + 1)) },
		});
	}
	return true;
}
