"use server";

import { forbidden, notFound, redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { mayReadDraft } from "#lib/articles/access.ts";
import { saveArticle } from "#lib/articles/commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { getRevision } from "#lib/articles/revision-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { turnedDown } from "../../../../refused-state.ts";

const wanted = z.object({
	articleId: z.int().positive(),
	number: z.coerce.number().int().positive(),
	save: z.coerce.number().int().positive().nullable(),
});

/** Makes an older state the newest, at the address that the story has now. */
export async function restoreAction(articleId: number, _: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("writeStories");
	const { number, save } = sentValues(form);
	const input = wanted.safeParse({ articleId, number, save: save || null });
	const story = input.success ? await getArticleForEditing(input.data.articleId) : null;
	const revision = input.success ? await getRevision(input.data.articleId, input.data.number, input.data.save) : null;
	if (!story || !revision) notFound();
	if (!mayReadDraft(by, story)) forbidden();

	const draft = { ...revision.draft, slug: story.draft.slug };
	const result = await saveArticle({ articleId: story.articleId, version: story.version, draft, reason: "restored" }, by, new Date());
	if (!result.ok) {
		const { reason } = result;
		const why = reason.code === "invalid" ? reason.fields.map(({ message }) => message).join(" ") : whys[reason.code];
		return turnedDown({ errors: {}, message: `It was not restored. ${why}` });
	}
	if (result.value.rejected.length > 0) {
		const left = result.value.rejected.map(({ message }) => message).join(" ");
		return turnedDown({ errors: {}, message: `It was restored, except for this: ${left}` });
	}
	redirect(`/admin/stories/${story.articleId}`);
}

const whys = {
	notAllowed: "This story is not yours to change.",
	unknownStory: "There is no such story.",
	changedMeanwhile: "Somebody saved the story this very moment. Try again.",
};
