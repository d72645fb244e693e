import type { Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { dropTerms } from "./term-commands.ts";

/** Lists with fewer than this have too few to spare. */
const enough = 8;
const mostRefreshed = 100;

/** Takes a story that is no longer live out of every list it was found for, and asks for those to be filled that it leaves short. */
export async function forgetAlsoRead(tx: Tx, articleId: number, now: Date): Promise<void> {
	const offeredBy = await tx.foundRelated.findMany({ where: { relatedId: articleId }, take: mostRefreshed, select: { articleId: true } });
	await tx.foundRelated.deleteMany({ where: { OR: [{ articleId }, { relatedId: articleId }] } });
	await dropTerms(tx, articleId);

	for (const { articleId: reader } of offeredBy) {
		const left = await tx.foundRelated.count({ where: { articleId: reader } });
		if (left < enough) await askToRefresh(tx, reader, now);
	}
}

/** Asks for one story's list to be found anew, and no other's because of it. */
export async function askToRefresh(tx: Tx, articleId: number, now: Date): Promise<void> {
	await addJob(tx, { kind: "refreshAlsoRead", key: `refreshAlsoRead:${articleId}`, payload: { articleId } }, now);
}
