import { z } from "zod";
import { type BodyDocument, parseBody, plainText } from "#lib/body/body.ts";
import type { BodyElement } from "#lib/body/element.ts";
import { beginningOf } from "#lib/body/text.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { cleanLine, cleanLines } from "#lib/text/clean.ts";

/** One dated post of a live story, as readers see it. */
export type LiveEntry = {
	id: number;
	postedAt: Date;
	/** When its words last changed after it was posted; null where they never did. */
	editedAt: Date | null;
	headline: string;
	body: BodyDocument;
	isKeyEvent: boolean;
	isPinned: boolean;
};

/** A key event as the summary lists it. */
export type KeyEvent = { id: number; postedAt: Date; title: string };

/** One page of a live story's entries. */
export type EntryPage = {
	/** Above all others; on the newest page only. */
	pinned: LiveEntry[];
	/** Newest first. */
	entries: LiveEntry[];
	/** Newest first, on the newest page only. */
	keyEvents: KeyEvent[];
	isNewest: boolean;
	/** When the newest of all entries was posted; null where there is none. */
	newestAt: Date | null;
	/** Number of the entry that the page after this one begins with; null on the last. */
	older: number | null;
};

/** An entry as its writer gives it. */
export type EntryDraft = Pick<LiveEntry, "headline" | "body" | "isKeyEvent" | "isPinned">;

export type EntryInvalid = { code: "invalid"; field: "headline" | "body"; message: string };

/** Longest headline and longest text of an entry, in characters. */
export const longest = { headline: 200, text: 20_000 };

/** An entry as it comes from outside; `readEntry` judges its words. */
export const typedEntry = z.object(
	{
		headline: z.string({ error: "Send the headline as text, empty for none." }),
		body: z.unknown(),
		isKeyEvent: z.boolean({ error: "Say whether it is a key event: true or false." }),
		isPinned: z.boolean({ error: "Say whether it is pinned: true or false." }),
	},
	{ error: "Send an object with headline, body, isKeyEvent and isPinned." },
);
export type TypedEntry = z.infer<typeof typedEntry>;

const held = ["paragraph", "bulletList", "orderedList", "blockquote"] as const satisfies readonly BodyElement["type"][];

/** An entry as it will stand: running text, lists and quotes, with a headline or words or both. */
export function readEntry(entry: TypedEntry): Result<EntryDraft, EntryInvalid> {
	const headline = cleanLine(entry.headline);
	if (headline.length > longest.headline)
		return invalid("headline", `A headline may have at most ${longest.headline} characters. Shorten it.`);

	const parsed = parseBody(entry.body);
	if (!parsed.ok) return invalid("body", parsed.reason.message);
	if (!parsed.value.content.every(({ type }) => held.some((each) => each === type)))
		return invalid("body", "An entry holds text, lists and quotes. Put anything else into the story itself.");

	const text = cleanLines(plainText(parsed.value));
	if (text.length > longest.text) return invalid("body", `An entry may have at most ${longest.text} characters. Post it as two.`);
	if (headline === "" && text === "") return invalid("body", "Write what happened, or give it a headline.");
	return ok({ headline, body: withoutEmptyEnds(parsed.value), isKeyEvent: entry.isKeyEvent, isPinned: entry.isPinned });
}

/** Whether two drafts say the same to readers. */
export function saysTheSame(one: Pick<EntryDraft, "headline" | "body">, other: Pick<EntryDraft, "headline" | "body">): boolean {
	return one.headline === other.headline && JSON.stringify(one.body) === JSON.stringify(other.body);
}

/** What an entry is called where only a line fits: its headline, else how it begins. */
export function titleOf({ headline, body }: Pick<EntryDraft, "headline" | "body">, most = 90): string {
	return headline || beginningOf(plainText(body), most);
}

/** Where an entry is found for as long as it stands, on whichever page of the coverage it is by then. */
export function entryAddress(story: string, id: number): string {
	return `${story}?entry=${id}#${anchorOf(id)}`;
}

/** Name of an entry's place in its page. */
export function anchorOf(id: number): string {
	return `entry-${id}`;
}

function withoutEmptyEnds({ type, content }: BodyDocument): BodyDocument {
	const isFull = (element: BodyElement) => element.type !== "paragraph" || (element.content ?? []).length > 0;
	const kept = content.slice(Math.max(0, content.findIndex(isFull)), content.findLastIndex(isFull) + 1);

	return { type, content: kept.length > 0 ? kept : [{ type: "paragraph" }] };
}

function invalid(field: EntryInvalid["field"], message: string): Result<never, EntryInvalid> {
	return refuse({ code: "invalid", field, message });
}
