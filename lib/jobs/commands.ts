import type { Tx } from "#lib/db/client.ts";

/** Work to be done after the transaction that asks for it. */
export type NewJob = { kind: string; key: string; payload: Record<string, unknown> };

/** Asks for work. Where the same key waits already it is not asked twice: it runs anew with the newest payload. */
export async function addJob(tx: Tx, job: NewJob, runAt: Date): Promise<void> {
	const waiting = { payload: JSON.stringify(job.payload), runAt, attempts: 0, claimedUntil: null, lastError: null };
	await tx.job.upsert({
		where: { key: job.key },
		create: { kind: job.kind, key: job.key, createdAt: runAt, ...waiting },
		update: waiting,
	});
}
