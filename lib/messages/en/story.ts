import { around } from "../around.ts";
import { phrases } from "../phrases.ts";

/** What stands around a story, on its page and in feeds. */
export const story = {
	/** Before the name of a person who wrote it. */
	by: around("By "),
	/** Between names, and between a word and the time it is of. */
	comma: ", ",
	updated: around("Updated "),
	minutes: phrases("en", { one: "{count} min read", other: "{count} min read" }),
	whatWasCorrected: "Read what was corrected",
	corrections: "Corrections and clarifications",
	notes: { correction: "Correction", clarification: "Clarification", update: "Update" },
	topics: "Topics of this story",
	alsoRead: "Also Read",
	share: { copy: "Copy link", share: "Share", done: "Link copied.", failed: "Copy this address:" },
	aloud: {
		listen: "Listen",
		pause: "Pause",
		resume: "Go on",
		stop: "Stop",
		noVoice: "This device has no voice for this language.",
	},
	body: { keyPoints: "Key points", alsoRead: "Also read", facts: "In brief", gallery: "Photo gallery", table: "Table" },
};

export type StoryWords = typeof story;
