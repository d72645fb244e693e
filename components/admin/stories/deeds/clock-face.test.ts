import { expect, test } from "vitest";
import { clockAt } from "./clock-face.ts";

test("a moment is shown as the clocks of the paper's place show it, to the minute", () => {
	expect(clockAt(new Date("2026-03-01T20:05:45Z"), "Asia/Kolkata")).toBe("2026-03-02T01:35");
	expect(clockAt(new Date("2026-01-01T00:00:00Z"), "UTC")).toBe("2026-01-01T00:00");
});
