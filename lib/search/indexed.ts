import { indexText } from "./words.ts";

/** The words of a story that a search finds it by. */
export type StoryWords = { headline: string; standfirst: string; body: string };

/** What PublishedText and WorkingText keep of a story: its words, and beside those that are not plain English what the index takes instead. */
export function searchColumns({ headline, standfirst, body }: StoryWords) {
	return { headline, standfirst, body, ...indexedColumns({ headline, standfirst, body }) };
}

/** The columns that the index reads instead of the words; null where it reads the words themselves. */
export function indexedColumns({ headline, standfirst, body }: StoryWords) {
	return { indexedHeadline: indexText(headline), indexedStandfirst: indexText(standfirst), indexedBody: indexText(body) };
}
