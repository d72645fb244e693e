import { readBody } from "#lib/body/body.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { EntryPage, KeyEvent, LiveEntry } from "./entry.ts";
import { titleOf } from "./entry.ts";

/** Entries on a page, beside the pinned ones; and the most that are pinned or listed as key events. */
const most = { entries: 30, pinned: 5, keyEvents: 30 };

export const newestFirst = [{ postedAt: "desc" as const }, { id: "desc" as const }];

/** Columns of an entry that readers see. */
export const entryColumns = {
	id: true,
	postedAt: true,
	editedAt: true,
	headline: true,
	isKeyEvent: true,
	isPinned: true,
	body: true,
} as const;

/** A live story's entries, from the newest or from one entry on. Null where `from` names none that readers may see. */
export async function getEntries(articleId: number, from: number | null = null, size = most.entries): Promise<EntryPage | null> {
	dependsOn(tags.article(articleId));
	const standing = { articleId, removedAt: null };
	const start =
		from === null ? null : await db().liveEntry.findFirst({ where: { ...standing, id: from }, select: { id: true, postedAt: true } });
	if (from !== null && !start) return null;

	const newest = await db().liveEntry.findFirst({ where: standing, orderBy: newestFirst, select: { postedAt: true } });
	const pinned = start ? [] : await listPinned(articleId);
	const rows = await db().liveEntry.findMany({
		where: { ...standing, ...(start ? onFrom(start) : { id: { notIn: pinned.map(({ id }) => id) } }) },
		orderBy: newestFirst,
		take: size + 1,
		select: entryColumns,
	});

	return {
		pinned,
		entries: rows.slice(0, size).map((row) => toEntry(row)),
		keyEvents: start ? [] : await listKeyEvents(articleId),
		isNewest: start === null,
		newestAt: newest?.postedAt ?? null,
		older: rows[size]?.id ?? null,
	};
}

/** The newest entries of each of some stories, at most so many, by the stories' numbers. */
export async function getNewestPosts(articleIds: readonly number[], most: number): Promise<ReadonlyMap<number, LiveEntry[]>> {
	const each = articleIds.map(async (articleId): Promise<[number, LiveEntry[]]> => {
		const rows = await db().liveEntry.findMany({
			where: { articleId, removedAt: null },
			orderBy: newestFirst,
			take: most,
			select: entryColumns,
		});
		return [articleId, rows.map((row) => toEntry(row))];
	});

	return new Map(await Promise.all(each));
}

/** Some of a story's entries, the newest first. `older` is the number of the first entry of the next page; null on the last one. */
export type PostPage = { posts: LiveEntry[]; older: number | null };

/** A page of a story's entries, from the newest or from one on, which may be removed by now. Null where the story has none of that number. */
export async function getPostPage(articleId: number, from: number | null, size: number): Promise<PostPage | null> {
	const start =
		from === null ? null : await db().liveEntry.findFirst({ where: { articleId, id: from }, select: { id: true, postedAt: true } });
	if (from !== null && !start) return null;
	const rows = await db().liveEntry.findMany({
		where: { articleId, removedAt: null, ...(start ? onFrom(start) : {}) },
		orderBy: newestFirst,
		take: size + 1,
		select: entryColumns,
	});

	return { posts: rows.slice(0, size).map((row) => toEntry(row)), older: rows[size]?.id ?? null };
}

/** How many entries of a story were posted after a moment; at most 99. */
export async function countNewerEntries(articleId: number, after: Date): Promise<number> {
	dependsOn(tags.article(articleId));

	return db().liveEntry.count({ where: { articleId, removedAt: null, postedAt: { gt: after } }, take: 99 });
}

/** What comes from an entry on: itself, and all that are older. */
export function onFrom({ id, postedAt }: { id: number; postedAt: Date }) {
	return { postedAt: { lte: postedAt }, OR: [{ postedAt: { lt: postedAt } }, { id: { lte: id } }] };
}

async function listPinned(articleId: number): Promise<LiveEntry[]> {
	const rows = await db().liveEntry.findMany({
		where: { articleId, removedAt: null, isPinned: true },
		orderBy: newestFirst,
		take: most.pinned,
		select: entryColumns,
	});

	return rows.map((row) => toEntry(row));
}

async function listKeyEvents(articleId: number): Promise<KeyEvent[]> {
	const rows = await db().liveEntry.findMany({
		where: { articleId, removedAt: null, isKeyEvent: true },
		orderBy: newestFirst,
		take: most.keyEvents,
		select: entryColumns,
	});

	return rows.map(({ id, postedAt, headline, body }) => ({ id, postedAt, title: titleOf({ headline, body: readBody(body) }) }));
}

/** An entry from its row. */
export function toEntry<Row extends Omit<LiveEntry, "body"> & { body: string }>(row: Row): Omit<Row, "body"> & Pick<LiveEntry, "body"> {
	return { ...row, body: readBody(row.body) };
}
