import type { AmendRefused } from "./correction-commands.ts";
import type { MoveRefusal } from "./moving-commands.ts";
import type { PublishRefused, WithdrawRefused } from "./publishing-commands.ts";

const notAllowed = "Your role does not allow this. Nothing was changed.";
const unknownStory = "This story is not there any more.";
const notLive = "This story is not live any more. Load the page again.";

/** Why a story did not go live, and what to do. `when` writes a moment. */
export function publishWords(reason: PublishRefused, when: (at: Date) => string): string {
	switch (reason.code) {
		case "notAllowed":
			return notAllowed;
		case "unknownStory":
			return unknownStory;
		case "changedMeanwhile":
			return "Somebody saved this story after you looked at it. Look at the newest state, then publish that.";
		case "slugTaken":
			return `Another story has the address “${reason.slug}” by now. Type a different one.`;
		case "notReady":
			return reason.reasons.map((each) => readinessWords(each, when)).join(" ");
		default:
			return reason satisfies never;
	}
}

type NotReady = Extract<PublishRefused, { code: "notReady" }>["reasons"][number];

function readinessWords(reason: NotReady, when: (at: Date) => string): string {
	switch (reason.code) {
		case "headlineMissing":
			return "The headline is missing.";
		case "bodyMissing":
			return "The story has no text and no photo.";
		case "faulty":
			return reason.message;
		case "photoGone":
			return "A photo in the text is gone from the archive. Remove it or choose another.";
		case "underEmbargo":
			return `It is under embargo until ${when(reason.until)}.`;
		case "spiked":
			return "It is spiked. Take it back to the drafts first.";
		default:
			return reason satisfies never;
	}
}

/** Why a story was not taken down, or a note not issued; `field` is what can mend it. */
export function deedWords(reason: WithdrawRefused | AmendRefused): { message: string; field?: string } {
	switch (reason.code) {
		case "notAllowed":
			return { message: notAllowed };
		case "unknownStory":
			return { message: unknownStory };
		case "notLive":
			return { message: notLive };
		case "changedMeanwhile":
			return { message: "Somebody amended this note after you opened it. Close this window to see what it says now." };
		case "invalid":
			return { message: reason.message, field: reason.field };
		default:
			return reason satisfies never;
	}
}

/** Why a story did not move along the desk. */
export function moveWords(reason: MoveRefusal): string {
	switch (reason.code) {
		case "notAllowed":
			return notAllowed;
		case "unknownStory":
			return unknownStory;
		case "impossible":
			return "Somebody moved this story meanwhile. Load the page again to see where it is.";
		default:
			return reason satisfies never;
	}
}
