import { readCursor, writeCursor } from "#lib/articles/cursor.ts";
import { db } from "#lib/db/client.ts";
import { wordsOf } from "#lib/search/search.ts";
import { type FoundMetadata, foundMetadata } from "./metadata.ts";
import type { KeptPhoto } from "./photo.ts";
import { keptColumns } from "./photo-rows.ts";

export { getPhotoUses } from "./use-queries.ts";

/** What to list: photos that have every word; `before` is where a page begins, from an address. */
export type PhotoFilter = { text?: string; before?: string };

/** Newest first. `older` is where the next page begins, null where there is none. */
export type PhotoList = { photos: KeptPhoto[]; older: string | null };

/** A photo with all that is known of it. */
export type PhotoDetails = KeptPhoto & { found: FoundMetadata; uploadedBy: string | null };

const pageSize = 60;

/** One page of the photos, the newest first. */
export async function listPhotos({ text = "", before }: PhotoFilter): Promise<PhotoList> {
	const cursor = readCursor(before);
	const rows = await db().photo.findMany({
		where: {
			AND: [
				...wordsOf(text).map((word) => ({
					OR: ["caption", "credit", "originalName", "alt"].map((field) => ({ [field]: { contains: word } })),
				})),
				cursor ? { createdAt: { lte: cursor.at }, OR: [{ createdAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] } : {},
			],
		},
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
		take: pageSize + 1,
		select: keptColumns,
	});
	const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;

	return { photos: rows.slice(0, pageSize), older: last ? writeCursor({ at: last.createdAt, id: last.id }) : null };
}

/** One photo; null where there is none. */
export async function getPhoto(id: number): Promise<PhotoDetails | null> {
	const row = await db().photo.findFirst({
		where: { id },
		select: { ...keptColumns, metadata: true, uploadedBy: { select: { name: true } } },
	});
	if (!row) return null;

	const { metadata, uploadedBy, ...photo } = row;
	return { ...photo, found: foundMetadata.parse(JSON.parse(metadata)), uploadedBy: uploadedBy?.name ?? null };
}
