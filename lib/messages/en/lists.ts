import { around } from "../around.ts";

/** What the lists of the whole paper say: most read, latest, archive, corrections, series. */
export const lists = {
	mostRead: {
		title: "Most read",
		day: "In the last 24 hours",
		week: "In the last 7 days",
		nothing: "Too little was read to rank it. Come back in a while.",
		counted:
			"Counted by this paper itself, without cookies, and without anybody else. Programs are not counted, nor is whoever asks not to be tracked.",
	},
	latest: { about: (paper: string) => `Everything that ${paper} publishes, the newest first.` },
	archive: {
		title: "Archive",
		about: "Every story, by the day on which it was published.",
		nothing: "No story has been published yet.",
		nothingThen: "No story was published on this day.",
		nothingInMonth: "No story was published in this month.",
		earlier: "Earlier",
		later: "Later",
		around: "Other days",
		months: "Other months",
	},
	corrections: {
		title: "Corrections",
		about: "What was wrong in a story and was put right, what was made clearer, and what was added since. Each note stays with its story.",
		nothing: "Nothing had to be corrected yet.",
		older: "Older notes",
		newest: "Newest notes",
		/** Before the headline of the story that a note is about. */
		of: around("In "),
	},
	series: {
		title: "Series",
		part: (number: string, all: string) => `Part ${number} of ${all}`,
		previous: "Previous part",
		next: "Next part",
		nothing: "No part of this series is in the paper yet.",
	},
	relatedTopics: "Related topics",
	subsections: "In this section",
};

export type ListWords = typeof lists;
