import { expect, test } from "vitest";
import { cardPhotoSizes, gallerySizes, tileSizes } from "./photo-sizes.ts";

/** How wide a picture says that it will be, in pixels, in a window of this width on an ordinary screen. */
function widthIn(window: number, sizes: string): number {
	for (const size of sizes.split(/, (?![^(]*\))/)) {
		const [, condition = "", length = ""] = /^((?:\([^)]*\)(?: and )?)*) ?(.*)$/.exec(size) ?? [];
		const isMet = [...condition.matchAll(/\(([^)]*)\)/g)].every(([, feature = ""]) => {
			const [, bound, rem] = /^(min|max)-width: ([\d.]+)rem$/.exec(feature) ?? [];
			return bound === "min" ? window >= Number(rem) * 16 : bound === "max" && window <= Number(rem) * 16;
		});
		if (isMet) return pixelsOf(length, window);
	}

	throw new Error(`No size for ${window} in ${sizes}`);
}

function pixelsOf(length: string, window: number): number {
	const [, name, first = "", second = ""] = /^(min|max|calc)\((.*)(?:, | - )(.*)\)$/.exec(length) ?? [];
	if (name === "min") return Math.min(pixelsOf(first, window), pixelsOf(second, window));
	if (name === "max") return Math.max(pixelsOf(first, window), pixelsOf(second, window));
	if (name === "calc") return pixelsOf(first, window) - pixelsOf(second, window);

	const value = Number.parseFloat(length);
	return length.endsWith("vw") ? (value * window) / 100 : value * 16;
}

// Widths of the places in pixels, measured in Chromium.
test.each<[keyof typeof cardPhotoSizes, Record<number, number>]>([
	["lead", { 360: 328, 600: 552, 768: 401, 1024: 536, 1100: 423, 1280: 498, 1440: 508, 1800: 507 }],
	["listLead", { 360: 328, 600: 552, 768: 412, 1024: 552, 1100: 596, 1280: 702, 1440: 718, 1800: 718 }],
	["major", { 360: 328, 700: 327, 768: 360, 1024: 482, 1100: 380, 1280: 447, 1440: 456, 1800: 455 }],
	["wideBlock", { 360: 328, 700: 358, 768: 394, 1024: 528, 1100: 416, 1280: 490, 1440: 500, 1800: 499 }],
	["block", { 360: 328, 700: 327, 768: 360, 1024: 482, 1100: 243, 1280: 286, 1440: 291, 1800: 290 }],
	["row", { 360: 96, 600: 144, 768: 184, 1024: 224, 1440: 224 }],
	["offer", { 360: 96, 600: 144, 768: 144, 1440: 144 }],
])("the photo of a card of the kind %s asks for no less than its place, and little more", (kind, places) => {
	for (const [window, place] of Object.entries(places)) {
		const asked = widthIn(Number(window), cardPhotoSizes[kind]);
		expect([kind, window, asked >= place - 2 && asked <= place * 1.06]).toEqual([kind, window, true]);
	}
});

test("a tile asks for less the more stand beside it", () => {
	expect([1, 2, 3, 5, 8].map((count) => widthIn(1440, tileSizes(count)))).toEqual([1344, 672, 448, 272, 272]);
	expect(widthIn(360, tileSizes(3))).toBe(328);
});

test("a gallery's photo asks for what its shape takes, and never more than the page has", () => {
	expect([2 / 3, 1, 3].map((ratio) => widthIn(1440, gallerySizes({ width: 1500 * ratio, height: 1500 })))).toEqual([272, 416, 1056]);
});
