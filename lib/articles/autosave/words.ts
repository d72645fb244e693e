import { type Autosave, isUnsaved } from "./autosave.ts";
import type { LocalCopy } from "./local-writer.ts";

/** What the page says of its story's safety. `isNews`: worth reading out, not merely there to be looked at. */
export type SaveWords = { text: string; tone: "plain" | "good" | "caution" | "danger"; isNews: boolean };

type Around = {
	/** Whether this browser has on disk what waits. */
	copy: LocalCopy;
	/** What is written on the page, in a word: "story". */
	what: string;
	/** A moment as this newsroom writes it: "12:04". */
	time: (at: number) => string;
};

/** Why nothing was published where somebody else's words came in with the last save. */
export const changedMeanwhile = "Nothing was published. Somebody else changed this meanwhile: look at what is here now, then publish that.";

/** Where the words of this page are, in words. What is true for a moment only is not read out. */
export function saveWords(state: Autosave<unknown>, around: Around): SaveWords {
	const words = wordsFor(state, around);

	return around.copy === "pending" ? { ...words, isNews: false } : words;
}

function wordsFor(state: Autosave<unknown>, { copy, time, what }: Around): SaveWords {
	const { trouble } = state;
	const kept = copies[copy];
	const waiting = state.changes === 1 ? "1 change waits" : `${state.changes} changes wait`;

	if (trouble === null) return untroubled(state, copy, time);
	switch (trouble.kind) {
		case "unreachable":
			if (trouble.why && state.isOnline) return news(`${trouble.why}: ${kept}, ${waiting}. Tell whoever runs the site`, "danger");
			return news(
				`${state.isOnline ? "The server does not answer" : "Offline"}: ${kept}, ${waiting}`,
				copy === "failed" ? "danger" : "caution",
			);
		case "signedOut":
			return news(`Signed out: ${kept}. Sign in again and come back to go on`, "danger");
		case "conflict":
			return news(`${trouble.savedBy || "Somebody else"} saved this ${what} at ${time(trouble.savedAt)}. Yours is ${kept}`, "danger");
		case "invalid":
			if (trouble.isRestSaved) return news(`Saved ${time(state.onServer.savedAt)}, except what is marked. That is ${kept}`, "caution");
			return news(`Not saved, ${kept}: mend what is marked`, "danger");
		case "refused":
			return news(`Not saved, ${kept}. ${trouble.message}`, "danger");
		default:
			return trouble satisfies never;
	}
}

const copies: Record<LocalCopy, string> = {
	kept: "kept in this browser",
	pending: "being kept in this browser",
	failed: "not kept anywhere but on this page: leave it open",
};

function untroubled(state: Autosave<unknown>, copy: LocalCopy, time: Around["time"]): SaveWords {
	if (!isUnsaved(state)) return { text: `Saved ${time(state.onServer.savedAt)}`, tone: "good", isNews: false };
	if (copy === "failed")
		return news("This browser can keep no copy (its storage is full or switched off): leave the page open until it says Saved", "danger");

	return { text: state.isInFlight ? "Saving…" : "Not saved yet", tone: "plain", isNews: false };
}

function news(text: string, tone: SaveWords["tone"]): SaveWords {
	return { text, tone, isNews: true };
}

/** What the words are when the server said no to single fields, by field; empty where it did not. */
export function fieldErrorsOf(state: Autosave<unknown>): Record<string, string> {
	if (state.trouble?.kind !== "invalid") return {};

	// "bylines.0.text" is about the byline: the first part is the field that the page has.
	return Object.fromEntries(state.trouble.fields.toReversed().map(({ field, message }) => [field.split(".")[0] ?? field, message]));
}
