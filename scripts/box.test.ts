import { expect, test } from "vitest";
import { box } from "./box.ts";

test("lines stand in a frame of one width", () => {
	const [, top = "", first = "", second = "", bottom = ""] = box(["Open.", "http://localhost:3000"], 80).split("\n");

	expect(new Set([top, first, second, bottom].map((line) => line.length)).size).toBe(1);
	expect(first).toMatch(/^│ Open\. +│$/);
});

test("where the terminal is too narrow the text stands alone, so that a link stays whole", () => {
	const link = `https://paper.example/admin/welcome/${"x".repeat(60)}`;

	expect(box(["Open.", link], 60)).toBe(`\nOpen.\n${link}\n`);
});
