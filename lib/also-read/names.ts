import { fold } from "#lib/search/fold.ts";
import { stemOf } from "#lib/search/words.ts";
import { common } from "./common.ts";
import type { StoryText } from "./story-text.ts";

/** The people, places and bodies that a story names by several words, as far as capitals tell: their stems joined by "_". */
export type NamedThings = Map<string, { count: number; stems: string[] }>;

// A capital after the end of a sentence says nothing, so a name must not begin there.
const inside = /(?<=[\p{Ll}\p{N},;:)’'”"] )\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3}/gu;
const mostNames = 40;

/** Names in the standfirst and the body; a headline may be all capitals. */
export function namedThings(story: StoryText): NamedThings {
	const found: NamedThings = new Map();
	for (const [name] of `${story.standfirst}\n${story.body}`.matchAll(inside)) {
		const parts = fold(name.replace(/[’']s?\b/g, ""))
			.split(/[ -]+/)
			.filter((part) => part.length > 1 && !common.has(part));
		if (parts.length < 2) continue;
		const stems = parts.map(stemOf);
		const joined = stems.join("_");
		const known = found.get(joined);
		if (known) known.count += 1;
		else if (found.size < mostNames) found.set(joined, { count: 1, stems });
	}

	return found;
}
