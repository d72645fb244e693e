/** What the fields of a topic are for. */
export const topicHints = {
	name: "As stories and lists show it.",
	description: "A line or two at the top of its page and in search results. May be empty.",
};
