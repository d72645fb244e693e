"use server";

import { revalidatePath } from "next/cache";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { createSeries, deleteSeries, updateSeries } from "#lib/series/commands.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState } from "../refused-state.ts";

const list = "/admin/series";

export async function createSeriesAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await createSeries(values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list);
	return { errors: {}, done: true, message: "The series is made. Stories join it in their settings.", goTo: list, values };
}

export async function updateSeriesAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await updateSeries(readId(values.id) ?? 0, values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The series is changed, on every page." };
}

export async function deleteSeriesAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deleteSeries(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The series is deleted.", goTo: list };
}
