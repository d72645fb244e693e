import { photoColumns } from "#lib/articles/card-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { PhotoUse } from "#lib/photos/photo.ts";

/** Photos that a front shows of its own accord, by id, in the words that the library has for them. */
export async function getPhotoUses(ids: readonly number[]): Promise<ReadonlyMap<number, PhotoUse>> {
	if (ids.length === 0) return new Map();
	dependsOn(...ids.map(tags.photo));
	const rows = await db().photo.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { ...photoColumns, caption: true, credit: true, alt: true },
	});

	return new Map(rows.map((photo) => [photo.id, photo]));
}
