import { isPublic } from "#lib/articles/card-queries.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { hoursBefore, keptOfAnHour, longestRanking, type Window, windows } from "./most-read.ts";

/** Makes both rankings anew, and tells the caches where one changed. Gives the change, null where readers see the same as before. */
export async function rankMostRead(now: Date): Promise<number | null> {
	const rankings = await Promise.all(windows.map(async (hours) => ({ hours, ids: await mostRead(hours, now) })));

	return db().$transaction(async (tx) => {
		const changed: Window[] = [];
		for (const { hours, ids } of rankings) if (await keepRanking(tx, hours, ids)) changed.push(hours);
		return changed.length === 0 ? null : announce(tx, "reads.ranked", changed.map(tags.mostRead), now);
	});
}

/** Forgets hours that no ranking looks at, and of hours that are over all but the most read. */
export async function trimReads(now: Date, kept = keptOfAnHour): Promise<void> {
	await db().storyReads.deleteMany({ where: { hour: { lt: hoursBefore(now, Math.max(...windows)) } } });
	// The one before this may still get a batch.
	for (let ago = 2; ago <= 4; ago += 1) await trimHour(hoursBefore(now, ago), kept);
}

async function mostRead(hours: Window, now: Date): Promise<number[]> {
	const rows = await db().storyReads.groupBy({
		by: ["articleId"],
		where: { hour: { gt: hoursBefore(now, hours) } },
		_sum: { reads: true },
		orderBy: [{ _sum: { reads: "desc" } }, { articleId: "desc" }],
		take: 2 * longestRanking, // some may have been withdrawn; to ask of every row whether it was costs more
	});
	const ids = rows.map(({ articleId }) => articleId);
	const live = await db().article.findMany({ where: { ...isPublic, id: { in: ids } }, select: { id: true } });

	return ids.filter((id) => live.some((article) => article.id === id)).slice(0, longestRanking);
}

/** Answers whether the ranking is another than before. */
async function keepRanking(tx: Tx, hours: Window, ids: readonly number[]): Promise<boolean> {
	const before = await tx.mostRead.findMany({ where: { hours }, orderBy: { rank: "asc" }, select: { articleId: true } });
	if (before.length === ids.length && before.every(({ articleId }, index) => articleId === ids[index])) return false;

	await tx.mostRead.deleteMany({ where: { hours } });
	await tx.mostRead.createMany({ data: ids.map((articleId, rank) => ({ hours, rank, articleId })) });
	return true;
}

async function trimHour(hour: Date, kept: number): Promise<void> {
	const last = await db().storyReads.findFirst({
		where: { hour },
		orderBy: [{ reads: "desc" }, { articleId: "desc" }],
		skip: kept - 1,
		select: { reads: true, articleId: true },
	});
	if (!last) return;
	const { reads, articleId } = last;
	await db().storyReads.deleteMany({ where: { hour, OR: [{ reads: { lt: reads } }, { reads, articleId: { lt: articleId } }] } });
}
