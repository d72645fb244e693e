import { fold } from "#lib/search/fold.ts";
import { stemOf, wordsIn } from "#lib/search/words.ts";

/** A word, what it shares with its other forms, and in how many stories it stands. */
export type CountedWord = { word: string; stem: string; stories: number };

const shortest = 2;
const longest = 40;

/** Counts in how many texts each word stands. */
export class WordCount {
	readonly #stories = new Map<string, number>();
	texts = 0;

	add(text: string): void {
		this.texts += 1;
		for (const word of new Set(wordsIn(fold(text)))) {
			if (word.length < shortest || word.length > longest) continue;
			this.#stories.set(word, (this.#stories.get(word) ?? 0) + 1);
		}
	}

	/** The words that stand in so many texts at least, the commonest first, `scale` times as often as they were counted. */
	words(atLeast: number, most: number, scale: number): CountedWord[] {
		return [...this.#stories]
			.filter(([, stories]) => stories >= atLeast)
			.sort(([, a], [, b]) => b - a)
			.slice(0, most)
			.map(([word, stories]) => ({ word, stem: stemOf(word), stories: stories * scale }));
	}
}
