"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { AmendRequest, DeedAnswer, Hold, PublishRequest } from "#components/admin/stories/deeds/deeds.ts";
import { absoluteTime } from "#components/ui/time-words.ts";
import { status } from "#lib/articles/article.ts";
import { amendCorrection, issueCorrection } from "#lib/articles/correction-commands.ts";
import { moveArticle } from "#lib/articles/moving-commands.ts";
import { correctionKinds } from "#lib/articles/publishing.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { deedWords, moveWords, publishWords } from "#lib/articles/refusal-words.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { holdingKinds } from "#lib/fronts/front.ts";
import { pinToFront, unpinFromFront } from "#lib/fronts/pin-commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../time-style.ts";

const id = z.int().positive();
const hold = z.object({ container: z.enum(holdingKinds), hours: z.int().positive().max(10_000).nullable() });
const text = z.string().max(100_000);

const publishRequest = z.object({
	articleId: id,
	revisionId: id,
	version: z.int().nonnegative(),
	hold: hold.nullable(),
	isMinor: z.boolean(),
});

export async function publishAction(request: PublishRequest): Promise<DeedAnswer> {
	const by = await requireActor("publish");
	const { hold: place, ...input } = read(publishRequest, request);

	const result = await publishArticle(input, by, new Date());
	const style = await timeStyle();
	if (!result.ok) return turnDown({ done: false, message: publishWords(result.reason, (at) => absoluteTime(at, style)) });

	await caughtUpWith(result.value.change);
	const wrong = place === null ? null : await holdOnFront(input.articleId, place, by);
	revalidatePath(`/admin/stories/${input.articleId}`);
	return { done: true, message: wrong === null ? "It is live." : `It is live, but not held on the front. ${wrong}` };
}

const withdrawRequest = z.object({ articleId: id, reason: text });

export async function withdrawAction(request: z.infer<typeof withdrawRequest>): Promise<DeedAnswer> {
	const by = await requireActor("withdraw");
	const input = read(withdrawRequest, request);

	const result = await withdrawArticle(input, by, new Date());
	if (!result.ok) return turnDown({ done: false, ...deedWords(result.reason) });

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.articleId}`);
	return { done: true, message: "It is withdrawn. Readers of its address are told why." };
}

const noteRequest = z.object({ articleId: id, kind: z.enum(correctionKinds), text });

export async function noteAction(request: z.infer<typeof noteRequest>): Promise<DeedAnswer> {
	const by = await requireActor("publish");
	const input = read(noteRequest, request);

	const result = await issueCorrection(input, by, new Date());
	if (!result.ok) return turnDown({ done: false, ...deedWords(result.reason) });

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.articleId}`);
	return { done: true, message: "The note stands with the story." };
}

const amendRequest = z.object({
	articleId: id,
	correctionId: id,
	amendedAt: z.date().nullable(),
	kind: z.enum(correctionKinds),
	text,
	isMinor: z.boolean(),
});

export async function amendNoteAction(request: AmendRequest): Promise<DeedAnswer> {
	const by = await requireActor("publish");
	const input = read(amendRequest, request);

	const result = await amendCorrection(input, by, new Date());
	if (!result.ok) return turnDown({ done: false, ...deedWords(result.reason) });

	await caughtUpWith(result.value.change);
	revalidatePath(`/admin/stories/${input.articleId}`);
	return { done: true, message: result.value.change === null ? "Nothing differs: the note is as it was." : "The note is amended." };
}

const moveRequest = z.object({ articleId: id, to: status });

export async function moveAction(request: z.infer<typeof moveRequest>): Promise<DeedAnswer> {
	const by = await requireActor("writeStories");
	const input = read(moveRequest, request);

	const result = await moveArticle(input, by, new Date());
	if (!result.ok) return turnDown({ done: false, message: moveWords(result.reason) });

	revalidatePath(`/admin/stories/${input.articleId}`);
	return { done: true, message: moved[input.to] ?? "It is moved." };
}

const moved: Partial<Record<z.infer<typeof status>, string>> = {
	draft: "It is among the drafts again.",
	inReview: "It waits for an editor’s review.",
	ready: "It is ready to be published.",
	spiked: "It is spiked. It can be taken back from the Spiked list.",
};

const holdRequest = z.object({ articleId: id, hold: hold.nullable() });

export async function holdAction(request: z.infer<typeof holdRequest>): Promise<DeedAnswer> {
	const by = await requireActor("composeFronts");
	const { articleId, hold: place } = read(holdRequest, request);

	const wrong = await holdOnFront(articleId, place, by);
	if (wrong !== null) return turnDown({ done: false, message: wrong });

	revalidatePath(`/admin/stories/${articleId}`);
	return { done: true, message: place === null ? "The front page lets it go." : "The front page holds it." };
}

/** Holds a story on the front page, or lets it go. Answers what went wrong, or null. */
async function holdOnFront(articleId: number, place: Hold | null, by: Actor): Promise<string | null> {
	const now = new Date();
	const expiresAt = place?.hours ? new Date(now.getTime() + place.hours * 3_600_000) : null;
	const result =
		place === null
			? await unpinFromFront(articleId, by, now)
			: await pinToFront({ articleId, container: place.container, expiresAt }, by, now);
	if (!result.ok) return deedWords(result.reason).message;

	await caughtUpWith(result.value.change);
	return null;
}

/** Says no, and says it in the answer's status as well. */
function turnDown(answer: Extract<DeedAnswer, { done: false }>): DeedAnswer {
	respondWith(422);

	return answer;
}

/** What was asked for; what none of our pages asks for is answered as an address that holds nothing. */
function read<Schema extends z.ZodType>(schema: Schema, request: unknown): z.infer<Schema> {
	const parsed = schema.safeParse(request);
	if (!parsed.success) notFound();

	return parsed.data;
}
