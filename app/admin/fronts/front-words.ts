import type { FrontRefused } from "#lib/fronts/commands.ts";

/** What to tell an editor about a deed on a front that was refused. */
export function frontWords(reason: FrontRefused): string {
	switch (reason.code) {
		case "notAllowed":
			return "Your account may not arrange fronts. Ask an editor.";
		case "unknownFront":
			return "There is no such front. Its section or topic may have been deleted.";
		case "changedMeanwhile":
			return `${reason.savedBy || "Somebody else"} changed this front meanwhile. Load the page again to see it.`;
		default:
			return reason satisfies never;
	}
}
