import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { VariantFormat } from "#lib/photos/photo.ts";
import { settings } from "#lib/settings.ts";
import { folderStore } from "./folder.ts";
import type { MediaStore } from "./store.ts";

/** The folder of everything that photos need on this machine. */
export function mediaFolder(): string {
	return join(/* turbopackIgnore: true */ settings().dataDir, "media");
}

/** Whether the folder of originals is there: where it is not, its disk may not be mounted. */
export async function hasOriginals(): Promise<boolean> {
	const found = await stat(join(/* turbopackIgnore: true */ mediaFolder(), "originals")).catch(() => null);

	return found?.isDirectory() === true;
}

/** Where this paper's photos lie. */
export function mediaStore(): MediaStore {
	return folderStore(mediaFolder());
}

/** Key of an original. It is no address: readers never get it. */
export function originalKey(hash: string): string {
	return `originals/${hash.slice(0, 2)}/${hash}`;
}

/** Key of one size of a photo, made from its original and made again where it is lost. */
export function variantKey(hash: string, width: number, format: VariantFormat): string {
	return `variants/${hash.slice(0, 2)}/${hash}/${width}.${format}`;
}

/** Key of a part of a photo. `name` tells its shape, width and focal point in small letters and digits. */
export function cropKey(hash: string, name: string): string {
	return `variants/${hash.slice(0, 2)}/${hash}/crop${name}.jpeg`;
}
