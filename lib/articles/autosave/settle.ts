import { type Answer, type Autosave, waits } from "./autosave.ts";
import type { Deed, Step } from "./happening.ts";
import type { Fields } from "./merge.ts";

/** What follows from an answer of the server. */
export function settle<Draft>(state: Autosave<Draft>, answer: Answer<Draft>, now: number, fields: Fields<Draft>): Step<Draft> {
	const { sent } = state;
	if (!sent || !state.isInFlight) return { state, deeds: [] };
	if (answer.kind === "saved") return saved(state, sent, answer, now, fields);
	if (answer.kind === "changedMeanwhile") return merge(state, sent, answer, fields);

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

type SentDraft<Draft> = NonNullable<Autosave<Draft>["sent"]>;
type SavedAnswer = Extract<Answer<never>, { kind: "saved" }>;
type MeanwhileAnswer<Draft> = Extract<Answer<Draft>, { kind: "changedMeanwhile" }>;

/** Different fields of two people are one draft, and go on; only a field that both changed waits for a choice. */
function merge<Draft>(
	state: Autosave<Draft>,
	sent: SentDraft<Draft>,
	{ theirs, onServer, savedBy }: MeanwhileAnswer<Draft>,
	fields: Fields<Draft>,
): Step<Draft> {
	const { draft, taken, collided } = fields.merge({ base: state.base, mine: state.draft, theirs, sent: sent.draft });
	const { savedAt } = onServer;
	const trouble = collided.length === 0 ? null : { kind: "conflict" as const, fields: collided, savedBy, savedAt };
	const after = {
		...state,
		onServer,
		base: theirs,
		draft,
		edit: taken.length > 0 ? state.edit + 1 : state.edit,
		sent: null,
		isInFlight: false,
		isAsked: trouble === null,
		reason: state.reason ?? sent.reason,
		trouble,
	};
	const tell: Deed<Draft>[] = taken.length > 0 ? [{ type: "tell", fields: taken, savedBy, savedAt }] : [];

	return { state: after, deeds: [{ type: "keep" }, ...tell] };
}

function saved<Draft>(
	state: Autosave<Draft>,
	sent: SentDraft<Draft>,
	answer: SavedAnswer,
	now: number,
	fields: Fields<Draft>,
): Step<Draft> {
	const { onServer, rejected } = answer;
	const isAll = sent.edit === state.edit && rejected.length === 0;
	const trouble = rejected.length === 0 ? null : { kind: "invalid" as const, fields: rejected, edit: sent.edit, isRestSaved: true };
	const refused = rejected.map(({ field }) => field.split(".")[0] ?? field);
	const after = {
		...state,
		onServer,
		base: fields.withFields(sent.draft, state.base, refused),
		savedEdit: trouble ? state.savedEdit : sent.edit,
		sent: null,
		isInFlight: false,
		trouble,
		changes: isAll ? 0 : Math.max(1, state.changes - sent.changes),
		waitingSince: now,
	};

	return { state: after, deeds: [{ type: isAll ? "forget" : "keep" }] };
}

type RefusedAnswer = Exclude<Answer<never>, { kind: "saved" | "changedMeanwhile" }>;

function troubleOf(state: Autosave<unknown>, answer: RefusedAnswer, now: number): Autosave<unknown>["trouble"] {
	switch (answer.kind) {
		case "invalid":
			return { kind: "invalid", fields: answer.fields, edit: state.sent?.edit ?? state.edit, isRestSaved: false };
		case "refused":
			return { kind: "refused", message: answer.message, edit: state.sent?.edit ?? state.edit };
		case "signedOut":
			return { kind: "signedOut", retryAt: now + waits.signedOut };
		case "unreachable": {
			const attempts = state.trouble?.kind === "unreachable" ? state.trouble.attempts + 1 : 1;
			const retryAt = now + Math.min(waits.unreachable, 1000 * 2 ** attempts);
			return { kind: "unreachable", attempts, retryAt, ...(answer.why ? { why: answer.why } : {}) };
		}
		default:
			return answer satisfies never;
	}
}
