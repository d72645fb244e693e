"use server";

import { revalidatePath } from "next/cache";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { saveSite } from "#lib/site/commands.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState } from "../refused-state.ts";
import { machinesFrom, paperFrom } from "./settings-from.ts";

const saved: FormState = { errors: {}, done: true, message: "The settings are saved. Every page follows them now." };

export async function savePaperAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageSite");
	const values = sentValues(form);

	const result = await saveSite(paperFrom(values), by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath("/admin", "layout");
	return saved;
}

export async function saveMachinesAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageSite");
	const values = sentValues(form);

	const result = await saveSite(machinesFrom(values), by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath("/admin", "layout");
	return saved;
}
