"use server";

import { revalidatePath } from "next/cache";
import { forbidden } from "next/navigation";
import type { ImportState } from "#components/admin/redirects/import-form.tsx";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { deleteRedirect, saveRedirect } from "#lib/redirects/editing-commands.ts";
import { importRedirects, previewImport } from "#lib/redirects/import-commands.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState, turnedDown } from "../refused-state.ts";

const list = "/admin/redirects";

export async function createRedirectAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await saveRedirect(null, values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: `${result.value.from} ${leads(result.value.to)}.`, goTo: list };
}

export async function updateRedirectAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await saveRedirect(readId(values.id) ?? 0, values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: `${result.value.from} ${leads(result.value.to)} now.`, goTo: list };
}

export async function deleteRedirectAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deleteRedirect(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The redirect is deleted. Its address holds nothing.", goTo: list };
}

export async function previewRedirectsAction(csv: string): Promise<ImportState> {
	const by = await requireActor("manageTaxonomy");

	const result = await previewImport(typeof csv === "string" ? csv : "", by);
	if (!result.ok) forbidden();
	const state = { errors: {}, plan: result.value };
	return result.value.problems.length > 0 ? turnedDown<ImportState>(state) : state;
}

export async function importRedirectsAction(csv: string): Promise<ImportState> {
	const by = await requireActor("manageTaxonomy");

	const result = await importRedirects(typeof csv === "string" ? csv : "", by, new Date());
	if (!result.ok) {
		if (result.reason.code === "notAllowed") forbidden();
		const message = "Something is wrong with the list; nothing was taken.";
		return turnedDown<ImportState>({ errors: {}, message, plan: result.reason.plan });
	}

	const { added, changed, change } = result.value;
	await caughtUpWith(change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: `The list is taken: ${added} new, ${changed} changed.`, goTo: list };
}

function leads(to: string | null): string {
	return to === null ? "says that it is gone" : `leads to ${to}`;
}
