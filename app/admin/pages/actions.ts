"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { createPage, deletePage, type PageRefused } from "#lib/pages/commands.ts";
import { publishPage, takePageOffline } from "#lib/pages/publishing-commands.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState, turnedDown } from "../refused-state.ts";

const list = "/admin/pages";
const sent = z.object({ id: z.number().catch(0), version: z.number().catch(-1) });

export async function createPageAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const values = sentValues(form);

	const result = await createPage({ title: values.title ?? "", slug: values.slug }, by, new Date());
	if (!result.ok) return refusal(result.reason, values);

	revalidatePath(list, "layout");
	return { errors: {}, done: true, goTo: `${list}/${result.value.id}` };
}

export async function publishPageAction(input: z.infer<typeof sent>): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");
	const parsed = sent.safeParse(input);
	if (!parsed.success) return turnedDown({ errors: {}, message: "This is no page of the newsroom. Load it again." });

	const { id, version } = parsed.data;
	const result = await publishPage({ id: readId(String(id)) ?? 0, version }, by, new Date());
	if (!result.ok && result.reason.code === "invalid") {
		const faults = result.reason.fields.map(({ message }) => message).join(" ");
		return turnedDown({ errors: {}, message: `Nothing was published. ${faults}` });
	}
	if (!result.ok) return refusal(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "Readers see the page." };
}

export async function takePageOfflineAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await takePageOffline(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	await caughtUpWith(result.value.change);
	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The page is offline." };
}

export async function deletePageAction(id: number): Promise<FormState> {
	const by = await requireActor("manageTaxonomy");

	const result = await deletePage(readId(String(id)) ?? 0, by, new Date());
	if (!result.ok) return refusedState(result.reason);

	revalidatePath(list, "layout");
	return { errors: {}, done: true, message: "The page is deleted.", goTo: list };
}

function refusal(reason: PageRefused, values?: Record<string, string>): FormState {
	if (reason.code !== "stale") return refusedState(reason, values);

	const message = "Somebody else saved this page meanwhile; nothing was published. Load the page again, and look at what they wrote.";
	return turnedDown({ errors: {}, message });
}
