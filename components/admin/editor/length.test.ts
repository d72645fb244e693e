import { expect, test } from "vitest";
import { lengthInWords } from "./length.ts";

test.each([
	[0, "0 words"],
	[1, "1 word, a minute to read"],
	[344, "344 words, a minute to read"],
	[345, "345 words, 2 minutes to read"],
	[2300, "2,300 words, 10 minutes to read"],
])("%i words", (words, said) => {
	expect(lengthInWords(words)).toBe(said);
});
