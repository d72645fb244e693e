import { expect, test } from "vitest";
import { momentOnClock } from "./clock.ts";

test("a time that was typed is one on the paper's clock", () => {
	expect(momentOnClock("2026-03-01T17:30", "Asia/Kolkata")).toEqual(new Date("2026-03-01T12:00:00Z"));
});

test("an hour that the clocks skip is the one after it, one that they repeat is its first", () => {
	expect(momentOnClock("2026-03-29T02:30", "Europe/Berlin")).toEqual(new Date("2026-03-29T01:30:00Z"));
	expect(momentOnClock("2026-10-25T02:30", "Europe/Berlin")).toEqual(new Date("2026-10-25T00:30:00Z"));
});

test.each(["", "tomorrow", "2026-06-31T10:00", "2026-03-01", "2026-03-01T25:00", "2026-03-01T12:00Z"])("%j is no time", (shown) => {
	expect(momentOnClock(shown, "UTC")).toBeNull();
});
