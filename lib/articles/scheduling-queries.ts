import { db } from "#lib/db/client.ts";
import { scheduledPayload, withdrawalKey } from "./scheduled-jobs.ts";

/** When a live story is planned to be withdrawn, and what its readers will then be told. */
export type PlannedWithdrawal = { at: Date; reason: string };

/** The planned withdrawal of a story that has one at `withdrawAt`. */
export async function getPlannedWithdrawal(articleId: number, withdrawAt: Date | null): Promise<PlannedWithdrawal | null> {
	if (withdrawAt === null) return null;
	const job = await db().job.findUnique({ where: { key: withdrawalKey(articleId) }, select: { payload: true } });

	return { at: withdrawAt, reason: job ? scheduledPayload.parse(JSON.parse(job.payload)).reason : "" };
}
