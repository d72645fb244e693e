import type { Metadata } from "sharp";

/** Photos with more pixels than this are refused, however little memory their format takes. */
export const mostPixels = 120_000_000;

/** The most memory that decoding one picture may take, in bytes. */
export const mostDecodeBytes = 450_000_000;

/** What decides how much memory a picture takes, as its header says. */
export type PictureHeader = Pick<Metadata, "format" | "width" | "height" | "channels" | "depth" | "isProgressive" | "orientation">;

/** The memory that decoding this picture takes, in bytes: an upper bound, from figures that docs/adr/0037 gives. */
export function decodeBytes(header: PictureHeader): number {
	return header.width * header.height * bytesPerPixel(header);
}

/** The most pixels that a picture of this format may have. */
export function mostPixelsOf(header: PictureHeader): number {
	return Math.min(mostPixels, Math.floor(mostDecodeBytes / bytesPerPixel(header)));
}

function bytesPerPixel(header: PictureHeader): number {
	const pixel = header.channels * (bytesPerSample[header.depth] ?? 8);
	const isTurned = (header.orientation ?? 1) > 1; // only the whole picture can be turned

	return wholePicture(header, pixel) + (isTurned ? pixel : 0);
}

const bytesPerSample: Partial<Record<Metadata["depth"], number>> = { uchar: 1, char: 1, ushort: 2, short: 2, uint: 4, int: 4, float: 4 };

/** Bytes for each pixel of a format whose decoder holds the whole picture; 0 for those that go row by row. */
function wholePicture({ format, depth, isProgressive }: PictureHeader, pixel: number): number {
	switch (format) {
		case "heif":
			return depth === "uchar" ? 18 : 25; // the planes, a copy, and the interleaved picture
		case "webp":
			return 8;
		case "gif":
			return 4;
		case "jpeg":
			return isProgressive ? 2 * pixel + 0.5 : 0; // coefficients of two bytes
		case "png":
			return isProgressive ? pixel : 0;
		case "tiff":
			return pixel; // one strip may be the whole picture
		default:
			return pixel;
	}
}
