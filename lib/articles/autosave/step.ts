import type { SaveReason } from "../draft.ts";
import { type Answer, type Autosave, dueAt, isUnsaved, type OnServer, waits } from "./autosave.ts";

/** What can happen to a page. */
export type Happening<Draft> =
	| { type: "changed"; draft: Draft }
	/** Words from elsewhere took the place of the draft: a copy, an older revision. What they replace is the caller's to keep first. */
	| { type: "brought"; draft: Draft }
	| { type: "woke" }
	| { type: "answered"; answer: Answer }
	| { type: "asked" }
	| { type: "online" }
	| { type: "offline" }
	| { type: "keptMine" }
	/** What the server has took the place of the draft. What it replaces is the caller's to keep first. */
	| { type: "tookTheirs"; draft: Draft; onServer: OnServer }
	| { type: "leaving" };

/** What the page must do now, in this order. */
export type Deed<Draft> =
	| { type: "keep" }
	| { type: "forget" }
	| { type: "send"; version: number; draft: Draft; reason: SaveReason | null };

export type Step<Draft> = { state: Autosave<Draft>; deeds: Deed<Draft>[] };

/** What follows from one thing that happened. No clock, no network: `now` and answers come in, deeds go out. */
export function step<Draft>(state: Autosave<Draft>, happening: Happening<Draft>, now: number): Step<Draft> {
	switch (happening.type) {
		case "changed":
			return { state: withChange(state, happening.draft, now), deeds: [{ type: "keep" }] };
		case "brought":
			return { state: { ...withChange(state, happening.draft, now), reason: "restored", isAsked: true }, deeds: [{ type: "keep" }] };
		case "woke":
			return sendIf(isDue(state, now), state);
		case "answered":
			return settle(state, happening.answer, now);
		case "asked":
			return ask(state, now);
		case "online":
			return sendIf(state.trouble?.kind === "unreachable", { ...state, isOnline: true });
		case "offline":
			return { state: { ...state, isOnline: false }, deeds: [] };
		case "keptMine":
			return keepMine(state);
		case "tookTheirs":
			return takeTheirs(state, happening.draft, happening.onServer);
		case "leaving":
			return sendIf(dueAt(state) !== null, state);
		default:
			return happening satisfies never;
	}
}

function isDue(state: Autosave<unknown>, now: number): boolean {
	const due = dueAt(state);

	return due !== null && due <= now;
}

function withChange<Draft>(state: Autosave<Draft>, draft: Draft, now: number): Autosave<Draft> {
	const isNewBurst = state.changes === 0 || now - state.changedAt >= waits.pause;

	return {
		...state,
		draft,
		edit: state.edit + 1,
		changes: state.changes + (isNewBurst ? 1 : 0),
		waitingSince: isWaiting(state) ? state.waitingSince : now,
		changedAt: now,
	};
}

/** Whether words wait to be sent, and not only for a person to mend what was refused. */
function isWaiting({ edit, savedEdit, trouble }: Autosave<unknown>): boolean {
	const isSettled = (trouble?.kind === "invalid" || trouble?.kind === "refused") && trouble.edit === edit;

	return edit !== savedEdit && !isSettled;
}

function sendIf<Draft>(may: boolean, state: Autosave<Draft>): Step<Draft> {
	if (!may || state.isInFlight || !isUnsaved(state)) return { state, deeds: [] };
	const { draft, edit, changes, reason } = state;
	const sent = state.sent ?? { draft, edit, changes, reason, isUnsure: false };

	return {
		state: { ...state, sent, isInFlight: true, isAsked: false, reason: state.sent ? reason : null },
		deeds: [{ type: "send", version: state.onServer.version, draft: sent.draft, reason: sent.reason }],
	};
}

function ask<Draft>(state: Autosave<Draft>, now: number): Step<Draft> {
	if (!isUnsaved(state) || state.trouble?.kind === "conflict") return { state, deeds: [] };
	if (state.isInFlight) return { state: { ...state, isAsked: true, waitingSince: Math.min(state.waitingSince, now) }, deeds: [] };

	return sendIf(true, state);
}

function keepMine<Draft>(state: Autosave<Draft>): Step<Draft> {
	if (state.trouble?.kind !== "conflict") return { state, deeds: [] };
	const onServer = { ...state.onServer, version: state.trouble.version };

	return sendIf(true, { ...state, onServer, trouble: null, reason: "keptMine" });
}

function takeTheirs<Draft>(state: Autosave<Draft>, draft: Draft, onServer: OnServer): Step<Draft> {
	if (state.isInFlight) return { state, deeds: [] };
	const edit = state.edit + 1;
	const clean = { sent: null, trouble: null, isAsked: false, reason: null, changes: 0 };

	return { state: { ...state, ...clean, draft, onServer, edit, savedEdit: edit }, deeds: [{ type: "forget" }] };
}

function settle<Draft>(state: Autosave<Draft>, answer: Answer, now: number): Step<Draft> {
	const { sent } = state;
	if (!sent || !state.isInFlight) return { state, deeds: [] };
	if (answer.kind === "saved") return saved(state, sent, answer, now);

	// What was refused did not arrive: newer words may go in its place. Where an answer was lost before, that stays unknown.
	const isLost = answer.kind === "unreachable" || (answer.kind === "signedOut" && sent.isUnsure);
	return {
		state: {
			...state,
			isInFlight: false,
			isAsked: false,
			sent: isLost ? { ...sent, isUnsure: true } : null,
			reason: isLost ? state.reason : (state.reason ?? sent.reason),
			trouble: troubleOf(state, answer, now),
		},
		deeds: [],
	};
}

type SavedAnswer = Extract<Answer, { kind: "saved" }>;

function saved<Draft>(state: Autosave<Draft>, sent: NonNullable<Autosave<Draft>["sent"]>, answer: SavedAnswer, now: number): Step<Draft> {
	const { onServer, rejected } = answer;
	const isAll = sent.edit === state.edit && rejected.length === 0;
	const trouble = rejected.length === 0 ? null : { kind: "invalid" as const, fields: rejected, edit: sent.edit, isRestSaved: true };
	const after = {
		...state,
		onServer,
		savedEdit: trouble ? state.savedEdit : sent.edit,
		sent: null,
		isInFlight: false,
		trouble,
		changes: isAll ? 0 : Math.max(1, state.changes - sent.changes),
		waitingSince: now,
	};

	return { state: after, deeds: [{ type: isAll ? "forget" : "keep" }] };
}

function troubleOf(state: Autosave<unknown>, answer: Exclude<Answer, { kind: "saved" }>, now: number): Autosave<unknown>["trouble"] {
	switch (answer.kind) {
		case "changedMeanwhile":
			return { kind: "conflict", version: answer.version, savedBy: answer.savedBy, savedAt: answer.savedAt };
		case "invalid":
			return { kind: "invalid", fields: answer.fields, edit: state.sent?.edit ?? state.edit, isRestSaved: false };
		case "refused":
			return { kind: "refused", message: answer.message, edit: state.sent?.edit ?? state.edit };
		case "signedOut":
			return { kind: "signedOut", retryAt: now + waits.signedOut };
		case "unreachable": {
			const attempts = state.trouble?.kind === "unreachable" ? state.trouble.attempts + 1 : 1;
			return { kind: "unreachable", attempts, retryAt: now + Math.min(waits.unreachable, 1000 * 2 ** attempts) };
		}
		default:
			return answer satisfies never;
	}
}
