import { db } from "#lib/db/client.ts";
import { type Claim, claimedFor } from "./claim.ts";

/** Renews a claim while the work runs, a few times in each lease. `stop` answers the claim as it is now, once no renewal is under way. */
export function startRenewing(claim: Claim, attempts: number, now: Date): { stop: () => Promise<Claim> } {
	const lease = claimedFor(attempts);
	const started = performance.now();
	let current = claim;
	let renewal = Promise.resolve();
	const renew = async () => {
		const claimedUntil = new Date(now.getTime() + Math.round(performance.now() - started) + lease);
		try {
			const { count } = await db().job.updateMany({ where: current, data: { claimedUntil } });
			if (count > 0) current = { ...current, claimedUntil };
		} catch {
			// The database is away: it is tried again in a moment, and where the claim is over by then, somebody else may do the work once more.
		}
	};
	const timer = setInterval(() => {
		renewal = renewal.then(renew);
	}, lease / 4);
	timer.unref();

	return {
		stop: async () => {
			clearInterval(timer);
			await renewal;

			return current;
		},
	};
}
