import { getBrandPicture } from "#lib/brand/pictures.ts";
import { type FoundCard, getCard, getPageCard } from "#lib/cards/pictures.ts";
import { askPhotoAccess, getPhotoAccess, type PhotoAccess } from "#lib/photos/access-queries.ts";
import type { CropRatio } from "#lib/photos/crop.ts";
import { getCrop, type NamedCrop, nameOfCrop } from "#lib/photos/crops.ts";
import type { VariantFormat } from "#lib/photos/photo.ts";
import { cropKey, variantKey } from "#lib/photos/storage/media.ts";
import { getVariant } from "#lib/photos/variants.ts";
import { type BrandPicture, brandPictures } from "#lib/site/brand-addresses.ts";
import type { Picture } from "./send.ts";

/** What an address below /media/ holds. */
export type Found = { kind: "found"; picture: Picture } | { kind: "moved"; to: string } | { kind: "unknown" } | { kind: "deleted" };

/** Who asks, and who may see a photo: of the database, where a test says nothing else. */
export type Asking = { isSignedIn: () => Promise<boolean>; accessOf?: (hash: string) => Promise<PhotoAccess> };

const sizes = /^\/media\/photos\/([0-9a-f]{64})\/([1-9]\d{0,4})\.(avif|webp|jpg)$/;
const crops = /^\/media\/photos\/([0-9a-f]{64})\/crop-(16x9|4x3|1x1)-([1-9]\d{0,3})-(\d{1,3}x\d{1,3})\.jpg$/;
const pageCards = /^\/media\/cards\/page((?:\/[a-z0-9-]+){0,2})\/([0-9a-f]{16})\.jpg$/;
const cards = /^\/media\/cards\/([1-9]\d{0,8})\/([0-9a-f]{16})\.jpg$/;
const brand = new RegExp(`^/media/site/(${brandPictures.join("|")})-([0-9a-f]{16})\\.png$`);

const types: Record<VariantFormat, string> = { avif: "image/avif", webp: "image/webp", jpeg: "image/jpeg" };
const forever = "public, max-age=31536000, immutable";
const aDay = "public, max-age=86400";

/** What nobody but the newsroom sees yet, and may be deleted. */
const ours = "private, no-cache";

/** Finds a picture by its address; it is made where it may be and is not yet. What readers were not shown is found by signed-in people alone. Throws BenchFull. */
export async function findPicture(path: string, asking: Asking): Promise<Found> {
	const [, card, digest] = cards.exec(path) ?? [];
	// A story that is withdrawn takes its card with it; what else a page is called is no secret.
	if (card && digest) return foundCard(await getCard(Number(card), digest), aDay);
	const [, page, named] = pageCards.exec(path) ?? [];
	if (named) return foundCard(await getPageCard(page || "/", named), forever);

	const [, picture, version] = brand.exec(path) ?? [];
	if (picture && version) return foundBrand(picture as BrandPicture, version);

	const [, hash] = photos.exec(path) ?? [];
	return hash ? findPhoto(path, hash, asking) : { kind: "unknown" };
}

const photos = /^\/media\/photos\/([0-9a-f]{64})\//;

async function findPhoto(path: string, hash: string, { isSignedIn, accessOf = getPhotoAccess }: Asking): Promise<Found> {
	const access = await accessOf(hash);
	if (access === "deleted") return { kind: "deleted" };
	if (access === "unknown" || (access === "private" && !(await isSignedIn()))) return { kind: "unknown" };

	const picture = (await findSize(path)) ?? (await findCrop(path));
	if (picture) return found(access === "private" ? { ...picture, cacheControl: ours } : picture);
	// Another process may have deleted it.
	return accessOf === getPhotoAccess && (await askPhotoAccess(hash)) === "deleted" ? { kind: "deleted" } : { kind: "unknown" };
}

async function findSize(path: string): Promise<Picture | null> {
	const [, hash, width, extension] = sizes.exec(path) ?? [];
	if (!hash || !width || !extension) return null;
	const format = extension === "jpg" ? "jpeg" : (extension as VariantFormat);
	const kept = await getVariant({ hash, width: Number(width), format }, { urgent: true });

	return kept && { key: variantKey(hash, Number(width), format), kept, type: types[format], cacheControl: forever };
}

async function findCrop(path: string): Promise<Picture | null> {
	const [, hash, ratio, width, focal] = crops.exec(path) ?? [];
	if (!hash || !ratio || !width || !focal) return null;
	const asked: NamedCrop = { hash, ratio: ratio as CropRatio, width: Number(width), focal };
	const kept = await getCrop(asked);

	return kept && { key: cropKey(hash, nameOfCrop(asked)), kept, type: types.jpeg, cacheControl: forever };
}

function foundCard(card: FoundCard, cacheControl: string): Found {
	return card.kind === "found" ? found({ key: card.key, kept: card.kept, type: types.jpeg, cacheControl }) : card;
}

async function foundBrand(picture: BrandPicture, version: string): Promise<Found> {
	const file = await getBrandPicture(picture, version);

	return file.kind === "found" ? found({ key: file.key, kept: file.kept, type: "image/png", cacheControl: forever }) : file;
}

function found(picture: Picture): Found {
	return { kind: "found", picture };
}
