import { around } from "../around.ts";

/** What stands around a story, on its page and in feeds. */
export const story = {
	/** Before the name of a person who wrote it. */
	by: around("By "),
	/** Between names, and between a word and the time it is of. */
	comma: ", ",
	updated: around("Updated "),
	whatWasCorrected: "Read what was corrected",
	corrections: "Corrections and clarifications",
	notes: { correction: "Correction", clarification: "Clarification", update: "Update" },
	topics: "Topics of this story",
	alsoRead: "Also Read",
	share: { copy: "Copy link", share: "Share", done: "Link copied.", failed: "Copy this address:" },
	body: { keyPoints: "Key points", alsoRead: "Also read", facts: "In brief", gallery: "Photo gallery", table: "Table" },
};

export type StoryWords = typeof story;
