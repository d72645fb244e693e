import { z } from "zod";
import { applyTextChange, type TextChange, textChange } from "../text-change.ts";

/** What a browser keeps of one page's story. */
export type LocalDraft = {
	/** The page that it was typed on. */
	id: string;
	/** The server's version that the words were typed over. */
	version: number;
	at: number;
	changes: number;
	/** Put aside by choice: kept to be looked at again, not offered. */
	isSetAside: boolean;
	draft: unknown;
};

/** Where one person's drafts of one story are kept in this browser. */
export type LocalDrafts = {
	/** Puts a draft in the place of the one with its id. Answers true once it is on disk, and false where the browser keeps nothing: what was there is still there. */
	write: (draft: LocalDraft, done: (isKept: boolean) => void) => void;
	/** Keeps a draft while the page is being left, when there is no time to wait for an answer. */
	writeAtOnce: (draft: LocalDraft) => void;
	remove: (id: string) => void;
	/** All of them, newest first. Those that were put aside a month ago are deleted. */
	list: (now: number) => Promise<LocalDraft[]>;
};

const meta = { id: z.string(), version: z.number(), at: z.number(), changes: z.number(), isSetAside: z.boolean() };
const change = z.object({ start: z.number(), end: z.number(), text: z.string() });

/** A record as it is stored: a whole draft, or what changed since the whole one that has this `at`. */
const storedRecord = z.union([z.object({ ...meta, text: z.string() }), z.object({ ...meta, since: z.number(), change })]);
export type StoredRecord = z.infer<typeof storedRecord>;

/** A draft as browsers kept it before it had a database of its own, and as it is kept in haste. */
const hastyDraft = z.object({ ...meta, draft: z.unknown() });

/** A change longer than this is written as a whole draft. */
const longestChange = 4000;

/** The draft that was last stored whole, to tell changes against. */
export type Whole = { at: number; text: string };

/** How a draft is stored: as a small change where the whole one that is stored is like it. */
export function toStored({ draft, ...rest }: LocalDraft, whole: Whole | undefined): { record: StoredRecord; whole: Whole } {
	const text = JSON.stringify(draft);
	const changed = whole && textChange(whole.text, text);
	if (whole && changed && changed.text.length <= longestChange) return { record: { ...rest, since: whole.at, change: changed }, whole };

	return { record: { ...rest, text }, whole: { at: rest.at, text } };
}

/** The drafts that these records hold, the newest first. What cannot be read is left out, and stops nothing. */
export function fromStored(values: readonly unknown[]): LocalDraft[] {
	const records = values.flatMap((value) => storedRecord.safeParse(value).data ?? []);
	const drafts = new Map<string, LocalDraft>();
	for (const record of records) if ("text" in record) addWhole(drafts, record);
	for (const record of records) {
		const whole = records.find((each): each is Extract<StoredRecord, { text: string }> => each.id === record.id && "text" in each);
		if ("change" in record && whole?.at === record.since) addWhole(drafts, changedBy(whole.text, record));
	}

	return [...drafts.values()].sort((one, other) => other.at - one.at);
}

/** A draft from the text that browsers keep at once; null where it is not one. */
export function fromHasty(text: string | null): LocalDraft | null {
	try {
		return hastyDraft.parse(JSON.parse(text ?? "null")) as LocalDraft;
	} catch {
		return null;
	}
}

function changedBy(text: string, { since: _, change, ...rest }: Extract<StoredRecord, { change: TextChange }>) {
	return { ...rest, text: applyTextChange(text, change) };
}

function addWhole(drafts: Map<string, LocalDraft>, { text, ...rest }: Extract<StoredRecord, { text: string }>): void {
	try {
		drafts.set(rest.id, { ...rest, draft: JSON.parse(text) });
	} catch {
		// Not ours, or of another version: left where it is.
	}
}

const setAsideFor = 30 * 24 * 3_600_000;

/** Whether a draft was put aside so long ago that it may go. What was never saved stays. */
export function isStale(draft: LocalDraft, now: number): boolean {
	return draft.isSetAside && now - draft.at > setAsideFor;
}
