import sharp, { type Metadata } from "sharp";
import { ok, type Result, refuse } from "#lib/result.ts";
import { BenchFull, decodeOnBench } from "./bench.ts";
import { mostPixels, mostPixelsOf } from "./decode-memory.ts";
import { type Kind, kindOf } from "./kind.ts";
import { variantWidths } from "./photo.ts";
import type { PhotoRefused } from "./refused.ts";

/** What a file shows, found by decoding all of it. Width and height are as it is shown, turned as its Exif says. */
export type Inspected = {
	mime: string;
	width: number;
	height: number;
	/** What is shown until the photo has come: its average colour, or white, which then stays behind what can be seen through. */
	colour: string;
	/** What the file has besides the picture that is kept. */
	besides: Besides;
	about: Metadata;
};

/** Further pictures in a file of which only the first is shown: frames of a moving picture, or pages. */
export type Besides = "frames" | "pages" | null;

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

	const colour = await decodeOnBench(about, () => placeholderColour(file, about, kind.value), { urgent: true }).catch(busyWhereFull);
	if (colour === busy) return refuse({ code: "busy" });
	if (colour === null) return refuse(notDecoded(kind.value));
	// Some call their AVIF by the name of the family.
	const mime = about.compression === "av1" ? "image/avif" : kind.value.mime;
	return ok({ mime, width, height, colour, besides: besidesIn(about, kind.value), about });
}

const busy = Symbol("busy");

function busyWhereFull(error: unknown): typeof busy {
	if (error instanceof BenchFull) return busy;
	throw error;
}

function besidesIn({ pages = 1 }: Metadata, { decoder, moves }: Kind): Besides {
	if (moves) return "frames";
	if (pages < 2) return null;

	return decoder === "gif" || decoder === "webp" ? "frames" : "pages";
}

/** White for a picture that can be seen through; else its average colour. Null where pixels are missing. */
async function placeholderColour(file: string, about: Metadata, kind: Kind): Promise<string | null> {
	const average = await averageColour(file, about, kind);
	if (average === null || !about.hasAlpha) return average;

	return (await isSeenThrough(file)) ? "#ffffff" : average;
}

/** Whether any part is not opaque. It looks at 256 by 256 averages: statistics would hold the whole picture in memory. */
async function isSeenThrough(file: string): Promise<boolean> {
	const alpha = await sharp(file, { limitInputPixels: mostPixels })
		.resize(256, 256, { fit: "fill", kernel: "linear" })
		.extractChannel("alpha")
		.raw()
		.toBuffer();

	return alpha.some((value) => value < 255);
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
	if (mime === "image/heic") return { code: "unreadableHeic" };

	return { code: mime === "image/tiff" ? "unreadableTiff" : "damaged" };
}
