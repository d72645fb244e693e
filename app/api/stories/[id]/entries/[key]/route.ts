import { z } from "zod";
import { readStoryId } from "#lib/articles/story-id.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { typedEntry } from "#lib/live/entry.ts";
import { postEntry } from "#lib/live/entry-commands.ts";
import { liveWords } from "#lib/live/refusal-words.ts";
import { requireActor } from "#lib/users/session.ts";
import { refused } from "../../../answers.ts";

type Context = { params: Promise<{ id: string; key: string }> };

const request = typedEntry.extend({
	/** Whose page this is; somebody else may have signed in since. */
	person: z.string().max(100).nullish(),
});
const keyPattern = /^[\w-]{8,64}$/;

const statuses = { notAllowed: 403, unknownStory: 404, unknownEntry: 404, notLive: 409, changedMeanwhile: 409, invalid: 422 } as const;

/** Posts an entry to a live story. The same key again is the same entry, with the words that came last. */
export async function PUT(sent: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("writeStories");
	const { id, key } = await params;
	const articleId = readStoryId(id);
	if (articleId === null) return refused(404, "There is no such story. It may have been deleted.");
	if (!keyPattern.test(key)) return refused(422, "Name the post by a key of 8 to 64 letters, digits and hyphens.", { field: "key" });
	const json = await sent.json().catch(() => undefined);
	if (json === undefined) return refused(400, "This is not JSON. Send the post as a JSON object.");

	const input = request.safeParse(json);
	if (!input.success) {
		const [issue] = input.error.issues;
		return refused(422, issue?.message ?? "", { field: issue?.path.join(".") || "post" });
	}
	const { person, ...entry } = input.data;
	if (person && person !== actor.id) return refused(401, `${actor.name} is signed in now. Sign in as yourself to post.`);

	const result = await postEntry({ ...entry, articleId, key }, actor, new Date());
	if (!result.ok) {
		const { message, field } = liveWords(result.reason);
		return refused(statuses[result.reason.code], message, field ? { field } : {});
	}
	const { change, ...posted } = result.value;
	await caughtUpWith(change);
	return Response.json({ posted });
}
