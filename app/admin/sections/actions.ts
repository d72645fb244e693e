"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { createSection, orderSections, updateSection } from "#lib/sections/commands.ts";
import { deleteSection } from "#lib/sections/delete-commands.ts";
import { idField, readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState } from "../refused-state.ts";

const list = "/admin/sections";

export async function createSectionAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await createSection(values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list);
	return { errors: {}, done: true, message: "The section is made. It is last in the order.", goTo: list, values };
}

export async function updateSectionAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await updateSection(readId(values.id) ?? 0, values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The section is changed, on every page." };
}

export async function orderSectionsAction(ids: number[]): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const order = z.array(idField).max(1000).safeParse(ids);

	const result = await orderSections(order.success ? order.data : [], by, new Date());
	if (!result.ok) {
		const { errors } = refusedState(result.reason);
		return { errors, message: errors.order };
	}

	await caughtUpWith(result.value.change);
	revalidatePath(list);
	return { errors: {}, done: true };
}

export async function deleteSectionAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deleteSection(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list);
	return { errors: {}, done: true, message: "The section is deleted.", goTo: list };
}
