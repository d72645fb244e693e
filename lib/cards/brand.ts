import sharp from "sharp";
import { fromName } from "#lib/brand/drawing.ts";
import { decodeOnBench, readHeader } from "#lib/photos/bench.ts";
import { mostPixels } from "#lib/photos/decode-memory.ts";
import { mediaStore, originalKey } from "#lib/photos/storage/media.ts";
import type { BrandField } from "#lib/site/brand.ts";
import type { CardFace } from "./card.ts";
import { canSet } from "./script.ts";

/** A picture that stands for the paper, in the size that a card shows it in. */
export type BrandPart = { data: Buffer; width: number; height: number };

/** The paper's icon, and its logo for the ground of the card: null where it has none for that. */
export type DrawnBrand = { icon: BrandPart; logo: BrandPart | null };

/** Loads what a card shows of the paper: the logo on its head, and the icon where the headline cannot be drawn. */
export async function loadBrand(face: CardFace): Promise<DrawnBrand> {
	const isPlain = canSet(face.headline);
	const logo = await part(face, face.photo ? "darkLogo" : "logo", { width: 420, height: 64 });
	const icon = (!isPlain && (await part(face, "icon", { width: 220, height: 220 }))) || (await drawnIcon(face));

	return { icon, logo };
}

/** The icon that is drawn from the paper's name. */
export async function drawnIcon({ paper, headline }: Pick<CardFace, "paper" | "headline">): Promise<BrandPart> {
	const { data, info } = await sharp(await (await fromName("icon-192", paper || headline)).toBuffer())
		.resize(220)
		.png()
		.toBuffer({ resolveWithObject: true });

	return { data, width: info.width, height: info.height };
}

async function part({ brand }: CardFace, field: BrandField, most: { width: number; height: number }): Promise<BrandPart | null> {
	const hash = brand[field];
	const key = hash && originalKey(hash);
	if (!key || !(await mediaStore().find(key))) return null;

	return mediaStore().lend(key, async (path) => {
		const make = () =>
			sharp(path, { limitInputPixels: mostPixels })
				.autoOrient()
				.resize({ ...most, fit: "inside" })
				.toColourspace("srgb")
				.png()
				.toBuffer({ resolveWithObject: true });
		const { data, info } = await decodeOnBench(await readHeader(path), make, { urgent: true });
		return { data, width: info.width, height: info.height };
	});
}
