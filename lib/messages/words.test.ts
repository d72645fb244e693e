import { describe, expect, test } from "vitest";
import { ar } from "./ar/words.ts";
import { en } from "./en/words.ts";
import { hi } from "./hi/words.ts";
import { say } from "./phrases.ts";
import { ofWords, wordsFor, wordsOf } from "./words.ts";

describe("what pages say around stories", () => {
	test.each([
		["en-IN", en],
		["hi", hi],
		["hi-IN", hi],
		["ar-EG", ar],
		["ar-u-nu-latn", ar],
	])("is said in the site's language: %s", (language, words) => {
		expect(wordsOf({ language })).toBe(words);
		expect(ofWords({ language })).toEqual({});
	});

	test.each(["fr", "ur", "hi-Latn"])("is said in English, and marked as such, where we do not speak %s", (language) => {
		expect(wordsOf({ language })).toBe(en);
		expect(ofWords({ language })).toEqual({ lang: "en" });
	});

	test("stands around a story in the story's own language where we speak it, else in the site's", () => {
		expect(wordsFor("hi", { language: "en" })).toBe(hi);
		expect(wordsFor("fr", { language: "ar" })).toBe(ar);
		expect(wordsFor("", { language: "ar" })).toBe(ar);
	});

	test.each([
		["Hindi", hi, /\p{Script=Devanagari}/u],
		["Arabic", ar, /\p{Script=Arabic}/u],
	])("is all in %s", (_, words, script) => {
		const syntax = /^(section|by|topic|after):/; // what is typed is the same everywhere
		const foreign = saidIn(words).filter((text) => /\p{L}/u.test(text) && !script.test(text) && !syntax.test(text));

		expect(foreign).toEqual([]);
		expect(saidIn(words).length).toBeGreaterThan(100);
	});
});

describe("a number in a message", () => {
	const arabic = (count: number) => say(ar.search.stories, count, { locale: "ar" });

	test("takes the plural that it has in its language", () => {
		expect([1, 2, 1000].map((count) => say(en.search.stories, count, { locale: "en" }))).toEqual(["1 story", "2 stories", "1,000 stories"]);
		expect([0, 1, 2, 3, 11, 100].map(arabic)).toEqual(["لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر"]);
	});

	test("stands in the numerals and groups of the site", () => {
		expect(say(ar.search.stories, 12, { locale: "ar-EG" })).toBe("١٢ خبرًا");
		expect(say(hi.search.stories, 123456, { locale: "hi" })).toBe("1,23,456 ख़बरें");
	});
});

/** Every text of a language, with what messages make of an argument. */
function saidIn(words: unknown): string[] {
	if (typeof words === "string") return [words];
	if (typeof words === "function") return saidIn(words("·"));
	if (typeof words !== "object" || words === null) return [];

	return Object.entries(words).flatMap(([name, value]) => (name === "language" ? [] : saidIn(value)));
}
