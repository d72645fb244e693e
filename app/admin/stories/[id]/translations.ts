"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { DeedAnswer } from "#components/admin/stories/deeds/deeds.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { linkTranslation, unlinkTranslation } from "#lib/translations/commands.ts";
import { translationWords } from "#lib/translations/refusal-words.ts";
import { requireActor } from "#lib/users/session.ts";

const id = z.int().positive();
const pair = z.object({ articleId: id, otherId: id });

/** Links two stories as translations of one another. */
export async function linkTranslationAction(request: z.infer<typeof pair>): Promise<DeedAnswer> {
	const by = await requireActor("editAnyStory");

	return answer(
		request,
		(input) => linkTranslation(input, by, new Date()),
		"They are linked. Readers go from one to the other once both are live.",
	);
}

/** Unlinks a story from this one and from its other translations. */
export async function unlinkTranslationAction(request: z.infer<typeof pair>): Promise<DeedAnswer> {
	const by = await requireActor("editAnyStory");

	return answer(request, (input) => unlinkTranslation(input, by, new Date()), "It is not linked any more.");
}

type Linking = typeof linkTranslation | typeof unlinkTranslation;

async function answer(request: unknown, run: (input: z.infer<typeof pair>) => ReturnType<Linking>, message: string): Promise<DeedAnswer> {
	const input = pair.safeParse(request);
	if (!input.success) notFound();

	const result = await run(input.data);
	if (!result.ok) {
		respondWith(422);
		return { done: false, message: translationWords(result.reason) };
	}
	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.data.articleId}`);
	return { done: true, message };
}
