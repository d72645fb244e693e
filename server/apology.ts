import type { ServerResponse } from "node:http";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { getSite } from "#lib/site/queries.ts";

let site = { language: "en" };

/** Learns the paper's language, for when the database cannot be asked. Rejects where it cannot be asked now. */
export async function learnLanguage(): Promise<void> {
	site = { language: (await getSite()).language };
}

export type Trouble = "failed" | "away" | "photos";

/** The few words that stand for what cannot be shown, in the paper's language as it was last known, and the header that names it. */
export function apology(trouble: Trouble): { words: string; language: string } {
	return { words: `${wordsOf(site).page.trouble[trouble]}\n`, language: ofWords(site).lang ?? site.language };
}

/** Answers with an apology, once nothing else was answered. */
export function apologise(response: ServerResponse, status: 500 | 503, trouble: Trouble, headers: readonly string[] = []): void {
	const { words, language } = apology(trouble);
	response.writeHead(status, [
		...headers,
		...["Content-Type", "text/plain; charset=utf-8", "Content-Language", language, "Cache-Control", "no-store"],
		...(status === 503 ? ["Retry-After", "5"] : []),
		...["Content-Length", String(Buffer.byteLength(words))],
	]);
	response.end(words);
}
