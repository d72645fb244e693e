"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { DeedAnswer, PlanRequest } from "#components/admin/stories/deeds/deeds.ts";
import { absoluteTime } from "#components/ui/time-words.ts";
import { deedWords, publishWords } from "#lib/articles/refusal-words.ts";
import { cancelPublishing, cancelWithdrawal, schedulePublishing, scheduleWithdrawal } from "#lib/articles/scheduling-commands.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { momentOnClock } from "#lib/site/clock.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite, timeStyle } from "../../time-style.ts";

const id = z.int().positive();
const planRequest = z.object({ articleId: id, revisionId: id, version: z.int().nonnegative(), at: z.string().max(40) });

/** Plans that a story goes live at a time on the paper's clock. */
export async function planAction(request: PlanRequest): Promise<DeedAnswer> {
	const by = await requireActor("publish");
	const input = planRequest.safeParse(request);
	if (!input.success) notFound();
	const style = await timeStyle();
	const at = momentOnClock(input.data.at, (await getOwnSite()).timeZone);
	if (at === null) return turnDown("Choose a day and a time.", "at");

	const result = await schedulePublishing({ ...input.data, at }, by, new Date());
	if (!result.ok) {
		const { reason } = result;
		return reason.code === "invalid" ? turnDown(reason.message, "at") : turnDown(publishWords(reason, (each) => absoluteTime(each, style)));
	}
	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.data.articleId}`);
	return { done: true, message: `It goes live ${absoluteTime(at, style)}.` };
}

const withdrawalRequest = z.object({ articleId: id, reason: z.string().max(100_000), at: z.string().max(40) });

/** Plans that a live story is withdrawn at a time on the paper's clock, or changes the plan. */
export async function planWithdrawalAction(request: z.infer<typeof withdrawalRequest>): Promise<DeedAnswer> {
	const by = await requireActor("withdraw");
	const input = withdrawalRequest.safeParse(request);
	if (!input.success) notFound();
	const at = momentOnClock(input.data.at, (await getOwnSite()).timeZone);
	if (at === null) return turnDown("Choose a day and a time.", "at");

	const result = await scheduleWithdrawal({ ...input.data, at }, by, new Date());
	if (!result.ok) {
		const { reason } = result;
		if (reason.code === "invalid") return turnDown(reason.message, reason.field);
		return turnDown(deedWords(reason).message);
	}
	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.data.articleId}`);
	return { done: true, message: `It will be withdrawn ${absoluteTime(at, await timeStyle())}.` };
}

/** Cancels a planned withdrawal: the story stays live. */
export async function unplanWithdrawalAction(request: { articleId: number }): Promise<DeedAnswer> {
	const by = await requireActor("withdraw");
	const input = z.object({ articleId: id }).safeParse(request);
	if (!input.success) notFound();

	const result = await cancelWithdrawal(input.data.articleId, by, new Date());
	if (!result.ok) return turnDown("No withdrawal is scheduled any more. Load the page again.");

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.data.articleId}`);
	return { done: true, message: "The withdrawal is cancelled. The story stays live." };
}

/** Takes a plan back. */
export async function unplanAction(request: { articleId: number }): Promise<DeedAnswer> {
	const by = await requireActor("publish");
	const input = z.object({ articleId: id }).safeParse(request);
	if (!input.success) notFound();

	const result = await cancelPublishing(input.data.articleId, by, new Date());
	if (!result.ok) return turnDown("Nothing is scheduled any more. Load the page again.");

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.data.articleId}`);
	return { done: true, message: "It is unscheduled and ready again." };
}

function turnDown(message: string, field?: string): DeedAnswer {
	respondWith(422);

	return { done: false, message, field };
}
