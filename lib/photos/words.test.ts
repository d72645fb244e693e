import { expect, test } from "vitest";
import { shortened } from "./words.ts";

test("what is too long ends in an ellipsis, with whole characters before it", () => {
	expect(shortened("ten letters", 11)).toBe("ten letters");
	expect(shortened("ten letters and more", 11)).toBe("ten letter…");
	expect(shortened("ab😀cd", 4)).toBe("ab…");
});
