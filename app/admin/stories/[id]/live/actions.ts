"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { DeedAnswer } from "#components/admin/stories/deeds/deeds.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { type CoverageRefused, endCoverage, startCoverage } from "#lib/live/commands.ts";
import { typedEntry } from "#lib/live/entry.ts";
import { type EntryRefused, editEntry } from "#lib/live/entry-commands.ts";
import { liveWords } from "#lib/live/refusal-words.ts";
import { removeEntry, restoreEntry } from "#lib/live/remove-commands.ts";
import type { Result } from "#lib/result.ts";
import { requireActor } from "#lib/users/session.ts";

const id = z.int().positive().max(2_147_483_647);
const ofStory = z.object({ articleId: id });
const ofEntry = z.object({ entryId: id });
const edited = typedEntry.extend({ entryId: id, version: z.int().positive() });

export async function startCoverageAction(request: z.infer<typeof ofStory>): Promise<DeedAnswer> {
	const by = await requireActor("publish");

	return answer(await startCoverage(read(ofStory, request).articleId, by, new Date()), "Coverage goes on. Post from its live desk.");
}

export async function endCoverageAction(request: z.infer<typeof ofStory>): Promise<DeedAnswer> {
	const by = await requireActor("publish");

	return answer(await endCoverage(read(ofStory, request).articleId, by, new Date()), "Coverage has ended. The page says so.");
}

export async function editEntryAction(request: z.infer<typeof edited>): Promise<DeedAnswer> {
	const by = await requireActor("writeStories");

	return answer(await editEntry(read(edited, request), by, new Date()), "The post is changed.");
}

export async function removeEntryAction(request: z.infer<typeof ofEntry>): Promise<DeedAnswer> {
	const by = await requireActor("writeStories");

	return answer(
		await removeEntry(read(ofEntry, request).entryId, by, new Date()),
		"The post is removed. It can be restored from the list.",
	);
}

export async function restoreEntryAction(request: z.infer<typeof ofEntry>): Promise<DeedAnswer> {
	const by = await requireActor("writeStories");

	return answer(await restoreEntry(read(ofEntry, request).entryId, by, new Date()), "The post is back, at its own time.");
}

async function answer(result: Result<{ change: number | null }, CoverageRefused | EntryRefused>, message: string): Promise<DeedAnswer> {
	if (!result.ok) {
		respondWith(422);
		return { done: false, ...liveWords(result.reason) };
	}
	await caughtUpWith(result.value.change);
	revalidatePath("/admin/stories/[id]", "layout");
	return { done: true, message };
}

/** What was asked for; what none of our pages asks for is answered as an address that holds nothing. */
function read<Schema extends z.ZodType>(schema: Schema, request: unknown): z.infer<Schema> {
	const parsed = schema.safeParse(request);
	if (!parsed.success) notFound();

	return parsed.data;
}
