import type { CorrectionKind, Status } from "#lib/articles/article.ts";
import type { HoldingKind } from "#lib/fronts/front.ts";

/** What a deed on a story came to. `field` names what can mend a refusal. */
export type DeedAnswer = { done: true; message: string } | { done: false; message: string; field?: string | undefined };

/** A place on the front page, and for how long; null hours: until somebody takes it down. */
export type Hold = { container: HoldingKind; hours: number | null };

/** Which state goes live, where on the front it is held, and whether readers are told of an update. */
export type PublishRequest = { articleId: number; revisionId: number; version: number; hold: Hold | null; isMinor: boolean };

/** Which state goes live at a time on the paper's clock: "2026-03-01T12:00". */
export type PlanRequest = Omit<PublishRequest, "hold" | "isMinor"> & { at: string };

/** What a note is to say. `amendedAt` is that of the note as it was shown. */
export type AmendRequest = {
	articleId: number;
	correctionId: number;
	amendedAt: Date | null;
	kind: CorrectionKind;
	text: string;
	isMinor: boolean;
};

/** What can be done with a story beside writing it. */
export type StoryDeeds = {
	publish: (request: PublishRequest) => Promise<DeedAnswer>;
	plan: (request: PlanRequest) => Promise<DeedAnswer>;
	unplan: (request: { articleId: number }) => Promise<DeedAnswer>;
	withdraw: (request: { articleId: number; reason: string }) => Promise<DeedAnswer>;
	/** At a time on the paper's clock; takes the place of what was planned before. */
	planWithdrawal: (request: { articleId: number; reason: string; at: string }) => Promise<DeedAnswer>;
	unplanWithdrawal: (request: { articleId: number }) => Promise<DeedAnswer>;
	note: (request: { articleId: number; kind: CorrectionKind; text: string }) => Promise<DeedAnswer>;
	amendNote: (request: AmendRequest) => Promise<DeedAnswer>;
	move: (request: { articleId: number; to: Status }) => Promise<DeedAnswer>;
	/** Null lets it go. */
	hold: (request: { articleId: number; hold: Hold | null }) => Promise<DeedAnswer>;
};
