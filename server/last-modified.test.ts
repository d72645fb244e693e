import { expect, test } from "vitest";
import { LastModified } from "./last-modified.ts";

const noon = Date.parse("2026-03-01T12:00:00.200Z");

test("a version keeps its moment while its bytes are the same, and another version has another", () => {
	const modified = new LastModified();

	expect(modified.of("/world", "a", noon)).toBe("Sun, 01 Mar 2026 12:00:00 GMT");
	expect(modified.of("/world", "a", noon + 60_000)).toBe("Sun, 01 Mar 2026 12:00:00 GMT");
	expect(modified.of("/world", "b", noon + 60_000)).toBe("Sun, 01 Mar 2026 12:01:00 GMT");
	expect(modified.of("/town", "a", noon + 60_000)).toBe("Sun, 01 Mar 2026 12:01:00 GMT");
});

test("two versions of one second are never told apart by it, so the second has none", () => {
	const modified = new LastModified();
	modified.of("/world", "a", noon);

	expect(modified.of("/world", "b", noon + 500)).toBeNull();
	expect(modified.of("/world", "b", noon + 5000)).toBeNull();
	expect(modified.of("/world", "c", noon + 6000)).not.toBeNull();
});
