import type { AuditAction } from "#lib/audit/action.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may, system } from "#lib/users/role.ts";
import { goLive, takeDown } from "./live-commands.ts";
import { readReason, reasonsNotToPublish } from "./publishing.ts";
import type { PublishInput, PublishRefused, WithdrawRefused } from "./publishing-commands.ts";
import { candidateOf, loadForPublishing } from "./publishing-queries.ts";
import { publishingKey, scheduledPayload, withdrawalKey } from "./scheduled-jobs.ts";

export type PastRefused = { code: "invalid"; field: "at"; message: string };

const past = { code: "invalid", field: "at", message: "Choose a moment that is still to come." } as const;

/** Plans that one revision, the one the editor was looking at, goes live at a moment. Later edits wait for an Update of their own. */
export async function schedulePublishing(
	input: PublishInput & { at: Date },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, PublishRefused | PastRefused>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });
	if (input.at <= now) return refuse(past);

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, input.revisionId);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.version !== input.version) return refuse({ code: "changedMeanwhile" as const, version: article.version });
		const reasons = reasonsNotToPublish(candidateOf(article), input.at);
		if (reasons.length > 0) return refuse({ code: "notReady" as const, reasons });
		if (await isTaken(tx, article.revision.slug, article.id)) return refuse({ code: "slugTaken" as const, slug: article.revision.slug });

		const status = article.publishedRevisionId === null ? { status: "scheduled" } : {};
		await tx.article.update({
			where: { id: article.id },
			data: { ...status, scheduledRevisionId: article.revision.id, publishAt: input.at, editedAt: now },
		});
		await addJob(tx, { kind: "publishScheduled", key: publishingKey(article.id), payload: { articleId: article.id } }, input.at);
		return ok({ change: await note(tx, "story.schedule", article.id, { at: input.at, revision: article.revision.number }, by, now) });
	});
}

/** Takes a plan to publish back; the story is ready again. */
export async function cancelPublishing(
	articleId: number,
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, { code: "notAllowed" } | { code: "unknownStory" }>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: articleId, publishAt: { not: null } }, select: { id: true, status: true } });
		if (!article) return refuse({ code: "unknownStory" as const });
		await unplan(tx, article, now);
		await tx.job.deleteMany({ where: { key: publishingKey(articleId) } });
		return ok({ change: await note(tx, "story.unschedule", articleId, {}, by, now) });
	});
}

/** Plans that a live story is taken down at a moment, with the reason that its readers will get then. A second plan takes the place of the first. */
export async function scheduleWithdrawal(
	input: { articleId: number; reason: string; at: Date },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, WithdrawRefused | PastRefused>> {
	if (!may(by, "withdraw")) return refuse({ code: "notAllowed" });
	const reason = readReason(input.reason);
	if (!reason.ok) return reason;
	if (input.at <= now) return refuse(past);

	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: input.articleId }, select: { id: true, publishedRevisionId: true } });
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		await tx.article.update({ where: { id: article.id }, data: { withdrawAt: input.at, editedAt: now } });
		const payload = { articleId: article.id, reason: reason.value };
		await addJob(tx, { kind: "withdrawScheduled", key: withdrawalKey(article.id), payload }, input.at);
		return ok({ change: await note(tx, "story.scheduleWithdrawal", article.id, { at: input.at, reason: reason.value }, by, now) });
	});
}

/** Takes a plan to withdraw back; the story stays. */
export async function cancelWithdrawal(
	articleId: number,
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, { code: "notAllowed" } | { code: "unknownStory" }>> {
	if (!may(by, "withdraw")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const { count } = await tx.article.updateMany({
			where: { id: articleId, withdrawAt: { not: null } },
			data: { withdrawAt: null, editedAt: now },
		});
		if (count === 0) return refuse({ code: "unknownStory" as const });
		await tx.job.deleteMany({ where: { key: withdrawalKey(articleId) } });
		return ok({ change: await note(tx, "story.unscheduleWithdrawal", articleId, {}, by, now) });
	});
}

/** Job: puts the planned revision live, when its moment has come. A plan that can no longer be kept is noted, and the story is ready again. */
export async function publishScheduled(payload: unknown, now: Date): Promise<void> {
	const { articleId } = scheduledPayload.parse(payload);
	await db().$transaction(async (tx) => {
		const plan = await tx.article.findFirst({ where: { id: articleId, publishAt: { lte: now } }, select: { scheduledRevisionId: true } });
		if (!plan?.scheduledRevisionId) return; // taken back, put off, or overtaken by hand
		const article = await loadForPublishing(tx, articleId, plan.scheduledRevisionId);
		if (!article) throw new Error(`Article ${articleId} has no revision ${plan.scheduledRevisionId}`);

		const reasons = reasonsNotToPublish(candidateOf(article), now).map(({ code }) => code as string);
		if (await isTaken(tx, article.revision.slug, articleId)) reasons.push("slugTaken");
		if (reasons.length === 0) {
			await goLive(tx, article, system, now);
			return;
		}
		await unplan(tx, article, now);
		await note(tx, "story.scheduleFailed", articleId, { reasons }, system, now);
	});
}

/** Job: takes the story down, when its moment has come. */
export async function withdrawScheduled(payload: unknown, now: Date): Promise<void> {
	const { articleId, reason } = scheduledPayload.parse(payload);
	await db().$transaction(async (tx) => {
		const isDue = await tx.article.count({ where: { id: articleId, withdrawAt: { lte: now }, publishedRevisionId: { not: null } } });
		if (isDue === 0) return; // taken back, put off, or withdrawn by hand
		const article = await loadForPublishing(tx, articleId, null);
		if (article) await takeDown(tx, article, reason, system, now);
	});
}

async function unplan(tx: Tx, article: { id: number; status: string }, now: Date): Promise<void> {
	const status = article.status === "scheduled" ? { status: "ready" } : {};
	await tx.article.update({ where: { id: article.id }, data: { ...status, scheduledRevisionId: null, publishAt: null, editedAt: now } });
}

async function isTaken(tx: Tx, slug: string, articleId: number): Promise<boolean> {
	return (await tx.article.count({ where: { slug, id: { not: articleId } } })) > 0;
}

async function note(
	tx: Tx,
	action: AuditAction,
	articleId: number,
	detail: Record<string, unknown>,
	by: Actor,
	now: Date,
): Promise<number> {
	await audit(tx, { action, subjectKind: "article", subjectId: articleId, detail }, by, now);

	return announce(tx, action, [], now);
}
