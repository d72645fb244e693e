import sharp, { type Metadata } from "sharp";
import { ok, type Result, refuse } from "#lib/result.ts";
import { BenchFull, decodeOnBench } from "./bench.ts";
import { mostPixels, mostPixelsOf } from "./decode-memory.ts";
import { type Kind, kindOf } from "./kind.ts";
import { variantWidths } from "./photo.ts";
import type { PhotoRefused } from "./refused.ts";

/** What a file shows, found by decoding all of it. Width and height are as it is shown, turned as its Exif says. */
export type Inspected = { mime: string; width: number; height: number; colour: string; about: Metadata };

/** The tallest picture that WebP can hold, in pixels. */
const tallest = 16_383;

/** Looks at a file that claims to be a photo: what it is by its bytes, how large, and whether every pixel is there. */
export async function inspect(file: string): Promise<Result<Inspected, PhotoRefused>> {
	const kind = await kindOf(file);
	if (!kind.ok) return kind;

	const about = await sharp(file, { limitInputPixels: false })
		.metadata()
		.catch(() => null);
	if (about === null || about.format !== kind.value.decoder) return refuse(notDecoded(kind.value));
	const { width, height } = about.autoOrient;
	const most = mostPixelsOf(about);
	if (width * height > most) return refuse({ code: "tooManyPixels", pixels: width * height, most });
	if ((height / width) * Math.min(width, variantWidths.at(-1) ?? width) > tallest) return refuse({ code: "tooNarrow" });

	const colour = await decodeOnBench(about, () => averageColour(file, about, kind.value), { urgent: true }).catch(busyWhereFull);
	if (colour === busy) return refuse({ code: "busy" });
	if (colour === null) return refuse(notDecoded(kind.value));
	// Some call their AVIF by the name of the family.
	return ok({ mime: about.compression === "av1" ? "image/avif" : kind.value.mime, width, height, colour, about });
}

const busy = Symbol("busy");

function busyWhereFull(error: unknown): typeof busy {
	if (error instanceof BenchFull) return busy;
	throw error;
}

/** Decodes every pixel, down to one. Null where some are missing. */
async function averageColour(file: string, size: Size, { decoder }: Kind): Promise<string | null> {
	const strict = decoder === "jpeg" ? "warning" : "error";
	try {
		return await onePixel(file, size, strict);
	} catch (error) {
		if (!harmless.test(String(error))) return null;
	}

	return onePixel(file, size, "error").catch(() => null);
}

type Size = { width: number; height: number };

/** What decoders remark of whole photos: old cameras and phones write such files. */
const harmless = /extraneous bytes|Invalid SOS parameters|Inconsistent progression|Adobe/;

async function onePixel(file: string, { width, height }: Size, failOn: "warning" | "error"): Promise<string> {
	const pixel = await sharp(file, { limitInputPixels: mostPixels, failOn })
		.extract({ left: 0, top: 0, width, height }) // without it the decoder takes a short cut, and overlooks holes
		.resize(1, 1, { fit: "fill" })
		.flatten({ background: "#ffffff" })
		.toColourspace("srgb")
		.raw()
		.toBuffer();

	return `#${pixel.toString("hex", 0, 3)}`;
}

function notDecoded({ mime }: Kind): PhotoRefused {
	return mime === "image/heic" ? { code: "unreadableHeic" } : { code: "damaged" };
}
