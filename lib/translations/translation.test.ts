import { describe, expect, test } from "vitest";
import { alternatesOf, findSameLanguage, fromOriginal, isSameLanguage, ownName } from "./translation.ts";

const at = (day: number) => new Date(Date.UTC(2026, 2, day));
const story = (id: number, lang: string, day: number) => ({
	id,
	lang,
	headline: `Story ${id}`,
	address: `/world/${id}`,
	firstPublishedAt: at(day),
});

describe("two tags are one language", () => {
	test.each([
		["en", "en", true],
		["en", "en-IN", true],
		["pt-BR", "pt-PT", false],
		["zh-Hans", "zh-Hant", false],
		["zh-CN", "zh-Hans", true],
		["hi", "ur", false],
	])("%s and %s: %s", (one, other, same) => {
		expect(isSameLanguage(one, other)).toBe(same);
		expect(isSameLanguage(other, one)).toBe(same);
	});

	test("the first pair of two lists is found, or none", () => {
		const [english, hindi, urdu] = [story(1, "en", 1), story(2, "hi", 1), story(3, "ur", 1)];
		expect(findSameLanguage([english, hindi], [urdu])).toBeNull();
		expect(findSameLanguage([english, hindi], [urdu, story(4, "hi-IN", 1)])).toEqual([hindi, story(4, "hi-IN", 1)]);
	});
});

test("a language is called as it calls itself", () => {
	expect(["hi", "ar", "en", "pt-BR"].map(ownName)).toEqual(["हिन्दी", "العربية", "English", "português (Brasil)"]);
});

test("what was published first is the original", () => {
	expect(fromOriginal(story(5, "hi", 2), [story(3, "en", 1), story(4, "ar", 2)]).map(({ id }) => id)).toEqual([3, 4, 5]);
});

test("alternates name every language and one for everybody else: the paper's own, or the original", () => {
	const [english, hindi, arabic] = [story(1, "en-IN", 2), story(2, "hi", 1), story(3, "ar", 3)];
	expect(alternatesOf(english, [], "en")).toBeNull();
	expect(alternatesOf(arabic, [english, hindi], "en")).toEqual({
		"en-IN": "/world/1",
		hi: "/world/2",
		ar: "/world/3",
		"x-default": "/world/1",
	});
	expect(alternatesOf(arabic, [english, hindi], "fr")).toMatchObject({ "x-default": "/world/2" });
});
