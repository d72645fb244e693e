import type { SaveReason } from "../draft.ts";
import type { Answer, Autosave, OnServer } from "./autosave.ts";

/** What can happen to a page. */
export type Happening<Draft> =
	| { type: "changed"; draft: Draft }
	/** Words from elsewhere took the place of the draft: a copy, an older revision. What they replace is the caller's to keep first. */
	| { type: "brought"; draft: Draft }
	| { type: "woke" }
	| { type: "answered"; answer: Answer<Draft> }
	| { type: "asked" }
	| { type: "online" }
	| { type: "offline" }
	/** Whose fields are the newest, where both changed them. What theirs replace is the caller's to keep first. */
	| { type: "resolved"; theirs: readonly string[] }
	/** What the server has took the place of the draft. What it replaces is the caller's to keep first. */
	| { type: "tookTheirs"; draft: Draft; onServer: OnServer }
	| { type: "leaving" };

/** What the page must do now, in this order. */
export type Deed<Draft> =
	| { type: "keep" }
	| { type: "forget" }
	/** Fields on the page are somebody else's now: the page says so. */
	| { type: "tell"; fields: string[]; savedBy: string; savedAt: number }
	| { type: "send"; version: number; draft: Draft; reason: SaveReason | null };

export type Step<Draft> = { state: Autosave<Draft>; deeds: Deed<Draft>[] };
