import { rm } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { decodeOnBench, readHeader } from "./bench.ts";
import { mostPixels } from "./decode-memory.ts";
import { type VariantFormat, widthsFor } from "./photo.ts";
import { withRights } from "./rights.ts";
import { incomingPath } from "./storage/incoming.ts";
import { mediaStore, originalKey, variantKey } from "./storage/media.ts";
import type { Kept } from "./storage/store.ts";

/** One size of a photo in one format. */
export type Variant = { hash: string; width: number; format: VariantFormat };

const key = Symbol.for("bureau.variants");
const shared = globalThis as { [key]?: Map<string, Promise<Kept | null>> };

/**
 * Finds one size of a photo and makes it where it is not there yet, once, however many ask. Null where there is no such photo or size.
 * `urgent` for a reader who waits. Throws BenchFull where too many wait already.
 */
export async function getVariant(variant: Variant, { urgent }: { urgent: boolean }): Promise<Kept | null> {
	const name = variantKey(variant.hash, variant.width, variant.format);
	const found = await mediaStore().find(name);
	if (found) return found;

	shared[key] ??= new Map();
	const making = shared[key].get(name) ?? make(variant, name, urgent).finally(() => shared[key]?.delete(name));
	shared[key].set(name, making);
	return making;
}

async function make(variant: Variant, name: string, urgent: boolean): Promise<Kept | null> {
	const store = mediaStore();
	const original = originalKey(variant.hash);
	if ((await store.find(original)) === null) return null;

	return store.lend(original, async (path) => {
		const header = await readHeader(path);
		if (!widthsFor(header.autoOrient.width).includes(variant.width)) return null;

		const file = await incomingPath();
		try {
			await decodeOnBench(header, () => withRights(encoded(path, variant), header).toFile(file), { urgent });
			await store.keep(name, file);
		} finally {
			await rm(file, { force: true });
		}
		return store.find(name);
	});
}

/** The picture upright, in sRGB, at its width, with none of the original's metadata but its rights, which `withRights` adds. */
function encoded(path: string, { width, format }: Variant): Sharp {
	const picture = sharp(path, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient().resize({ width }).toColourspace("srgb");

	switch (format) {
		case "avif":
			return picture.avif({ quality: avifQuality(width), effort: 2, chromaSubsampling: "4:2:0" });
		case "webp":
			return picture.webp({ quality: 78 });
		case "jpeg":
			return picture.flatten({ background: "#ffffff" }).jpeg({ quality: 80, mozjpeg: true });
		default:
			return format satisfies never;
	}
}

/** Small pictures look soft first. Those of the middle, which phones load, look the same at 48 as at 52, and are a sixth smaller. */
export function avifQuality(width: number): number {
	if (width < 480) return 60;

	return width < 960 ? 48 : 52;
}
