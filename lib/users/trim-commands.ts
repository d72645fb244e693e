import { db } from "#lib/db/client.ts";
import { longestWindow } from "./attempts.ts";

/** Deletes sessions and links for new passwords that have expired, and counted attempts that no limit looks at any more. */
export async function trimSignIns(now: Date): Promise<void> {
	await db().session.deleteMany({ where: { expiresAt: { lt: now } } });
	await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
	await db().rateLimit.deleteMany({ where: { lastRequest: { lt: now.getTime() - longestWindow } } });
}
