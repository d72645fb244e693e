import { rm } from "node:fs/promises";
import sharp from "sharp";
import { decodeOnBench, readHeader } from "./bench.ts";
import { type Crop, type CropRatio, cropOf } from "./crop.ts";
import { mostPixels } from "./decode-memory.ts";
import { getPhotoByHash } from "./hash-queries.ts";
import { withRights } from "./rights.ts";
import { incomingPath } from "./storage/incoming.ts";
import { cropKey, mediaStore, originalKey } from "./storage/media.ts";
import type { Kept } from "./storage/store.ts";

/** A crop as its address names it. */
export type NamedCrop = { hash: string; ratio: CropRatio; width: number; focal: string };

/** A crop's name among the sizes of its photo. */
export function nameOfCrop({ ratio, width, focal }: Omit<NamedCrop, "hash">): string {
	return `${ratio}w${width}f${focal}`;
}

const key = Symbol.for("bureau.crops");
const shared = globalThis as { [key]?: Map<string, Promise<Kept | null>> };

/**
 * Finds a crop of a photo and makes it where it is not there yet, once, however many ask. Null for any other crop than the one that pages
 * name: around the focal point as it is now, as wide as it may be. Throws BenchFull.
 */
export async function getCrop(asked: NamedCrop): Promise<Kept | null> {
	const name = cropKey(asked.hash, nameOfCrop(asked));
	const found = await mediaStore().find(name);
	if (found) return found;

	shared[key] ??= new Map();
	const making = shared[key].get(name) ?? make(asked, name).finally(() => shared[key]?.delete(name));
	shared[key].set(name, making);
	return making;
}

async function make(asked: NamedCrop, name: string): Promise<Kept | null> {
	const store = mediaStore();
	const photo = await getPhotoByHash(asked.hash);
	if (!photo || (await store.find(originalKey(asked.hash))) === null) return null;
	const crop = cropOf(photo, asked.ratio);
	// Nobody fills the disk with others.
	if (!crop.address.endsWith(`/crop-${asked.ratio}-${asked.width}-${asked.focal}.jpg`)) return null;

	const file = await incomingPath();
	try {
		await store.lend(originalKey(asked.hash), async (path) => {
			const header = await readHeader(path);
			await decodeOnBench(header, () => withRights(cut(path, crop), header).toFile(file), { urgent: true });
		});
		await store.keep(name, file);
	} finally {
		await rm(file, { force: true });
	}
	return store.find(name);
}

/** A part of an original, upright, in sRGB, without its metadata. */
export function cut(path: string, { left, top, cutWidth, cutHeight, width, height }: Omit<Crop, "address">) {
	return sharp(path, { limitInputPixels: mostPixels, failOn: "error" })
		.autoOrient()
		.extract({ left, top, width: cutWidth, height: cutHeight })
		.resize({ width, height, fit: "fill" })
		.toColourspace("srgb")
		.flatten({ background: "#ffffff" })
		.jpeg({ quality: 82, mozjpeg: true });
}
