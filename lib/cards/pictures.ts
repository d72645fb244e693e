import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { bench, decodeOnBench, readHeader } from "#lib/photos/bench.ts";
import { incomingPath } from "#lib/photos/storage/incoming.ts";
import { mediaStore, originalKey } from "#lib/photos/storage/media.ts";
import type { Kept } from "#lib/photos/storage/store.ts";
import { loadBrand } from "./brand.ts";
import { type CardFace, cardAddress, digestOf, pageCardAddress } from "./card.ts";
import { drawCard } from "./drawing.ts";
import { getPageFace } from "./page-queries.ts";
import { getCardFace } from "./queries.ts";

/** A card: under the key it is kept, at another address by now, or not there. */
export type FoundCard = { kind: "found"; key: string; kept: Kept } | { kind: "moved"; to: string } | { kind: "unknown" };

const key = Symbol.for("bureau.cards");
const shared = globalThis as { [key]?: Map<string, Promise<Kept>> };

/** Finds a story's card and draws it where it is not there yet, once, however many ask. Throws BenchFull. */
export async function getCard(storyId: number, digest: string): Promise<FoundCard> {
	const face = await getCardFace(storyId);

	return getDrawn(face, face && cardAddress(storyId, face), digest, `cards/${storyId}`);
}

/** Finds the card of a page that is no story, in the same way: of one that stands, and of nothing else. Throws BenchFull. */
export async function getPageCard(path: string, digest: string): Promise<FoundCard> {
	const face = await getPageFace(path);
	const place = createHash("sha256").update(path).digest("hex").slice(0, 16);

	return getDrawn(face, face && pageCardAddress(path, face), digest, `cards/page/${place}`);
}

/** The card with this face; one that shows something else is not drawn. In `folder` is kept only what the page's address leads to now. */
async function getDrawn(face: CardFace | null, address: string | null, digest: string, folder: string): Promise<FoundCard> {
	if (!face || !address) return { kind: "unknown" };
	if (digestOf(face) !== digest) return { kind: "moved", to: address };

	const name = `${folder}/${digest}.jpeg`;
	const kept = await mediaStore().find(name);
	if (kept) return { kind: "found", key: name, kept };

	shared[key] ??= new Map();
	const making = shared[key].get(name) ?? make(folder, name, face).finally(() => shared[key]?.delete(name));
	shared[key].set(name, making);
	return { kind: "found", key: name, kept: await making };
}

async function make(folder: string, name: string, face: CardFace): Promise<Kept> {
	const store = mediaStore();
	const file = await incomingPath();
	try {
		await draw(face, file);
		for await (const older of store.list(folder)) await store.remove(older);
		await store.keep(name, file);
	} finally {
		await rm(file, { force: true });
	}
	const kept = await store.find(name);
	if (!kept) throw new Error(`The card ${name} was lost as it was made`);

	return kept;
}

async function draw(face: CardFace, file: string): Promise<void> {
	const brand = await loadBrand(face);
	const original = face.photo && originalKey(face.photo.hash);
	const write = async (path: string | null) => void (await (await drawCard(face, path, brand)).toFile(file));
	if (original && (await mediaStore().find(original)))
		return mediaStore().lend(original, async (path) => decodeOnBench(await readHeader(path), () => write(path), { urgent: true }));

	await bench().run(() => write(null), { urgent: true }); // where an original is lost, its story still has a card
}
