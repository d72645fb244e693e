import { type Autosave, dueAt, isUnsaved, type OnServer, waits } from "./autosave.ts";
import type { Happening, Step } from "./happening.ts";
import type { Fields } from "./merge.ts";
import { settle } from "./settle.ts";

/** What follows from one thing that happened. No clock, no network: `now` and answers come in, deeds go out. */
export function step<Draft>(state: Autosave<Draft>, happening: Happening<Draft>, now: number, fields: Fields<Draft>): Step<Draft> {
	switch (happening.type) {
		case "changed":
			return { state: withChange(state, happening.draft, now), deeds: [{ type: "keep" }] };
		case "brought":
			return { state: { ...withChange(state, happening.draft, now), reason: "restored", isAsked: true }, deeds: [{ type: "keep" }] };
		case "woke":
			return sendIf(isDue(state, now), state);
		case "answered":
			return settle(state, happening.answer, now, fields);
		case "asked":
			return ask(state, now);
		case "online":
			return sendIf(state.trouble?.kind === "unreachable", { ...state, isOnline: true });
		case "offline":
			return { state: { ...state, isOnline: false }, deeds: [] };
		case "resolved":
			return resolve(state, happening.theirs, fields);
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

function resolve<Draft>(state: Autosave<Draft>, theirs: readonly string[], fields: Fields<Draft>): Step<Draft> {
	if (state.trouble?.kind !== "conflict") return { state, deeds: [] };
	const isMine = state.trouble.fields.some((field) => !theirs.includes(field));
	const draft = fields.withFields(state.draft, state.base, theirs);
	const next = { ...state, draft, edit: state.edit + 1, trouble: null, reason: isMine ? ("keptMine" as const) : state.reason };
	const { state: after, deeds } = sendIf(true, next);

	return { state: after, deeds: [{ type: "keep" }, ...deeds] };
}

function takeTheirs<Draft>(state: Autosave<Draft>, draft: Draft, onServer: OnServer): Step<Draft> {
	if (state.isInFlight) return { state, deeds: [] };
	const edit = state.edit + 1;
	const clean = { sent: null, trouble: null, isAsked: false, reason: null, changes: 0 };

	return { state: { ...state, ...clean, base: draft, draft, onServer, edit, savedEdit: edit }, deeds: [{ type: "forget" }] };
}
