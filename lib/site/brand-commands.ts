import type { FieldError } from "#lib/articles/draft.ts";
import type { Tx } from "#lib/db/client.ts";
import { type Brand, brandFields, whyUnfit } from "./brand.ts";

type Chosen = { brand: Brand; errors: FieldError[] };

/**
 * Finds the photos that were chosen as icon and logos, each named by its id, and by nothing where there is to be none. A field that was not
 * sent stays as it is.
 */
export async function chooseBrand(tx: Tx, sent: Record<string, unknown>, before: Brand): Promise<Chosen> {
	const brand: Brand = { icon: before.icon, logo: before.logo, darkLogo: before.darkLogo };
	const errors: FieldError[] = [];
	for (const field of brandFields) {
		const value = sent[field];
		if (value === undefined) continue;
		if (value === null || value === "") {
			brand[field] = null;
			continue;
		}
		const photoId = Number(value);
		if (photoId === brand[field]?.photoId) continue;
		const photo = Number.isSafeInteger(photoId)
			? await tx.photo.findFirst({ where: { id: photoId }, select: { hash: true, width: true, height: true, mime: true } })
			: null;
		const message = photo ? whyUnfit(field, photo) : "This picture is no longer in the archive. Choose another.";
		if (message !== null) errors.push({ field, message });
		else if (photo) brand[field] = { photoId, hash: photo.hash, width: photo.width, height: photo.height };
	}

	return { brand, errors };
}
