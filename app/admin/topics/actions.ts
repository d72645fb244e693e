"use server";

import { revalidatePath } from "next/cache";
import type { FoundTopic } from "#components/admin/taxonomy/use-found-terms.ts";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { searchWords } from "#lib/taxonomy/name-pages.ts";
import { createTopic, updateTopic } from "#lib/topics/commands.ts";
import { deleteTopic, mergeTopics } from "#lib/topics/merge-commands.ts";
import { listTopics } from "#lib/topics/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState, turnedDown } from "../refused-state.ts";

const list = "/admin/topics";

export async function createTopicAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await createTopic(values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);
	const { id, name, change } = result.value;
	if (change === null) return turnedDown({ errors: { name: `There is a topic “${name}” already.` }, values });

	await caughtUpWith(change);
	revalidatePath(list);
	return { errors: {}, done: true, message: `The topic “${name}” is made.`, goTo: `${list}/${id}`, values };
}

export async function updateTopicAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await updateTopic(readId(values.id) ?? 0, values, by, new Date());
	if (!result.ok) return refusedState(result.reason, values);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The topic is changed, on every page." };
}

export async function mergeTopicsAction(fromId: number, intoId: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await mergeTopics({ fromId: readId(String(fromId)) ?? 0, intoId: readId(String(intoId)) ?? 0 }, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	const { into, change } = result.value;
	await caughtUpWith(change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: `The two topics are one: “${into.name}”.`, goTo: `${list}/${into.id}` };
}

/** Topics to merge into, by what was typed. */
export async function findTopicsAction(typed: string): Promise<FoundTopic[]> {
	await requireActor("manageTaxonomy");

	return (await listTopics(searchWords.parse(typed)))
		.slice(0, 30)
		.map(({ id, name, slug, stories, hasFront }) => ({ id, name, slug, stories, hasFront }));
}

export async function deleteTopicAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deleteTopic(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The topic is deleted.", goTo: list };
}
