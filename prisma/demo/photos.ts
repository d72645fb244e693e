import { portraits } from "./drawing/scenes/portraits.ts";
import type { Drawing } from "./drawing.ts";
import { contributors } from "./paper.ts";
import { halim } from "./photos/credits.ts";
import { townPhotos } from "./photos/town.ts";
import { valleyPhotos } from "./photos/valley.ts";

const pictures = { ...townPhotos, ...valleyPhotos };
export type PhotoName = keyof typeof pictures;

const staff = Object.entries(portraits).map(([name, draw]): [string, Drawing] => {
	const file = `portrait-${name}`;
	const of = Object.values(contributors).find(({ portrait }) => portrait === file);
	return [file, { draw, ...halim, caption: "", alt: of ? `Drawn portrait of ${of.name}` : "Drawn portrait", focal: [0.5, 0.45] }];
});

/** Every photo of the edition, by the name of its file. */
export const photos: Record<string, Drawing> = { ...pictures, ...Object.fromEntries(staff) };
