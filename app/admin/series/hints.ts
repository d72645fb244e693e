/** What the fields of a series are for. */
export const seriesHints = {
	name: "As its page and each of its parts show it, such as “The year the hill moved”.",
	description: "A line or two at the top of its page and in search results. May be empty.",
};
