import { fold, stemOf } from "#lib/search/words.ts";
import { common } from "./common.ts";
import type { StoryText } from "./story-text.ts";

/** The people, places and bodies that a story names, as far as capitals tell. */
export type NamedThings = {
	/** Stems of words that are written with a capital inside of sentences. */
	words: Set<string>;
	/** Names of several words, joined by "_", with the stems of their words. */
	phrases: Map<string, { count: number; stems: string[] }>;
};

// A capital after the end of a sentence says nothing, so a name must not begin there.
const inside = /(?<=[\p{Ll}\p{N},;:)’'”"] )\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3}/gu;
const mostPhrases = 40;

/** Names in the standfirst and the body; a headline may be all capitals. */
export function namedThings(story: StoryText): NamedThings {
	const words = new Set<string>();
	const phrases: NamedThings["phrases"] = new Map();
	for (const [name] of `${story.standfirst}\n${story.body}`.matchAll(inside)) {
		const parts = fold(name.replace(/[’']s?\b/g, ""))
			.split(/[ -]+/)
			.filter((part) => part.length > 1 && !common.has(part));
		const stems = parts.map(stemOf);
		for (const stem of stems) words.add(stem);
		if (stems.length < 2) continue;
		const joined = stems.join("_");
		const known = phrases.get(joined);
		if (known) known.count += 1;
		else if (phrases.size < mostPhrases) phrases.set(joined, { count: 1, stems });
	}

	return { words, phrases };
}
