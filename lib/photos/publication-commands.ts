import type { Tx } from "#lib/db/client.ts";

/** Opens photos to readers, in the transaction that puts live what shows them. Those that readers know already stay as they are. */
export async function publishPhotos(tx: Tx, photoIds: readonly number[], now: Date): Promise<void> {
	const ids = [...new Set(photoIds)];
	if (ids.length > 0) await tx.photo.updateMany({ where: { id: { in: ids }, publishedAt: null }, data: { publishedAt: now } });
}
