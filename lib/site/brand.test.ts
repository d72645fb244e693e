import { expect, test } from "vitest";
import { whyUnfit } from "./brand.ts";
import { brandAddress, brandPictures, firstLetter, iconAddress, iconLinks, logoOf } from "./brand-addresses.ts";
import { manifestOf } from "./manifest.ts";
import { siteSettings, toSite } from "./site.ts";

const plain = toSite(siteSettings.parse({ name: "The Paper" }));
const image = (hash: string, width = 800, height = 200) => ({ photoId: 1, hash: hash.repeat(32), width, height });

test("a paper without an icon has one of its first letter, which changes with the name and with an icon", () => {
	const named = { ...plain, name: "Other" };
	const own = { ...plain, icon: image("ab", 512, 512) };

	expect(new Set([plain, named, own].map((site) => iconAddress(site, 192))).size).toBe(3);
	expect(iconAddress({ ...plain, name: "Times" }, 192)).toBe(iconAddress(plain, 192));
	for (const picture of brandPictures)
		if (!picture.endsWith("logo")) expect(brandAddress(plain, picture)).toMatch(/^\/media\/site\/[a-z]+-\d+-[0-9a-f]{16}\.png$/);
	expect(["“the paper”", "नमस्ते", "日本", "7 days", "é", "…"].map(firstLetter)).toEqual(["T", "न", "日", "7", "É", ""]);
});

test("pages and the manifest name the icon at its sizes and in the shape that systems cut", () => {
	expect(iconLinks(plain)).toMatchObject({ icon: [{ sizes: "48x48" }, { sizes: "192x192" }], apple: iconAddress(plain, 180) });
	expect(manifestOf(plain).icons).toMatchObject([
		{ src: iconAddress(plain, 192), sizes: "192x192" },
		{ src: iconAddress(plain, 512), sizes: "512x512" },
		{ sizes: "512x512", purpose: "maskable" },
	]);
});

test("a logo is sent no larger than 1200 by 200 pixels and never enlarged; a paper without one has none", () => {
	expect(logoOf(plain, "light")).toBeNull();
	expect(logoOf({ ...plain, logo: image("ab") }, "light")).toMatchObject({ width: 800, height: 200 });
	expect(logoOf({ ...plain, logo: image("ab", 4000, 400) }, "light")).toMatchObject({ width: 1200, height: 120 });
	expect(logoOf({ ...plain, logo: image("ab", 300, 60) }, "light")).toMatchObject({ width: 300, height: 60 });
	expect(logoOf({ ...plain, logo: image("ab") }, "dark")).toBeNull();
});

test.each([
	["icon", 512, 512, "image/png", null],
	["icon", 2000, 2000, "image/webp", null],
	["icon", 512, 511, "image/png", "square"],
	["icon", 511, 511, "image/png", "at least 512"],
	["icon", 512, 512, "image/gif", "PNG, JPEG or WebP"],
	["logo", 800, 200, "image/jpeg", null],
	["logo", 400, 400, "image/jpeg", "as wide as high"],
	["darkLogo", 200, 50, "image/png", "at least 240 by 60"],
	["logo", 8000, 60, "image/png", "12 times"],
] as const)("an upload as %s of %d by %d pixels, %s: %s", (field, width, height, mime, why) => {
	const found = whyUnfit(field, { mime, width, height });

	if (why === null) expect(found).toBeNull();
	else expect(found).toContain(why);
});
