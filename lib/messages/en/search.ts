import { around } from "../around.ts";
import { phrases } from "../phrases.ts";

/** What the search says. */
export const search = {
	title: "Search",
	button: "Search",
	field: "Search the paper",
	hints: "Stories with these words in the headline",
	narrow: "Narrow the search",
	section: "Section",
	everySection: "Every section",
	by: "Written by",
	from: "From",
	until: "Until",

	narrowedTo: "The search is narrowed to",
	filters: {
		section: (names: string) => `Section: ${names}`,
		by: (names: string) => `Written by: ${names}`,
		topic: (names: string) => `Topic: ${names}`,
		from: (day: string) => `From ${day}`,
		to: (day: string) => `Until ${day}`,
	},
	not: (filter: string) => `Not ${filter}`,
	remove: (filter: string) => `Remove: ${filter}`,
	quoted: (text: string) => `“${text}”`,

	found: "Stories found",
	order: "Order of the stories",
	sorts: { relevance: "Best match first", date: "Newest first" },
	first: "Back to the first results",
	more: "More results",
	stories: phrases("en", { one: "1 story", other: "{count} stories" }),
	moreThan: (stories: string) => `More than ${stories}. The best of the newest come first, older ones after them.`,
	didYouMean: around("Did you mean ", "?"),
	notUsed: (written: string) => `Left out: ${written}.`,
	names: "People and topics",
	kinds: { by: "Contributor", topic: "Topic" },
	unused: {
		notFound: "No story has this. These stories have the rest.",
		notTogether: "No story has it together with the rest.",
		noDay: (value: string) => `“${value}” is no day. Write it like 2016-11-01.`,
		tooManyWords: (most: string) => `Only the first ${most} words are looked for.`,
	},

	noMore: "There are no more results.",
	nothing: "No story has all of this",
	nobody: {
		section: (name: string) => `There is no section “${name}”.`,
		by: (name: string) => `Nobody who writes here is called “${name}”.`,
		topic: (name: string) => `There is no topic “${name}”.`,
	},
	advice: {
		widen: "Remove what narrows the search, above.",
		fewer: "Try fewer words, or another spelling.",
		forms: "A word is found in all its forms: “flood” finds “floods” and “flooding”. Quotation marks ask for words side by side.",
	},
	help: "What you can ask",
	examples: [
		{ asked: "harbour ferry", finds: "stories with both words, in any form" },
		{ asked: "“night ferry”", finds: "these words side by side" },
		{ asked: "ferry -strike", finds: "the first word without the second" },
		{ asked: "section:world", finds: "one section" },
		{ asked: "by:“Our Bureau”", finds: "one contributor" },
		{ asked: "topic:elections", finds: "one topic" },
		{ asked: "after:2016-11 before:2017", finds: "from November 2016 on, before 2017 began" },
	],
};

export type SearchWords = typeof search;
