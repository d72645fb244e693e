import { expect, test } from "vitest";
import { placesIn } from "./addresses.ts";

test("a sitemap's places are read as they are meant", () => {
	const xml =
		"<urlset><url><loc>https://paper.example/world/a?x=1&amp;y=2</loc><lastmod>2026-01-01</lastmod></url><url><loc>https://paper.example/</loc></url></urlset>";

	expect(placesIn(xml)).toEqual(["https://paper.example/world/a?x=1&y=2", "https://paper.example/"]);
});
