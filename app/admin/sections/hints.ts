/** What the fields of a section are for. */
export const sectionHints = {
	name: "As the menu and each of its stories show it.",
	description: "A line or two at the top of its page and in search results. May be empty.",
};
