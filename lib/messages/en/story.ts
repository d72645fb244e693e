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
	/** Before the names of the other languages that it is told in. */
	readIn: "Read in",
	languages: "Other languages of this story",
	whatWasCorrected: "Read what was corrected",
	corrections: "Corrections and clarifications",
	notes: { correction: "Correction", clarification: "Clarification", update: "Update" },
	amended: "amended",
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
	/** A live story: told in dated posts, of which some are key events. */
	live: {
		updated: around("Last updated "),
		ended: around("Live coverage ended "),
		keyEvents: "Key events",
		posts: "Posts",
		pinned: "Pinned",
		keyEvent: "Key event",
		edited: around("Edited "),
		newest: "Newest posts",
		older: "Older posts",
		nothing: "The first post is being written.",
		newer: "Newer posts",
		newPosts: phrases("en", { one: "One new post: show it", other: "{count} new posts: show them" }),
	},
	body: {
		keyPoints: "Key points",
		alsoRead: "Also read",
		facts: "In brief",
		gallery: "Photo gallery",
		table: "Table",
		credit: "Credit:",
		panorama: "Wide photo, scrolls sideways",
	},
};

export type StoryWords = typeof story;
