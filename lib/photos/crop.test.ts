import fc from "fast-check";
import { expect, test } from "vitest";
import { type CropRatio, cropOf, cropRatios, largeCropsOf } from "./crop.ts";

const wide = { hash: "a".repeat(64), width: 3000, height: 2000, focalX: 0.5, focalY: 0.5 };

test.each<[CropRatio, number, number]>([
	["16x9", 1200, 675],
	["4x3", 1200, 900],
	["1x1", 1200, 1200],
])("a large photo is cut to %s at 1200 pixels", (ratio, width, height) => {
	expect(cropOf(wide, ratio)).toMatchObject({ width, height });
});

test("a photo that is a little small is made as large as search engines want", () => {
	const little = { ...wide, width: 1600, height: 1067 };

	expect(cropOf(little, "1x1")).toMatchObject({ cutWidth: 1067, cutHeight: 1067, width: 1200, height: 1200 });
	expect(cropOf(little, "1x1").address).toContain("crop-1x1-1200-");
	expect(largeCropsOf(little).map(({ width, height }) => [width, height])).toEqual([
		[1200, 675],
		[1200, 900],
		[1200, 1200],
	]);
});

test("in shapes for which a photo is too small, it is not offered as large", () => {
	expect(largeCropsOf({ ...wide, width: 1200, height: 700 }).map(({ height }) => height)).toEqual([675, 900]);
	expect(largeCropsOf({ ...wide, width: 700, height: 500 })).toEqual([]);
});

test("a small photo is never made larger", () => {
	expect(cropOf({ ...wide, width: 640, height: 480 }, "16x9")).toMatchObject({ cutWidth: 640, cutHeight: 360, width: 640, height: 360 });
});

test("the cut stays inside the photo and holds the focal point", () => {
	const side = fc.integer({ min: 1, max: 12_000 });
	const part = fc.double({ min: 0, max: 1, noNaN: true });
	const ratios = fc.constantFrom(...(Object.keys(cropRatios) as CropRatio[]));

	fc.assert(
		fc.property(side, side, part, part, ratios, (width, height, focalX, focalY, ratio) => {
			const crop = cropOf({ hash: "h", width, height, focalX, focalY }, ratio);
			expect(crop.left).toBeGreaterThanOrEqual(0);
			expect(crop.top).toBeGreaterThanOrEqual(0);
			expect(crop.left + crop.cutWidth).toBeLessThanOrEqual(width);
			expect(crop.top + crop.cutHeight).toBeLessThanOrEqual(height);
			const slack = 1 + 0.005 * Math.max(width, height); // the focal point is kept in hundredths
			expect(focalX * width).toBeGreaterThanOrEqual(crop.left - slack);
			expect(focalX * width).toBeLessThanOrEqual(crop.left + crop.cutWidth + slack);
		}),
	);
});

test("another focal point is another address", () => {
	expect(cropOf({ ...wide, focalX: 0.1 }, "1x1").address).not.toBe(cropOf(wide, "1x1").address);
	expect(cropOf({ ...wide, focalX: 0.333 }, "1x1").address).toContain("crop-1x1-1200-33x50.jpg");
});
