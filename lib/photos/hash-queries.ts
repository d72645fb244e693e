import { db } from "#lib/db/client.ts";
import type { PhotoFile } from "./photo.ts";

/** The photo of these bytes; null where there is none. */
export async function getPhotoByHash(hash: string): Promise<PhotoFile | null> {
	return db().photo.findFirst({
		where: { hash },
		select: { id: true, hash: true, width: true, height: true, focalX: true, focalY: true, colour: true },
	});
}
