import { expect, test } from "vitest";
import { curled, leftOutIn, quotesOf } from "./quotes.ts";

/** What is in the story after these keys, one by one. */
function typing(keys: string, lang = "en"): string {
	const marks = quotesOf(lang);
	if (!marks) return keys;

	return [...keys].reduce((text, key) => {
		const next = text + (curled(key, text.slice(-1), marks) ?? key);
		const found = leftOutIn(next, marks);
		return found ? `${next.slice(0, found.index)}’${found.text.slice(1)}` : next;
	}, "");
}

test.each([
	["in the '90s", "in the ’90s"],
	["('80s music)", "(’80s music)"],
	["'Tis late", "’Tis late"],
	["rock 'n' roll", "rock ‘n’ roll".replace("‘", "’")],
	["give 'em more", "give ’em more"],
])("what leaves letters or digits out begins with an apostrophe: %s", (keys, text) => {
	expect(typing(keys)).toBe(text);
});

test.each([
	["he said 'no' twice", "he said ‘no’ twice"],
	["the 'embargo' ends", "the ‘embargo’ ends"],
	["'90 people came,' she said", "‘90 people came,’ she said"],
	["it's the river's", "it’s the river’s"],
	['"Yes," he said', "“Yes,” he said"],
])("quotations keep their opening marks: %s", (keys, text) => {
	expect(typing(keys)).toBe(text);
});
