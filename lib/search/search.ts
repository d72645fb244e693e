import type { StoryCard } from "#lib/articles/article.ts";
import type { NameKind, Unused } from "./query.ts";
import type { SnippetPart } from "./snippet.ts";

export type FoundStory = StoryCard & { snippet: SnippetPart[] };

/** A filter in force, as the page tells of it: what it means here, and the address of the search without it. */
export type UsedFilter = { kind: NameKind | "from" | "to"; value: string; names: string[]; excluded: boolean; without: string };

/** A person or topic that is called what was asked. */
export type FoundName = { kind: "by" | "topic"; name: string; address: string };

/** One page of a search. */
export type SearchResults = {
	stories: FoundStory[];
	/** The cursor of the page after it, null on the last. */
	older: string | null;
	/** How many there are, on the first page of a search by relevance; at least so many where not `exact`. */
	total: { count: number; exact: boolean } | null;
	/** People and topics that are called what was asked, on the first page. */
	names: FoundName[];
	filters: UsedFilter[];
	unused: Unused[];
	/** The question as it may have been meant, where it finds more as such. */
	meant: string | null;
};
