import { setTimeout as pause } from "node:timers/promises";
import { db, dialect } from "#lib/db/client.ts";

/** For how many days each kind of history is kept; null for good. */
export type Retention = { auditDays: number | null; draftDays: number | null; liveEditDays: number | null };

const day = 24 * 60 * 60 * 1000;

/** Rows looked at in one statement, and how long others have the database between two, in milliseconds. */
const atOnce = 200;
const between = 20;

/**
 * Deletes history that is older than it is to be kept, a little at a time, until nothing is left to delete or the signal says to stop. A state
 * of a story or of a front goes only where it was never published and is neither being worked on nor scheduled.
 */
export async function trimHistory(keep: Retention, now: Date, signal?: AbortSignal): Promise<void> {
	const before = (days: number) => new Date(now.getTime() - days * day);
	if (keep.auditDays !== null) await inSlices(auditSlice(before(keep.auditDays)), signal);
	if (keep.draftDays !== null) {
		await inSlices(revisionSlice(before(keep.draftDays)), signal);
		await inSlices(frontSlice(before(keep.draftDays)), signal);
	}
	if (keep.liveEditDays !== null) await inSlices(liveEditSlice(before(keep.liveEditDays)), signal);
}

/** Lets SQLite bring its statistics up to date, from at most 400 rows of each index; other databases do so on their own. */
export async function optimizeDatabase(): Promise<void> {
	if (dialect() !== "sqlite") return;
	await db().$executeRawUnsafe("PRAGMA analysis_limit = 400");
	// Of all tables, not only those that this connection has asked: readers ask through another one.
	await db().$executeRawUnsafe("PRAGMA optimize = 0x10002");
}

/** Deletes among the rows after a number, and gives the last number it looked at; null where there are no more. */
type Slice = (after: number) => Promise<number | null>;

async function inSlices(slice: Slice, signal: AbortSignal | undefined): Promise<void> {
	for (let after: number | null = 0; after !== null && !signal?.aborted; ) {
		after = await slice(after);
		if (after !== null) await pause(between);
	}
}

const page = (after: number) => ({ where: { id: { gt: after } }, orderBy: { id: "asc" as const }, take: atOnce });

function lastOf(rows: readonly { id: number }[]): number | null {
	return rows.length === atOnce ? (rows.at(-1)?.id ?? null) : null;
}

function auditSlice(before: Date): Slice {
	return async () => {
		const rows = await db().auditEntry.findMany({
			where: { at: { lt: before } },
			orderBy: { at: "asc" },
			take: atOnce,
			select: { id: true },
		});
		await db().auditEntry.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
		return lastOf(rows);
	};
}

function revisionSlice(before: Date): Slice {
	return async (after) => {
		const rows = await db().revision.findMany({ ...page(after), select: { id: true, savedAt: true, publishedAt: true } });
		const ids = rows.filter(({ savedAt, publishedAt }) => publishedAt === null && savedAt < before).map(({ id }) => id);
		// Asked again in the same statement: it may have been published or scheduled meanwhile.
		const unused = { publishedAt: null, savedAt: { lt: before }, workingOf: null, publishedOf: null, scheduledOf: null };
		if (ids.length > 0) await db().revision.deleteMany({ where: { id: { in: ids }, ...unused } });
		return lastOf(rows);
	};
}

function frontSlice(before: Date): Slice {
	return async (after) => {
		const rows = await db().frontRevision.findMany({ ...page(after), select: { id: true, savedAt: true, publishedAt: true } });
		const ids = rows.filter(({ savedAt, publishedAt }) => publishedAt === null && savedAt < before).map(({ id }) => id);
		const unused = { publishedAt: null, savedAt: { lt: before }, draftOf: null, liveOf: null, scheduledOf: null };
		if (ids.length > 0) await db().frontRevision.deleteMany({ where: { id: { in: ids }, ...unused } });
		return lastOf(rows);
	};
}

function liveEditSlice(before: Date): Slice {
	return async (after) => {
		const entries = await db().liveEntry.findMany({ ...page(after), select: { id: true } });
		await db().liveEntryState.deleteMany({ where: { entryId: { in: entries.map(({ id }) => id) }, until: { lt: before } } });
		return lastOf(entries);
	};
}
