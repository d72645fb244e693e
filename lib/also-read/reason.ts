import { z } from "zod";
import { fold } from "#lib/search/fold.ts";
import { hasUnspaced, lettersOf, stemOf, wordsIn } from "#lib/search/words.ts";

/** Why a story was found for another: words of the story that both have, and topics. */
const reason = z.object({ words: z.array(z.string()).default([]), topicIds: z.array(z.number().int()).default([]) });
export type Reason = z.infer<typeof reason>;

/** The reason as it was kept; none where it was kept by an older version. */
export function readReason(kept: string): Reason {
	try {
		return reason.parse(JSON.parse(kept));
	} catch {
		return { words: [], topicIds: [] };
	}
}

/** The shared terms as people say them: words as the story writes them (`spellingsOf`), topics by id. */
export function reasonFor(shared: readonly string[], written: ReadonlyMap<string, string>): Reason {
	const topicIds = shared.filter((term) => term.startsWith("#")).map((term) => Number(term.slice(1)));
	const words = shared
		// Two letters that are not of one word, as "京で" of "東京で", are no reason to anybody.
		.filter((term) => !term.startsWith("#") && (written.has(term) || !hasUnspaced(term)))
		.map((term) =>
			term
				.split("_")
				.map((stem) => written.get(stem) ?? stem)
				.join(" "),
		);

	// "comet" says nothing beside "comet halley".
	return {
		words: [...new Set(words)].filter((word, at, words) => !words.some((other, index) => index !== at && other.split(" ").includes(word))),
		topicIds,
	};
}

let segmenter: Intl.Segmenter | undefined;

function dictionaryWords(run: string): string[] {
	segmenter ??= new Intl.Segmenter("en", { granularity: "word" });

	return Array.from(segmenter.segment(run), ({ segment }) => segment).filter((segment) => lettersOf(segment).length !== 1);
}

/** For each stem of a text the form in which it stands first. */
export function spellingsOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const run of text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu) ?? []) {
		for (const written of hasUnspaced(run) ? dictionaryWords(run) : [run]) {
			for (const word of wordsIn(fold(written))) {
				const stem = stemOf(word);
				if (!found.has(stem)) found.set(stem, written);
			}
		}
	}

	return found;
}
