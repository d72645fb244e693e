import { expect, test } from "vitest";
import { cleanLine, cleanLines, shortened } from "./words.ts";

test("text keeps its lines and letters, and loses what no keyboard has", () => {
	expect(cleanLines("  One\r\ntwo\rthree\u0000\u001b[1m\tfour  ")).toBe("One\ntwo\nthree[1m four");
	expect(cleanLine("One\n  two")).toBe("One two");
	expect(cleanLines("Cafe\u0301")).toBe("Café");
	expect(cleanLines("half \ud83d of one")).toBe("half \ufffd of one");
});

test("what is too long ends in an ellipsis, with whole characters before it", () => {
	expect(shortened("ten letters", 11)).toBe("ten letters");
	expect(shortened("ten letters and more", 11)).toBe("ten letter…");
	expect(shortened("ab😀cd", 4)).toBe("ab…");
});
