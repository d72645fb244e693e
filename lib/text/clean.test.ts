import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanLines, cleanRun, isInvisible } from "./clean.ts";

test("text loses control characters, bidi overrides and halves of characters, and keeps its lines and letters", () => {
	expect(cleanLine("Flood\u0000 at\u0008 \u202eghat")).toBe("Flood at ghat");
	expect(cleanLine("\u2067abc\u2069 \u202adef\u202c")).toBe("abc def");
	expect(cleanLine("half \ud83d of one")).toBe("half \ufffd of one");
	expect(cleanLine("Cafe\u0301")).toBe("Café");
	expect(cleanLines("  One\r\ntwo\rthree\vfour\u2028five\u001b[1m\tsix  ")).toBe("One\ntwo\nthree\nfour\nfive[1m six");
	expect(cleanLine("One\n \u0085 two")).toBe("One two");
	expect(cleanRun(" one\u0000 two\vthree\ud800 \u202e")).toBe(" one two three\ufffd ");
});

test("joiners and direction marks inside words stay", () => {
	for (const text of ["می\u200cخواهم", "क्\u200dष", "עברית\u200f!", "👨\u200d👩\u200d👧", "manage\u00adment"])
		expect(cleanLine(text)).toBe(text);
});

test.each(["", " ", "\u200b", "\ufeff \u00a0", "\u2060\u200d", "\u3164", "\u2800", "\u00ad", "\u202e\u0000", "\u{e0020}"])(
	"%j is empty: it shows readers nothing",
	(text) => {
		expect(cleanLine(text)).toBe("");
		expect(cleanLines(text)).toBe("");
		expect(isInvisible(cleanRun(text))).toBe(true);
	},
);

test("what is clean stays as it is, and a run is never empty", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			for (const clean of [cleanLine, cleanLines, cleanRun]) expect(clean(clean(text))).toBe(clean(text));
			expect(cleanRun(text)).not.toBe("");
			expect(cleanLines(text)).not.toMatch(/(?!\n)\p{Cc}/u);
			expect(cleanLines(text).isWellFormed()).toBe(true);
		}),
	);
});
