import { expect, test } from "vitest";
import { statusOf } from "./newsroom.ts";

const untouched = { status: null, isBegun: false };

test("a form that was refused says so, whatever the framework calls it", () => {
	expect(statusOf(200, { status: 422, isBegun: true }, true)).toBe(422);
	expect(statusOf(200, { status: null, isBegun: true }, true)).toBe(200);
	expect(statusOf(303, { status: 422, isBegun: true }, true)).toBe(303);
});

test("what failed before any doorway was reached was no form of ours; what failed after it is our fault", () => {
	expect(statusOf(500, untouched, true)).toBe(400);
	expect(statusOf(500, { ...untouched, isBegun: true }, true)).toBe(500);
	expect(statusOf(500, untouched, false)).toBe(500);
	expect(statusOf(503, untouched, true)).toBe(503);
});
