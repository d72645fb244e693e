import { db } from "#lib/db/client.ts";
import { findPhotos } from "#lib/search/photo-queries.ts";
import { type FoundMetadata, foundMetadata } from "./metadata.ts";
import type { KeptPhoto } from "./photo.ts";
import { keptColumns } from "./photo-rows.ts";

export { getPhotoUses } from "./use-queries.ts";

/** What to list: photos with words that begin like each of these; `before` is where a page begins, from an address. */
export type PhotoFilter = { text?: string; before?: string };

/** In the order they came, the newest first. `older` is where the next page begins, null where there is none. */
export type PhotoList = { photos: KeptPhoto[]; older: string | null };

/** A photo with all that is known of it. */
export type PhotoDetails = KeptPhoto & {
	found: FoundMetadata;
	uploadedBy: string | null;
	/** When readers first saw it; null while it is the newsroom's alone. */
	publishedAt: Date | null;
};

const pageSize = 60;

/** One page of the photos, the newest first. */
export async function listPhotos({ text = "", before }: PhotoFilter): Promise<PhotoList> {
	const cursor = idFrom(before);
	const found = await findPhotos(text, { before: cursor, most: pageSize + 1 });
	const rows = await db().photo.findMany({
		where: { id: found ? { in: found } : { lt: cursor } },
		orderBy: { id: "desc" },
		take: pageSize + 1,
		select: keptColumns,
	});
	const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;

	return { photos: rows.slice(0, pageSize), older: last ? String(last.id) : null };
}

/** One photo; null where there is none. */
export async function getPhoto(id: number): Promise<PhotoDetails | null> {
	const row = await db().photo.findFirst({
		where: { id },
		select: { ...keptColumns, metadata: true, publishedAt: true, uploadedBy: { select: { name: true } } },
	});
	if (!row) return null;

	const { metadata, uploadedBy, ...photo } = row;
	return { ...photo, found: foundMetadata.parse(JSON.parse(metadata)), uploadedBy: uploadedBy?.name ?? null };
}

/** The photos beside one in a list: what is shown before it, and after it. */
export async function getNeighbours(id: number, text = ""): Promise<{ newer: KeptPhoto | null; older: KeptPhoto | null }> {
	const [before, after] = await Promise.all([findPhotos(text, { before: id, most: 1 }), findPhotos(text, { after: id, most: 1 })]);
	const [older, newer] = await Promise.all([
		db().photo.findFirst({ where: { id: before ? { in: before } : { lt: id } }, orderBy: { id: "desc" }, select: keptColumns }),
		db().photo.findFirst({ where: { id: after ? { in: after } : { gt: id } }, orderBy: { id: "asc" }, select: keptColumns }),
	]);

	return { newer, older };
}

/** A photo's id from an address; undefined for anything that none of our links carries. */
export function idFrom(text: string | undefined): number | undefined {
	return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : undefined;
}
