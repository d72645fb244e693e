import { expect, test } from "vitest";
import { box } from "./box.ts";

test("lines stand in a frame of one width", () => {
	const [, top = "", first = "", second = "", bottom = ""] = box(["Open.", "http://localhost:3000"], 80).split("\n");

	expect(new Set([top, first, second, bottom].map((line) => line.length)).size).toBe(1);
	expect(first).toMatch(/^│ Open\. +│$/);
});

test("a link longer than the terminal stays whole, so that it can be copied", () => {
	const link = `https://paper.example/admin/welcome/${"x".repeat(60)}`;

	expect(box(["Open.", link], 60).split("\n")).toContain(link);
});
