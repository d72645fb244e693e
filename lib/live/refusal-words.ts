import type { CoverageRefused } from "./commands.ts";
import type { EntryRefused } from "./entry-commands.ts";

/** Why coverage did not begin or end, or a post was not kept, and what to do; `field` is what can mend it. */
export function liveWords(reason: CoverageRefused | EntryRefused): { message: string; field?: string } {
	switch (reason.code) {
		case "notAllowed":
			return { message: "Your role does not allow this. Nothing was changed." };
		case "unknownStory":
			return { message: "This story is not there any more." };
		case "unknownEntry":
			return { message: "This post is not there any more. Load the page again." };
		case "notCoverable":
			return { message: "This story was spiked or withdrawn. Take it back first, then begin its coverage." };
		case "notLive":
			return { message: "No coverage of this story goes on. Ask an editor to begin it again, then post." };
		case "changedMeanwhile":
			return { message: "Somebody changed this post meanwhile. Copy your words, then load the page to see theirs." };
		case "invalid":
			return { message: reason.message, field: reason.field };
		default:
			return reason satisfies never;
	}
}
