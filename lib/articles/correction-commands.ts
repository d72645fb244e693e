import type { AuditAction } from "#lib/audit/action.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { countInSitemap } from "#lib/sitemaps/month-commands.ts";
import { syndicate } from "#lib/syndication/commands.ts";
import { cleanLines } from "#lib/text/clean.ts";
import { type Actor, may } from "#lib/users/role.ts";
import type { CorrectionKind } from "./article.ts";
import { longestNote } from "./publishing.ts";
import { type Loaded, loadForPublishing, tagsOf } from "./publishing-queries.ts";

export type CorrectionRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "notLive" }
	| { code: "invalid"; field: "text"; message: string };

/** Puts a dated public note on a live story, shown at once and kept for good. It counts as an editorial change. */
export async function issueCorrection(
	input: { articleId: number; kind: CorrectionKind; text: string },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number; correctionId: number }, CorrectionRefused>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });
	const text = readNote(input.text);
	if (!text.ok) return text;

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		const correction = await tx.correction.create({
			data: { articleId: article.id, kind: input.kind, text: text.value, authorId: by.id, issuedAt: now },
			select: { id: true },
		});
		const change = await publishNotes(tx, article, { isMinor: false }, now);
		await auditNote(tx, `story.${input.kind}`, article.id, { correction: correction.id }, by, now);
		return ok({ correctionId: correction.id, change });
	});
}

export type AmendRefused = CorrectionRefused | { code: "changedMeanwhile" };

/**
 * Changes what a public note says, at once for readers; what it said before is kept for the newsroom. Refuses where the note is not what the
 * editor was looking at (`amendedAt`). A minor amendment does not move "Updated". Gives a null change where nothing differs.
 */
export async function amendCorrection(
	input: { articleId: number; correctionId: number; amendedAt: Date | null; kind: CorrectionKind; text: string; isMinor: boolean },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number | null }, AmendRefused>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });
	const text = readNote(input.text);
	if (!text.ok) return text;

	return db().$transaction(async (tx) => {
		const note = await tx.correction.findFirst({ where: { id: input.correctionId, articleId: input.articleId } });
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article || !note) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });
		if (note.amendedAt?.getTime() !== input.amendedAt?.getTime()) return refuse({ code: "changedMeanwhile" as const });
		if (note.text === text.value && note.kind === input.kind) return ok({ change: null });

		const { kind, text: before, authorId } = note;
		await tx.correctionVersion.create({
			data: { correctionId: note.id, kind, text: before, authorId, publishedAt: note.amendedAt ?? note.issuedAt },
		});
		await tx.correction.update({ where: { id: note.id }, data: { kind: input.kind, text: text.value, authorId: by.id, amendedAt: now } });
		const change = await publishNotes(tx, article, input, now);
		await auditNote(tx, "story.amendNote", article.id, { correction: note.id, isMinor: input.isMinor }, by, now);
		return ok({ change });
	});
}

function readNote(typed: string): Result<string, Extract<CorrectionRefused, { code: "invalid" }>> {
	const text = cleanLines(typed);
	if (text === "") return refuse({ code: "invalid", field: "text", message: "Say what was wrong and what is right." });
	if (text.length > longestNote)
		return refuse({ code: "invalid", field: "text", message: `The note may have at most ${longestNote} characters. Shorten it.` });

	return ok(text);
}

/** What follows where readers get other notes with a story. Gives the change. */
async function publishNotes(tx: Tx, article: Loaded, { isMinor }: { isMinor: boolean }, now: Date): Promise<number> {
	if (!isMinor) await tx.article.update({ where: { id: article.id }, data: { lastPublishedAt: now } });
	await countInSitemap(tx, article.firstPublishedAt ?? now, 0, now);
	await syndicate(tx, article, now);

	return announce(tx, "story.corrected", tagsOf(article), now);
}

function auditNote(tx: Tx, action: AuditAction, articleId: number, detail: Record<string, unknown>, by: Actor, now: Date): Promise<void> {
	return audit(tx, { action, subjectKind: "article", subjectId: articleId, detail }, by, now);
}
