import { fold } from "#lib/search/fold.ts";
import { wordsIn } from "#lib/search/words.ts";

const words = 5;

/** Every five words that stand side by side in a text. */
export function shinglesOf(text: string): Set<string> {
	const all = wordsIn(fold(text));
	const shingles = new Set<string>();
	for (let at = 0; at + words <= all.length; at += 1) shingles.add(all.slice(at, at + words).join(" "));

	return shingles;
}

/** Whether the shorter of two texts stands for the most part in the other: the same copy, cut or reworked (Broder 1997). */
export function isSameCopy(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
	if (fewer.size === 0) return false;
	let shared = 0;
	for (const shingle of fewer) if (more.has(shingle)) shared += 1;

	return shared / fewer.size >= 0.5;
}
