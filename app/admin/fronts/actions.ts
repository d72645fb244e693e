"use server";

import { revalidatePath } from "next/cache";
import { forbidden } from "next/navigation";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { hrefFromTyping } from "#lib/body/href.ts";
import { raiseBreaking, takeDownBreaking } from "#lib/breaking/commands.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { momentOnClock } from "#lib/site/clock.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState } from "../refused-state.ts";
import { getOwnSite } from "../time-style.ts";

/** Raises the breaking-news banner, until a time on the paper's clock. */
export async function raiseBreakingAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("composeFronts");
	const values = sentValues(form);
	const typed = values.address?.trim() ?? "";
	const input = {
		text: values.text ?? "",
		articleId: readId(values.articleId),
		address: hrefFromTyping(typed) ?? typed,
		expiresAt: momentOnClock(values.expiresAt ?? "", (await getOwnSite()).timeZone),
	};

	const result = await raiseBreaking(input, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath("/admin/fronts");
	return { errors: {}, done: true, message: "The banner stands on every page." };
}

/** Takes the banner down. */
export async function takeDownBreakingAction(): Promise<FormState> {
	const by = await requireActor("composeFronts");

	const result = await takeDownBreaking(by, new Date());
	if (!result.ok) forbidden();

	await caughtUpWith(result.value.change);
	revalidatePath("/admin/fronts");
	return { errors: {}, done: true, message: "The banner is down." };
}
