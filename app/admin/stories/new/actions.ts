"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, fieldErrors, sentValues } from "#components/ui/form-state.ts";
import { createArticle } from "#lib/articles/commands.ts";
import { findOwnContributor } from "#lib/articles/offer-queries.ts";
import { idField } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { turnedDown } from "../../refused-state.ts";

const newStory = z.object({
	sectionId: z.coerce
		.number({ error: "Choose a section." })
		.pipe(idField.catch(0))
		.refine((id) => id > 0, "Choose a section."),
});

/** Begins a story, signed by whoever begins it where bylines know them, and opens it. */
export async function newStoryAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("writeStories");
	const values = sentValues(form);
	const input = newStory.safeParse(values);
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

	const own = await findOwnContributor(by.id);
	const bylines = own ? [{ contributorId: own.id, text: "", joiner: "" }] : [];
	const result = await createArticle({ sectionId: input.data.sectionId, bylines }, by, new Date());
	if (!result.ok) {
		const [wrong] = result.reason.code === "invalid" ? result.reason.fields : [];
		return turnedDown({ errors: wrong ? { [wrong.field]: wrong.message } : {}, message: wrong?.message ?? "No story was begun.", values });
	}
	redirect(`/admin/stories/${result.value.articleId}`);
}
