import { around } from "../around.ts";
import { phrases } from "../phrases.ts";

/** What stands on every page, on fronts and on lists. */
export const page = {
	skip: "Skip to the content",
	search: "Search",
	sections: "Sections",
	sectionsAgain: "Sections, again",
	footer: "More of the paper",
	writeToUs: around("Write to us: "),
	colours: { title: "Colours", system: "As the system", light: "Light", dark: "Dark" },
	textSize: { title: "Text size", usual: "Usual", large: "Large", larger: "Larger" },

	/** The lite edition, for those whose bytes are few: the way to it, and from it. */
	lite: {
		enter: "Lite edition",
		leave: "Full edition",
		showPhoto: "Show the photo",
		showPhotoOf: (size: string) => `Show the photo, ${size}`,
	},

	latest: "Latest",
	breaking: "Breaking news",
	mostRead: "Most read",
	opinion: "Opinion",
	pictures: "In pictures",
	moreStories: "More stories",
	readMore: "Read more",
	labels: { live: "Live", opinion: "Opinion" },
	newest: "Newest",
	older: "Older stories",
	pages: "Pages",
	newer: "Newer stories",
	newStories: phrases("en", { one: "One new story: show it", other: "{count} new stories: show them" }),
	nothingYet: "No story stands here yet.",
	nothingOlder: "There are no older stories.",
	topic: "Topic",
	desk: "Desk",
	agency: "Agency",
	firstEdition: {
		title: "The first edition is being written",
		text: (paper: string) => `${paper} has not published a story yet. Come back soon.`,
	},

	missing: {
		short: "Not found",
		title: "This page is not in the paper",
		text: "The address may be mistyped, or the link that led here is wrong. A search may find what you came for.",
	},
	gone: {
		short: "Withdrawn",
		title: "This story was withdrawn",
		text: "The editors took it down. It is no longer part of the paper.",
	},
	/** What is said without a connection. In `note`, "{time}" is when the story was kept. */
	offline: {
		title: "You are offline",
		text: "This page needs a connection. It can be read again as soon as there is one.",
		kept: "Stories that you can read now",
		none: "None yet. The last ten that you read are kept on this device.",
		note: "You are offline. This is the story as it was on {time}.",
	},
	/** What the server says in plain text where it can show nothing. */
	trouble: {
		failed: "Something went wrong with this page. It was noted; try again in a moment.",
		away: "This page cannot be shown at the moment. Try again in a few seconds.",
		photos: "Many photos are being made. Try again in a moment.",
	},
	onward: "Go on to",
	frontPage: "The front page",
	feed: {
		what: "This is a web feed.",
		how: around(" Copy its address into a feed reader, and new stories come to you. Or read them at ", "."),
	},
};

export type PageWords = typeof page;
