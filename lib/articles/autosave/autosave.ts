import type { FieldError, SaveReason } from "../draft.ts";

/** What the server has, as it last told this page. Times are milliseconds since 1970. */
export type OnServer = { version: number; revisionId: number; slug: string; savedAt: number };

/** What a save came to. */
export type Answer<Draft> =
	/** Fields in `rejected` could not be saved; all others were. */
	| { kind: "saved"; onServer: OnServer; rejected: FieldError[] }
	/** Somebody else saved meanwhile; `theirs` is what the server has now. */
	| { kind: "changedMeanwhile"; theirs: Draft; onServer: OnServer; savedBy: string }
	| { kind: "invalid"; fields: FieldError[] }
	| { kind: "signedOut" }
	/** The server said no for good; `message` says why and what to do. */
	| { kind: "refused"; message: string }
	/** No answer, or none that tells whether the words arrived; `why` where the server knows: "The server’s disk is full". */
	| { kind: "unreachable"; why?: string };

/** Why words wait in the browser. */
export type Trouble =
	| { kind: "unreachable"; attempts: number; retryAt: number; why?: string }
	| { kind: "signedOut"; retryAt: number }
	/** `isRestSaved`: everything but these fields is on the server. */
	| { kind: "invalid"; fields: FieldError[]; edit: number; isRestSaved: boolean }
	| { kind: "refused"; message: string; edit: number }
	/** Both changed these fields; theirs are in `base`. */
	| { kind: "conflict"; fields: string[]; savedBy: string; savedAt: number };

/** Words on their way. Unsure: they may have arrived, so the very same go again before any newer ones. */
type Sent<Draft> = { draft: Draft; edit: number; changes: number; reason: SaveReason | null; isUnsure: boolean };

/** One page's story between typing and the server. */
export type Autosave<Draft> = {
	onServer: OnServer;
	/** What the server has, as this page knows it: what changes are told against. */
	base: Draft;
	/** What is on the page. */
	draft: Draft;
	/** Counts what happened to the draft; all up to `savedEdit` is on the server. */
	edit: number;
	savedEdit: number;
	sent: Sent<Draft> | null;
	isInFlight: boolean;
	trouble: Trouble | null;
	isOnline: boolean;
	/** Somebody asked to save now. */
	isAsked: boolean;
	/** Why the next save stands apart. */
	reason: SaveReason | null;
	/** How many bursts of typing wait, and since when the first does. */
	changes: number;
	waitingSince: number;
	changedAt: number;
};

/** Waits, in milliseconds: for the end of a burst of typing, at most for a long one, for a signed-out person, for a server at most, and until strokes are written to this browser's disk. */
export const waits = { localWrite: 200, pause: 1500, longest: 10_000, signedOut: 15_000, unreachable: 30_000 } as const;

/** A page that has just opened. */
export function newAutosave<Draft>(draft: Draft, onServer: OnServer): Autosave<Draft> {
	return {
		onServer,
		base: draft,
		draft,
		edit: 0,
		savedEdit: 0,
		sent: null,
		isInFlight: false,
		trouble: null,
		isOnline: true,
		isAsked: false,
		reason: null,
		changes: 0,
		waitingSince: 0,
		changedAt: 0,
	};
}

/** Whether the page has words that the server is not known to have. */
export function isUnsaved(state: Autosave<unknown>): boolean {
	return state.edit !== state.savedEdit || state.sent !== null;
}

/** When the next save may go; null while nothing waits, or only a person can help. */
export function dueAt(state: Autosave<unknown>): number | null {
	const { trouble } = state;
	if (state.isInFlight || !isUnsaved(state) || trouble?.kind === "conflict") return null;
	if (trouble?.kind === "unreachable" || trouble?.kind === "signedOut") return trouble.retryAt;
	if (trouble?.edit === state.edit) return null;
	if (state.isAsked) return state.waitingSince;

	return Math.min(state.changedAt + waits.pause, state.waitingSince + waits.longest);
}
