import { createHash } from "node:crypto";
import type { StoryCard } from "#lib/articles/article.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Brand, BrandField } from "#lib/site/brand.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { canSet } from "./script.ts";

/** Size of a card in pixels, as networks show it whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card shows: the picture that stands for a story or another page where somebody shares its address. */
export type CardFace = {
	headline: string;
	/** Above the headline: the kicker, or the section. */
	label: string;
	paper: string;
	direction: "ltr" | "rtl";
	photo: Pick<PhotoFile, "hash" | "width" | "height" | "focalX" | "focalY"> | null;
	brand: CardBrand;
};

/** The pictures that stand for the paper, by the hashes of their photos; null where it has none. */
export type CardBrand = Record<BrandField, string | null>;

/** Grows with each change of the drawing, so that no card of an older look is given for a new one. */
const look = 2;

/** What the card of a story shows. */
export function cardFace(
	story: Pick<StoryCard, "headline" | "kicker" | "section" | "lang" | "photo">,
	site: Pick<Site, "name" | "language"> & Brand,
): CardFace {
	const { photo } = story;

	return {
		headline: story.headline,
		label: story.kicker || story.section.name,
		paper: site.name,
		direction: directionOf(story.lang || site.language),
		photo:
			photo && isLargeEnough(photo)
				? { hash: photo.hash, width: photo.width, height: photo.height, focalX: photo.focalX, focalY: photo.focalY }
				: null,
		brand: brandOf(site),
	};
}

function brandOf({ icon, logo, darkLogo }: Brand): CardBrand {
	return { icon: icon?.hash ?? null, logo: logo?.hash ?? null, darkLogo: darkLogo?.hash ?? null };
}

/** Whether a photo can fill a card without being enlarged to more than twice its size. */
function isLargeEnough({ width, height }: { width: number; height: number }): boolean {
	return width >= cardSize.width / 2 && height >= cardSize.height / 2;
}

/** What the card of a page that is no story shows: its name, or what the paper says of itself on the front, whose name is empty. */
export function pageFace(name: string, site: Pick<Site, "name" | "tagline" | "language"> & Brand): CardFace {
	const headline = name || site.tagline || site.name;

	const paper = headline === site.name && canSet(site.name) ? "" : site.name;

	return { headline, label: "", paper, direction: directionOf(site.language), photo: null, brand: brandOf(site) };
}

/** Name of a face: another for each other headline, photo or look. */
export function digestOf(face: CardFace): string {
	return createHash("sha256")
		.update(JSON.stringify([look, face]))
		.digest("hex")
		.slice(0, 16);
}

/** Address of a story's card. */
export function cardAddress(storyId: number, face: CardFace): string {
	return `/media/cards/${storyId}/${digestOf(face)}.jpg`;
}

/** Address of the card of a page that is no story, by the page's path. */
export function pageCardAddress(path: string, face: CardFace): string {
	return `/media/cards/page${path === "/" ? "" : path}/${digestOf(face)}.jpg`;
}
