import { z } from "zod";
import { fold, stemOf, wordsIn } from "#lib/search/words.ts";

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
		.filter((term) => !term.startsWith("#"))
		.map((term) =>
			term
				.split("_")
				.map((stem) => written.get(stem) ?? stem)
				.join(" "),
		);

	// "comet" says nothing beside "comet halley".
	return { words: words.filter((word, at) => !words.some((other, index) => index !== at && other.split(" ").includes(word))), topicIds };
}

/** For each stem of a text the form in which it stands first. */
export function spellingsOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const written of text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []) {
		for (const word of wordsIn(fold(written))) {
			const stem = stemOf(word);
			if (!found.has(stem)) found.set(stem, written);
		}
	}

	return found;
}
