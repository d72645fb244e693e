import { describe, expect, test } from "vitest";
import { readStylesheet } from "./used-styles.ts";

/** What stays of a stylesheet in a page where these stand. */
const used = (css: string, ...standing: string[]) => readStylesheet(css).usedBy(new Set(standing));

test.each([
	["by an element's name", "p{margin:0}", ["p"], ["li"]],
	["in whatever case it is written", "P{margin:0}", ["p"], []],
	["by a class, an id", ".card#lead{margin:0}", [".card", "#lead"], [".card"]],
	["by all that it takes, wherever that stands", ".a > .b + i{margin:0}", [".a", ".b", "i"], [".a", "i"]],
	["by one of several", ":is(.a,i .b){margin:0}", ["i", ".b"], ["i"]],
	["by what must be inside", ".card:has(.photo){margin:0}", [".card", ".photo"], [".card"]],
	["by what an escape means", ".a\\:b{margin:0}", [".a:b"], [".a"]],
])("a rule stays where it may match %s, and goes where it cannot", (_, css, standing, others) => {
	expect(used(css, ...standing)).toBe(css);
	expect(used(css, ...others)).toBe("");
});

test.each([
	["*{margin:0}"],
	[":root{--a:1}"],
	["::selection{color:red}"],
	["[dir=rtl]{margin:0}"],
	[":not(.absent){margin:0}"],
	[":focus-visible{margin:0}"],
])("what names nothing that could be missing stays: %s", (css) => {
	expect(used(css)).toBe(css);
});

test("of several selectors those stay that may match", () => {
	expect(used(".a,.b:hover,i{color:red;margin:0}", ".b", "i")).toBe(".b:hover,i{color:red;margin:0}");
});

test("what a custom element makes inside of itself is not known: its rules stay where it stands", () => {
	const css = "search-hints li[aria-selected=true] .word{margin:0}";

	expect(used(css, "search-hints")).toBe(css);
	expect(used(css, "li", ".word")).toBe("");
	expect(used(":is(theme-choice,search-hints):not([hidden]){margin:0}", "search-hints")).not.toBe("");
});

describe("what stands around rules", () => {
	test("goes where nothing is left inside", () => {
		expect(used("@layer a{@media print{.x{margin:0}}}.y{margin:0}", ".y")).toBe(".y{margin:0}");
		expect(used("@layer a{@media print{.x{margin:0}}}", ".x")).toBe("@layer a{@media print{.x{margin:0}}}");
	});

	test("stays where it holds no rules: orders of layers, typefaces, paper, ways from page to page", () => {
		const css =
			"@layer base,print;@font-face{font-family:A;src:url(/a.woff2)}@media print{@page{margin:15mm}}@view-transition{navigation:auto}";
		expect(used(css)).toBe(css);
	});

	test("nested rules stay with those that hold them", () => {
		expect(used(".a{margin:0;&.b{margin:1px}& i{margin:2px}}", ".a", "i")).toBe(".a{margin:0;& i{margin:2px}}");
		expect(used(".a{&.b{margin:1px}}", ".b")).toBe("");
	});

	test("notes and spare rules cost nothing", () => {
		expect(used("/* why */\np {\n}\n", "p")).toBe("");
	});
});
