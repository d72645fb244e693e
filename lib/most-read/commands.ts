import { isPublic } from "#lib/articles/card-queries.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { hourOf } from "./most-read.ts";

/** Reads of one batch, by the number of the story. */
export type Reads = ReadonlyMap<number, number>;

/** Rows of one transaction: the writer is needed by editors too. */
const atOnce = 100;

/** Adds a batch of reads to those of this hour. What is no live story is not counted. Any number of processes may add at once. */
export async function addReads(reads: Reads, now: Date): Promise<void> {
	// In order of the stories, so that two processes never wait for each other.
	const ids = [...reads.keys()].sort((one, other) => one - other);

	for (let first = 0; first < ids.length; first += atOnce) {
		const some = ids.slice(first, first + atOnce);
		await db().$transaction((tx) => add(tx, some, reads, hourOf(now)));
	}
}

async function add(tx: Tx, ids: number[], reads: Reads, hour: Date): Promise<void> {
	const live = await tx.article.findMany({ where: { ...isPublic, id: { in: ids } }, orderBy: { id: "asc" }, select: { id: true } });
	for (const { id: articleId } of live) {
		const count = reads.get(articleId) ?? 0;
		await tx.storyReads.upsert({
			where: { hour_articleId: { hour, articleId } },
			create: { hour, articleId, reads: count },
			update: { reads: { increment: count } },
		});
	}
}
