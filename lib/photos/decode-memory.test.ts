import { expect, test } from "vitest";
import { decodeBytes, mostDecodeBytes, mostPixelsOf, type PictureHeader } from "./decode-memory.ts";

const header = (changes: Partial<PictureHeader>): PictureHeader => ({
	format: "jpeg",
	width: 6000,
	height: 4000,
	channels: 3,
	depth: "uchar",
	isProgressive: false,
	...changes,
});

test.each<[name: string, megapixels: number, header: PictureHeader]>([
	["a JPEG, decoded row by row", 120, header({})],
	["a progressive JPEG, of which all coefficients are held", 69, header({ isProgressive: true })],
	["a JPEG that must be turned, of which all pixels are held", 120, header({ orientation: 6 })],
	["a progressive print file that must be turned", 36, header({ isProgressive: true, channels: 4, orientation: 6 })],
	["an AVIF", 25, header({ format: "heif" })],
	["an AVIF of ten bits", 18, header({ format: "heif", depth: "ushort" })],
	["a WebP", 56, header({ format: "webp", channels: 4 })],
	["a GIF", 112, header({ format: "gif" })],
	["a PNG, decoded row by row", 120, header({ format: "png", channels: 4, depth: "ushort" })],
	["an interlaced PNG of sixteen bits", 56, header({ format: "png", channels: 4, depth: "ushort", isProgressive: true })],
	["a TIFF", 120, header({ format: "tiff" })],
	["a TIFF of sixteen bits", 75, header({ format: "tiff", depth: "ushort" })],
])("the limit for %s is %i megapixels", (_, megapixels, of) => {
	expect(Math.floor(mostPixelsOf(of) / 1e6)).toBe(megapixels);
});

test("no picture that is kept takes more memory than the limit", () => {
	for (const format of ["jpeg", "heif", "webp", "gif", "png", "tiff"] as const) {
		for (const depth of ["uchar", "ushort"] as const) {
			for (const isProgressive of [true, false]) {
				const most = mostPixelsOf(header({ format, depth, isProgressive }));
				expect(decodeBytes(header({ format, depth, isProgressive, width: most, height: 1 }))).toBeLessThanOrEqual(mostDecodeBytes);
			}
		}
	}
});
