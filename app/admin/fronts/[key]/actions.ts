"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { FrontAnswer, FrontDeeds } from "#components/admin/fronts/deeds.ts";
import { absoluteTime } from "#components/ui/time-words.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { publishFront } from "#lib/fronts/commands.ts";
import { frontKey } from "#lib/fronts/front-key.ts";
import { scheduleFront, unscheduleFront } from "#lib/fronts/schedule-commands.ts";
import { momentOnClock } from "#lib/site/clock.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite, timeStyle } from "../../time-style.ts";
import { frontWords } from "../front-words.ts";

const which = z.object({ key: frontKey, version: z.int().nonnegative() });

/** Puts the draft of a front live. */
export async function publishFrontAction(request: Parameters<FrontDeeds["publish"]>[0]): Promise<FrontAnswer> {
	const by = await requireActor("composeFronts");
	const input = which.safeParse(request);
	if (!input.success) notFound();

	const result = await publishFront(input.data, by, new Date());
	if (!result.ok) return turnDown(frontWords(result.reason));

	const { change, version, address } = result.value;
	await caughtUpWith(change);
	revalidatePath(`/admin/fronts/${input.data.key}`);
	return { done: true, version, message: change === null ? "Readers see this already." : `It is live at ${address}.` };
}

/** Plans that the draft goes live at a time on the paper's clock. */
export async function planFrontAction(request: Parameters<FrontDeeds["plan"]>[0]): Promise<FrontAnswer> {
	const by = await requireActor("composeFronts");
	const input = which.extend({ at: z.string().max(40) }).safeParse(request);
	if (!input.success) notFound();
	const at = momentOnClock(input.data.at, (await getOwnSite()).timeZone);
	if (at === null) return turnDown("Choose a day and a time.", "at");

	const result = await scheduleFront({ ...input.data, at }, by, new Date());
	if (!result.ok) return result.reason.code === "invalid" ? turnDown(result.reason.message, "at") : turnDown(frontWords(result.reason));

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/fronts/${input.data.key}`);
	return { done: true, version: result.value.version, message: `It goes live ${absoluteTime(at, await timeStyle())}.` };
}

/** Takes a plan back. */
export async function unplanFrontAction(request: Parameters<FrontDeeds["unplan"]>[0]): Promise<FrontAnswer> {
	const by = await requireActor("composeFronts");
	const input = which.pick({ key: true }).safeParse(request);
	if (!input.success) notFound();

	const result = await unscheduleFront(input.data.key, by, new Date());
	if (!result.ok) return turnDown("There is no plan any more. Load the page again.");

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/fronts/${input.data.key}`);
	return { done: true, version: null, message: "The plan is taken back." };
}

function turnDown(message: string, field?: string): FrontAnswer {
	respondWith(422);

	return field === undefined ? { done: false, message } : { done: false, message, field };
}
