import { db } from "#lib/db/client.ts";

const week = 7 * 24 * 60 * 60 * 1000;

/** Forgets changes that are older than a week: whoever did not follow for so long forgets everything anyway. The newest stays, so that numbers go on. */
export async function trimChanges(now: Date): Promise<number> {
	const newest = await db().change.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
	if (!newest) return 0;
	const { count } = await db().change.deleteMany({ where: { at: { lt: new Date(now.getTime() - week) }, id: { lt: newest.id } } });

	return count;
}
