import { createHash } from "node:crypto";
import { z } from "zod";
import { readBody } from "#lib/body/body.ts";
import type { StoryDraft } from "./draft.ts";
import { applyTextChange, textChange } from "./text-change.ts";

type Fields = Omit<StoryDraft, "body">;

/** A state of a story with its body as the database keeps it. */
export type StoredState = { fields: Fields; body: string };

const isObject = (value: unknown) => typeof value === "object" && value !== null;
const stored = z.discriminatedUnion("type", [
	// Written by `wholeState` and `changeTo` alone.
	z.object({ type: z.literal("whole"), fields: z.custom<Fields>(isObject), body: z.string() }),
	z.object({
		type: z.literal("change"),
		fields: z.custom<Partial<Fields>>(isObject),
		body: z.object({ start: z.number(), end: z.number(), text: z.string() }),
	}),
]);

type StoredChange = z.infer<typeof stored>;

/** A draft as it is told against others; `body` is the text that its column holds. */
export function storedState({ body: _, ...fields }: StoryDraft, body: string): StoredState {
	return { fields, body };
}

/** A short name for exactly this state. */
export function digestOf(state: StoredState): string {
	return createHash("sha256").update(JSON.stringify(state.fields)).update(state.body).digest("base64url");
}

/** A state as a row that needs no other. */
export function wholeState(state: StoredState): string {
	return JSON.stringify({ type: "whole", ...state });
}

/** A state as a row that tells only what differs from the one before. */
export function changeTo(before: StoredState, after: StoredState): string {
	const names = Object.keys(after.fields) as (keyof Fields)[];
	const changed = names.filter((name) => JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]));
	const fields = Object.fromEntries(changed.map((name) => [name, after.fields[name]]));

	return JSON.stringify({ type: "change", fields, body: textChange(before.body, after.body) });
}

/** The state that the last of these rows left, given all rows of its revision up to it, oldest first. Throws where the first is not whole. */
export function readStates(rows: readonly string[]): StoryDraft {
	const state = rows.map((row) => stored.parse(JSON.parse(row))).reduce<StoredState | null>(next, null);
	if (!state) throw new Error("The saved states of a revision begin with a change.");

	return { ...state.fields, body: readBody(state.body) };
}

function next(before: StoredState | null, change: StoredChange): StoredState | null {
	if (change.type === "whole") return change;
	if (!before) return null;

	return { fields: { ...before.fields, ...change.fields }, body: applyTextChange(before.body, change.body) };
}
