import { createHash } from "node:crypto";
import type { Brand, BrandImage } from "./brand.ts";
import type { Site } from "./site.ts";

/** Widths in pixels that the icon is made at. */
export const iconSizes = [48, 144, 180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];

/** Pictures that are made of the icon and the logos, by the names that their addresses have. */
export const brandPictures = [...iconSizes.map((size) => `icon-${size}` as const), "maskable-512", "logo", "dark-logo"] as const;
export type BrandPicture = (typeof brandPictures)[number];

/** Changes with the drawing, so that a cache never answers with an older drawing. */
const version = 1;

type Source = Brand & Pick<Site, "name">;

/** Address of the icon at a size: of the paper's own, or of one drawn from the first letter of its name. */
export function iconAddress(site: Source, size: IconSize): string {
	return brandAddress(site, `icon-${size}`) ?? "";
}

/** The links to the icon in a page's head. */
export function iconLinks(site: Source) {
	return {
		icon: [48, 192].map((size) => ({ url: iconAddress(site, size as IconSize), sizes: `${size}x${size}`, type: "image/png" })),
		apple: iconAddress(site, 180),
	};
}

/** Address of the icon that systems cut to their own shape (Web Application Manifest, "maskable"). */
export function maskableAddress(site: Source): string {
	return brandAddress(site, "maskable-512") ?? "";
}

/** A logo with the size that it is sent in. */
export type ShownLogo = { address: string; width: number; height: number };

/** The logo, at twice the size that it is shown at; null where the paper has none. */
export function logoOf(site: Source, look: "light" | "dark"): ShownLogo | null {
	const image = look === "dark" ? site.darkLogo : site.logo;
	const address = brandAddress(site, look === "dark" ? "dark-logo" : "logo");

	return image && address ? { address, ...logoSize(image) } : null;
}

const largestLogo = { width: 1200, height: 200 };

/** The size that a logo is made at. */
export function logoSize({ width, height }: Pick<BrandImage, "width" | "height">): { width: number; height: number } {
	const scale = Math.min(1, largestLogo.width / width, largestLogo.height / height);

	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Address of a picture made of the icon or a logo, which changes when the picture does; null for a logo that the paper does not have. */
export function brandAddress(site: Source, picture: BrandPicture): string | null {
	const image = imageOf(site, picture);
	if (!image && picture.endsWith("logo")) return null;

	return `/media/site/${picture}-${digestOf(image?.hash ?? firstLetter(site.name))}.png`;
}

/** The photo that a picture is made of; null where it is drawn. */
export function imageOf(site: Brand, picture: BrandPicture): BrandImage | null {
	if (picture === "logo") return site.logo;

	return picture === "dark-logo" ? site.darkLogo : site.icon;
}

/** The first letter or digit of the paper's name, with the marks that belong to it, as a capital; "" where it has none. */
export function firstLetter(name: string): string {
	for (const { segment } of new Intl.Segmenter().segment(name)) if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase("en");

	return "";
}

function digestOf(source: string): string {
	return createHash("sha256").update(`${version} ${source}`).digest("hex").slice(0, 16);
}
