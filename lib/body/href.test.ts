import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { href, hrefFromTyping, safeHref, webAddress } from "./href.ts";

describe("an address in a story", () => {
	test.each([
		"https://example.org/a?b=c#d",
		"http://example.org",
		"mailto:desk@courier.example",
		"/world/a-story",
		"/search?q=trams",
		"#notes",
		"?before=x",
	])("may be %s", (address) => {
		expect(safeHref(address)).toBe(address);
		expect(href.safeParse(address).success).toBe(true);
	});

	test.each([
		["a script", "javascript:alert(1)"],
		["a script in capitals", "JaVaScRiPt:alert(1)"],
		["a script with a tab inside", "java\tscript:alert(1)"],
		["a script with a line end inside", "java\nscript:alert(1)"],
		["a script behind a control character", "\u0001javascript:alert(1)"],
		["a script behind an invisible sign", "\u200bjavascript:alert(1)"],
		["data", "data:text/html,<script>alert(1)</script>"],
		["an old script", "vbscript:msgbox(1)"],
		["a file", "file:///etc/passwd"],
		["a blob", "blob:https://example.org/x"],
		["another host without a scheme", "//evil.example/x"],
		["another host by backslash", "/\\evil.example"],
		["a scheme without its slashes", "https:evil.example"],
		["somebody's password", "https://user:secret@example.org/"],
		["a telephone", "tel:+911234567890"],
		["a mailbox without a name", "mailto:?subject=x"],
		["a relative path", "story.html"],
		["nothing", ""],
		["something endless", `https://example.org/${"a".repeat(3000)}`],
	])("is never %s", (_, address) => {
		expect(safeHref(address)).toBeNull();
		expect(href.safeParse(address).success).toBe(false);
	});

	test("is refused in words that name it and say what to type", () => {
		const refused = href.safeParse("javascript:alert(1)");

		expect(refused.error?.issues[0]?.message).toMatch(/“javascript:alert\(1\)” is not an address.*Begin it with https:\/\//);
	});

	test("leads to no scheme but http, https and mailto, whatever was typed", () => {
		const schemes = fc.constantFrom(
			"javascript:",
			"JAVASCRIPT:",
			"data:",
			"vbscript:",
			"java\u0000script:",
			"https://",
			"/",
			"//",
			"\\",
			"mailto:",
			" ",
			"",
		);
		fc.assert(
			fc.property(schemes, fc.string({ unit: "binary" }), (scheme, rest) => {
				const kept = safeHref(scheme + rest);
				if (kept === null) return;
				const url = new URL(kept, "https://paper.example/a/b");
				expect(["http:", "https:", "mailto:"]).toContain(url.protocol);
				if (!/^(https?:|mailto:)/i.test(kept)) expect(url.origin).toBe("https://paper.example");
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("what a person typed for an address", () => {
	test.each([
		["example.org", "https://example.org"],
		[" www.example.org/a b", null],
		["www.example.org/path?x=1", "https://www.example.org/path?x=1"],
		["desk@courier.example", "mailto:desk@courier.example"],
		["/town", "/town"],
		["https://example.org", "https://example.org"],
		["javascript:alert(1)", null],
		["hello", null],
	])("%j means %j", (typed, meant) => {
		expect(hrefFromTyping(typed)).toBe(meant);
	});
});

test("a link card leads to a web page, not to a page of this site or a mailbox", () => {
	expect(webAddress.safeParse("https://example.org/film").success).toBe(true);
	expect(webAddress.safeParse("/town").success).toBe(false);
	expect(webAddress.safeParse("mailto:desk@courier.example").success).toBe(false);
});
