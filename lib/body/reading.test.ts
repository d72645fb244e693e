import { expect, test } from "vitest";
import { paragraphs } from "./body.ts";
import * as make from "./elements.ts";
import { keyPointsFirst, minutesToRead } from "./reading.ts";

test("a story takes a minute for each 230 words, and never less than one", () => {
	const words = (count: number) => paragraphs([Array.from({ length: count }, () => "word").join(" ")]);

	expect([0, 10, 344, 346, 2300].map((count) => minutesToRead(words(count)))).toEqual([1, 1, 1, 2, 10]);
});

test("words are told apart in scripts that put no spaces between them", () => {
	expect(minutesToRead(paragraphs(["我们的报纸今天".repeat(200)]))).toBeGreaterThan(2);
});

test("key points come first, and nothing else changes its place", () => {
	const [one, points, two] = [make.paragraph("One"), make.keyPoints("Point"), make.paragraph("Two")];

	expect(keyPointsFirst(make.body(one, points, two))).toEqual([points, one, two]);
	expect(keyPointsFirst(make.body(one, two))).toEqual([one, two]);
});
