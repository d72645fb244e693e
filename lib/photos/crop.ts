import type { PhotoFile } from "./photo.ts";

/** Shapes that search engines and other papers ask photos in. */
export const cropRatios = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 } as const;
export type CropRatio = keyof typeof cropRatios;

const ratios: readonly CropRatio[] = ["16x9", "4x3", "1x1"];

/** A part of a photo in a given shape: where it is cut from the original, how large it is made, and its address. */
export type Crop = { left: number; top: number; cutWidth: number; cutHeight: number; width: number; height: number; address: string };

/** Search engines take pictures for large results from this width on. */
export const largeWidth = 1200;

/** A cut from this width on may be made as large as that without looking soft; photos of this many pixels each way are large in any shape. */
export const nearlyLarge = 800;

/**
 * The largest part of this shape with the focal point as near to its middle as the photo's edges allow; 1200 pixels wide, to which a
 * cut that is a little smaller is enlarged, or as wide as a small original allows. Its address names the focal point, so that the bytes behind an address never change.
 */
export function cropOf(photo: Pick<PhotoFile, "hash" | "width" | "height" | "focalX" | "focalY">, ratio: CropRatio): Crop {
	const shape = cropRatios[ratio];
	const cutWidth = Math.max(1, Math.min(photo.width, Math.round(photo.height * shape)));
	const cutHeight = Math.max(1, Math.min(photo.height, Math.round(photo.width / shape)));
	const [focalX, focalY] = [photo.focalX, photo.focalY].map((part) => Math.round(part * 100) / 100) as [number, number];
	const width = cutWidth >= nearlyLarge ? largeWidth : cutWidth;
	const focal = `${Math.round(focalX * 100)}x${Math.round(focalY * 100)}`;

	return {
		left: edge(focalX, photo.width, cutWidth),
		top: edge(focalY, photo.height, cutHeight),
		cutWidth,
		cutHeight,
		width,
		height: Math.max(1, Math.round(width / shape)),
		address: `/media/photos/${photo.hash}/crop-${ratio}-${width}-${focal}.jpg`,
	};
}

/** The shapes in which a photo is large enough for search engines; none where it is too small for any. */
export function largeCropsOf(photo: Parameters<typeof cropOf>[0]): Crop[] {
	return ratios.map((ratio) => cropOf(photo, ratio)).filter(({ width }) => width >= largeWidth);
}

function edge(focal: number, whole: number, cut: number): number {
	return Math.min(whole - cut, Math.max(0, Math.round(focal * whole - cut / 2)));
}
