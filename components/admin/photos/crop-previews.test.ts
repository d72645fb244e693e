import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cropRatios } from "#lib/photos/crop.ts";
import { crops } from "./crop-previews.tsx";

const styleSheets = ["body.css", "css/cards.css", "css/front.css", "css/lists.css", "css/story.css"];
const shown = new Set<string>(crops.map(({ ratio }) => ratio));

test("the crop previews show the shapes that readers' pages, feeds and search engines get, and no other", () => {
	const styles = styleSheets.map((name) => readFileSync(`components/reader/${name}`, "utf8")).join("\n");
	const onPages = [...styles.matchAll(/aspect-ratio: (\d+ \/ \d+)/g)].map(([, ratio]) => ratio ?? "");
	const elsewhere = Object.keys(cropRatios).map((name) => name.replace("x", " / "));

	expect(onPages).not.toEqual([]);
	expect(shown).toEqual(new Set([...onPages, ...elsewhere]));
});
