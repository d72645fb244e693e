"use server";

import { revalidatePath } from "next/cache";
import type { FoundContributor } from "#components/admin/taxonomy/use-found-terms.ts";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { createContributor, updateContributor } from "#lib/contributors/commands.ts";
import { deleteContributor, mergeContributors } from "#lib/contributors/merge-commands.ts";
import { listContributors } from "#lib/contributors/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { searchWords } from "#lib/taxonomy/name-pages.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState } from "../refused-state.ts";
import { contributorFrom } from "./contributor-from.ts";

const list = "/admin/contributors";

export async function createContributorAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await createContributor(contributorFrom(values), by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list);
	return { errors: {}, done: true, message: "The contributor is made. Bylines can name them.", goTo: `${list}/${result.value.id}`, values };
}

export async function updateContributorAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await updateContributor(readId(values.id) ?? 0, contributorFrom(values), by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The contributor is changed, on every page." };
}

export async function mergeContributorsAction(fromId: number, intoId: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await mergeContributors({ fromId: readId(String(fromId)) ?? 0, intoId: readId(String(intoId)) ?? 0 }, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	const { into, change } = result.value;
	await caughtUpWith(change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: `The two contributors are one: “${into.name}”.`, goTo: `${list}/${into.id}` };
}

/** Contributors to merge into, by what was typed. */
export async function findContributorsAction(typed: string): Promise<FoundContributor[]> {
	await requireActor("manageTaxonomy");

	return (await listContributors(searchWords.parse(typed)))
		.slice(0, 30)
		.map(({ id, name, slug, stories, hasAccount }) => ({ id, name, slug, stories, hasAccount }));
}

export async function deleteContributorAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deleteContributor(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The contributor is deleted.", goTo: list };
}
