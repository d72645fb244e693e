import { db } from "#lib/db/client.ts";
import { type Limit, longestWindow } from "./attempts.ts";

/**
 * Counts one attempt against each limit before anything is tried, so that a thousand at once are no way around.
 * Answers until when to wait where one is spent, else null; the limits after that one do not count the attempt.
 */
export async function countAttempt(limits: Limit[], now: Date): Promise<Date | null> {
	for (const limit of limits) {
		const until = await count(limit, now);
		if (until !== null) return until;
	}

	return null;
}

/** Forgets the attempts that ended well: all under a limit of their own, one under each shared limit. */
export async function forgiveAttempts(limits: Limit[]): Promise<void> {
	for (const { key, shared } of limits) {
		if (shared) {
			await db().rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
		} else {
			await db().rateLimit.deleteMany({ where: { key } });
		}
	}
}

async function count({ key, most, within }: Limit, now: Date): Promise<Date | null> {
	const time = now.getTime();
	const counted = await db().rateLimit.updateMany({
		where: { key, lastRequest: { gt: time - within } },
		data: { count: { increment: 1 } },
	});
	if (counted.count === 0) {
		await openWindow(key, time);
		return null;
	}

	const window = await db().rateLimit.findFirst({ where: { key } });
	return window !== null && window.count > most ? new Date(Number(window.lastRequest) + within) : null;
}

// `lastRequest` is the library's name for it: here the time of a window's first attempt.
async function openWindow(key: string, time: number): Promise<void> {
	await db().rateLimit.deleteMany({ where: { lastRequest: { lt: time - longestWindow } } });
	await db().rateLimit.upsert({
		where: { key },
		create: { id: crypto.randomUUID(), key, count: 1, lastRequest: time },
		update: { count: 1, lastRequest: time },
	});
}
