import { ok, type Result, refuse } from "#lib/result.ts";
import { cleanLines, isInvisible } from "#lib/text/clean.ts";
import type { CorrectionKind, Status } from "./article.ts";

/** What the rules look at before a revision may go live. */
export type Candidate = {
	headline: string;
	wordCount: number;
	/** Photos of any kind in the body. */
	bodyPhotos: number;
	/** Fields that are too long or incomplete, in words; and whether a photo that the body shows is gone. */
	faults: readonly string[];
	isPhotoGone: boolean;
	status: Status;
	embargoUntil: Date | null;
};

export type PublishRefusal =
	| { code: "headlineMissing" }
	| { code: "bodyMissing" }
	| { code: "faulty"; message: string }
	| { code: "photoGone" }
	| { code: "underEmbargo"; until: Date }
	| { code: "spiked" };

/** Everything that stops this revision going live. Empty means it may be published. */
export function reasonsNotToPublish(revision: Candidate, now: Date): PublishRefusal[] {
	const reasons: PublishRefusal[] = [];

	if (isInvisible(revision.headline)) reasons.push({ code: "headlineMissing" });
	if (revision.wordCount === 0 && revision.bodyPhotos === 0) reasons.push({ code: "bodyMissing" });
	for (const message of revision.faults) reasons.push({ code: "faulty", message });
	if (revision.isPhotoGone) reasons.push({ code: "photoGone" });
	if (revision.embargoUntil && revision.embargoUntil > now) reasons.push({ code: "underEmbargo", until: revision.embargoUntil });
	if (revision.status === "spiked") reasons.push({ code: "spiked" });

	return reasons;
}

/** Longest reason that readers of a withdrawn story are given, in characters. */
const longestReason = 500;

export type ReasonRefused = { code: "invalid"; field: "reason"; message: string };

/** The reason that readers of a withdrawn story are given, as it will stand there. */
export function readReason(typed: string): Result<string, ReasonRefused> {
	const reason = cleanLines(typed);
	if (reason === "") return refuse({ code: "invalid", field: "reason", message: "Tell readers in a line why this story is gone." });
	if (reason.length > longestReason)
		return refuse({ code: "invalid", field: "reason", message: `The reason may have at most ${longestReason} characters. Shorten it.` });

	return ok(reason);
}

/** Where a story may be moved by hand; going live and being withdrawn are commands of their own. */
const moves: Record<Status, readonly Status[]> = {
	draft: ["inReview", "ready", "spiked"],
	inReview: ["draft", "ready", "spiked"],
	ready: ["draft", "inReview", "spiked"],
	scheduled: [],
	published: [],
	withdrawn: [],
	spiked: ["draft"],
};

/** Whether a story that is `from` may be moved to `to`. */
export function mayMove(from: Status, to: Status): boolean {
	return moves[from].includes(to);
}

/** When readers are told that a story was updated: only where an editor changed it after it first went live. */
export function updatedAt(times: { firstPublishedAt: Date; lastPublishedAt: Date | null }): Date | null {
	return times.lastPublishedAt && times.lastPublishedAt > times.firstPublishedAt ? times.lastPublishedAt : null;
}

/** When what machines read of a story last changed: with "Updated", and by minor edits that leave that alone. */
export function versionedAt(story: {
	firstPublishedAt: Date;
	updatedAt: Date | null;
	/** When the revision that readers see went live. */
	liveSince: Date | null;
	corrections: readonly { amendedAt: Date | null }[];
}): Date {
	const moments = [story.firstPublishedAt, story.updatedAt, story.liveSince, ...story.corrections.map(({ amendedAt }) => amendedAt)];

	return new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
}

const extendFor = 10 * 60 * 1000;

/** Whether a save goes into the newest revision or makes another: ten minutes of one person's autosaves are one revision. */
export function extendsRevision(
	revision: { authorId: string | null; createdAt: Date; publishedAt: Date | null; pinned: boolean },
	authorId: string | null,
	now: Date,
): boolean {
	if (revision.publishedAt || revision.pinned || revision.authorId !== authorId) return false;

	const age = now.getTime() - revision.createdAt.getTime();
	return age >= 0 && age < extendFor;
}

/** Longest public note, in characters. */
export const longestNote = 2000;

export const correctionKinds = ["correction", "clarification", "update"] as const satisfies readonly CorrectionKind[];
