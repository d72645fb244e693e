import { z } from "zod";

/** A picture from the archive that stands for the paper. Its bytes never change, so what pages need of it is kept with the settings. */
const brandImage = z.object({
	photoId: z.int().positive(),
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	width: z.int().positive(),
	height: z.int().positive(),
});

export type BrandImage = z.infer<typeof brandImage>;

/** The pictures that stand for the paper; null for none. */
export const brandSettings = {
	/** Square, for browser tabs, home screens and feeds. */
	icon: brandImage.nullable().default(null),
	/** Wide, in place of the name in type. */
	logo: brandImage.nullable().default(null),
	/** The logo for dark backgrounds. */
	darkLogo: brandImage.nullable().default(null),
};

export const brandFields = ["icon", "logo", "darkLogo"] as const;
export type BrandField = (typeof brandFields)[number];

/** What they are called in the middle of a sentence. */
export const brandNames: Record<BrandField, string> = { icon: "icon", logo: "logo", darkLogo: "logo for dark backgrounds" };

export type Brand = Record<BrandField, BrandImage | null>;

export const iconMinimum = 512;
const logoMinimum = { width: 240, height: 60 };
const types = new Set(["image/png", "image/jpeg", "image/webp"]);

/** Why a photo cannot be the icon or a logo, in words for the person who chose it; null where it can. */
export function whyUnfit(field: BrandField, { mime, width, height }: { mime: string; width: number; height: number }): string | null {
	if (!types.has(mime)) return "Use a PNG, JPEG or WebP file.";
	if (field === "icon") {
		if (width !== height) return `The icon must be square. This picture is ${width} by ${height} pixels.`;
		return width < iconMinimum ? `The icon must be at least ${iconMinimum} pixels wide. This picture has ${width}.` : null;
	}
	if (width < height * 1.5 || width > height * 12)
		return `A logo must be 1.5 to 12 times as wide as high. This picture is ${width} by ${height} pixels.`;
	if (width < logoMinimum.width || height < logoMinimum.height)
		return `A logo must be at least ${logoMinimum.width} by ${logoMinimum.height} pixels. This picture is ${width} by ${height}.`;

	return null;
}
