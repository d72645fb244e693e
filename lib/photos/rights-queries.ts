import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { foundMetadata } from "./metadata.ts";
import { type PhotoRights, rightsOf } from "./rights.ts";

/** The rights of these photos, by id: what their files state, with the copyright notice that the newsroom has for them. */
export async function getPhotoRights(ids: readonly number[]): Promise<Record<number, PhotoRights>> {
	if (ids.length === 0) return {};
	const unique = [...new Set(ids)];
	dependsOn(...unique.map(tags.photo));
	const rows = await db().photo.findMany({ where: { id: { in: unique } }, select: { id: true, copyright: true, metadata: true } });

	return Object.fromEntries(
		rows.map(({ id, copyright, metadata }) => [id, { ...rightsOf(foundMetadata.parse(JSON.parse(metadata))), copyright }]),
	);
}
