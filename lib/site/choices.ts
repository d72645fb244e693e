import { sortNameOf } from "#lib/taxonomy/sort-name.ts";

/** Those of some choices whose words hold every word that was typed, in whatever case and accents; whole words first, beginnings next. */
export function matching<Choice extends { words: string }>(choices: readonly Choice[], typed: string): Choice[] {
	const wanted = sortNameOf(typed.replaceAll("/", " ")).split(" ");

	return choices
		.map((choice) => ({ choice, distance: distanceOf(sortNameOf(choice.words), wanted) }))
		.filter(({ distance }) => distance !== null)
		.sort((one, other) => Number(one.distance) - Number(other.distance))
		.map(({ choice }) => choice);
}

function distanceOf(words: string, wanted: string[]): number | null {
	const all = ` ${words} `;
	if (!wanted.every((word) => all.includes(word))) return null;

	return wanted.reduce((sum, word) => sum + (all.includes(` ${word} `) ? 0 : all.includes(` ${word}`) ? 1 : 2), 0);
}
