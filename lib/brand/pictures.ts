import { rm } from "node:fs/promises";
import { bench, decodeOnBench, readHeader } from "#lib/photos/bench.ts";
import { incomingPath } from "#lib/photos/storage/incoming.ts";
import { mediaStore, originalKey } from "#lib/photos/storage/media.ts";
import type { Kept } from "#lib/photos/storage/store.ts";
import { type BrandPicture, brandAddress, imageOf } from "#lib/site/brand-addresses.ts";
import { getSite } from "#lib/site/queries.ts";
import type { Site } from "#lib/site/site.ts";
import { fromImage, fromName } from "./drawing.ts";

/** A picture of the paper's icon or logo: under its key, at another address by now, or not there. */
export type FoundBrandPicture = { kind: "found"; key: string; kept: Kept } | { kind: "moved"; to: string } | { kind: "unknown" };

const shared = new Map<string, Promise<Kept>>();

/** Finds a picture of the paper's icon or logo, and makes it once where it is missing. An address of an earlier icon leads to the present one. Throws BenchFull. */
export async function getBrandPicture(picture: BrandPicture, digest: string): Promise<FoundBrandPicture> {
	const site = await getSite();
	const address = brandAddress(site, picture);
	if (!address) return { kind: "unknown" };
	if (!address.endsWith(`-${digest}.png`)) return { kind: "moved", to: address };

	const folder = `cards/site/${picture.replaceAll("-", "")}`;
	const key = `${folder}/${digest}.png`;
	const kept = await mediaStore().find(key);
	if (kept) return { kind: "found", key, kept };

	const making = shared.get(key) ?? make(site, picture, folder, key).finally(() => shared.delete(key));
	shared.set(key, making);
	return { kind: "found", key, kept: await making };
}

async function make(site: Site, picture: BrandPicture, folder: string, key: string): Promise<Kept> {
	const store = mediaStore();
	const file = await incomingPath();
	try {
		await draw(site, picture, file);
		for await (const older of store.list(folder)) await store.remove(older);
		await store.keep(key, file);
	} finally {
		await rm(file, { force: true });
	}
	const kept = await store.find(key);
	if (!kept) throw new Error(`The picture ${key} was lost as it was made`);

	return kept;
}

async function draw(site: Site, picture: BrandPicture, file: string): Promise<void> {
	const image = imageOf(site, picture);
	if (!image) return void (await bench().run(async () => (await fromName(picture, site.name)).toFile(file), { urgent: true }));

	await mediaStore().lend(originalKey(image.hash), async (path) => {
		await decodeOnBench(await readHeader(path), async () => (await fromImage(picture, path)).toFile(file), { urgent: true });
	});
}
