import { commonWords } from "./common-words.ts";

/** Keys as they lie beside each other, and letters and digits in order: what a finger runs along. */
const rows = [
	"abcdefghijklmnopqrstuvwxyz",
	"01234567890",
	"qwertyuiop[]",
	"qwertzuiop",
	"azertyuiop",
	"asdfghjkl;'#",
	"zxcvbnm,./",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
	"q1w2e3r4t5y6u7i8o9p0",
	"1q2w3e4r5t6y7u8i9o0p",
	"!@#$%^&*()",
];
const runs = rows.flatMap((row) => [row, [...row].reverse().join("")]);

/** Signs that stand for letters, the way guessing programs read them. */
const lookalikes: Record<string, string> = {
	"0": "o",
	"3": "e",
	"4": "a",
	"@": "a",
	"5": "s",
	$: "s",
	"7": "t",
	"+": "t",
	"8": "b",
	"9": "g",
};

/** Fewer parts than this are tried within hours by a program that knows the words. */
export const fewestParts = 9;

/**
 * Of how many parts a guessing program would see this password made: two for a well-known word in any spelling, one for a run of keys, a
 * repeated sign or a year, one for any other sign. `more` are further words that are known in this case, in small letters.
 */
export function partsOf(password: string, more: readonly string[] = []): number {
	const text = password.normalize("NFKC").toLowerCase();
	const period = repeatedPart(text);
	if (period < text.length) return 1 + partsOf(text.slice(0, period), more);

	const words = [...commonWords, ...more];
	const spellings = [spell(text, "i"), spell(text, "l"), text];
	let parts = 0;
	for (let at = 0; at < text.length; ) {
		const word = longest(words.filter((known) => spellings.some((spelling) => spelling.startsWith(known, at))));
		const run = runAt(text, at);
		parts += word > run ? 2 : 1;
		at += Math.max(word, run, 1);
	}
	return parts;
}

/** Length of the part that the whole text repeats; its own length where it repeats none. */
function repeatedPart(text: string): number {
	for (let period = 1; period <= text.length / 2; period += 1)
		if (text.length % period === 0 && text === text.slice(0, period).repeat(text.length / period)) return period;

	return text.length;
}

// The three texts have the same length, sign by sign: where a word is found in one, it stands in the password.
function spell(text: string, one: "i" | "l"): string {
	return text.replace(/[^a-z]/g, (sign) => (sign === "1" || sign === "!" || sign === "|" ? one : (lookalikes[sign] ?? sign)));
}

/** How many signs from here on are one run of keys, one sign repeated, or a year; 0 for none. */
function runAt(text: string, at: number): number {
	const sign = text[at] ?? "";
	let repeated = 1;
	while (text[at + repeated] === sign) repeated += 1;
	let along = 0;
	for (let length = 3; at + length <= text.length; length += 1) {
		if (!runs.some((run) => run.includes(text.slice(at, at + length)))) break;
		along = length;
	}
	const year = /^(?:19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0;

	return Math.max(repeated > 1 ? repeated : 0, along, year);
}

function longest(words: readonly string[]): number {
	return words.reduce((most, { length }) => Math.max(most, length), 0);
}
