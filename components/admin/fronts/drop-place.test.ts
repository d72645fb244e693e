import { expect, test } from "vitest";
import { dropPlace } from "./drop-place.ts";

const spans = [
	{ id: "lead", top: 0, bottom: 100 },
	{ id: "river", top: 110, bottom: 510 },
	{ id: "promo", top: 520, bottom: 560 },
];

test.each([
	["above everything", "promo", -40, 0],
	["over the first half of one", "promo", 30, 0],
	["over its second half", "promo", 60, 1],
	["over itself", "river", 300, 1],
	["a little below itself", "lead", 300, 0],
	["past the middle of the next", "lead", 311, 1],
	["below everything", "lead", 900, 2],
])("%s: %s dropped at %i comes to place %i", (_, dragged, y, place) => {
	expect(dropPlace(spans, dragged, y)).toBe(place);
});
