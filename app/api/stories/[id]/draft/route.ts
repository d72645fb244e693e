import { z } from "zod";
import { type SaveRefusal, saveArticle } from "#lib/articles/commands.ts";
import { saveReason } from "#lib/articles/draft.ts";
import { getArticleForEditing, getNamedInDraft } from "#lib/articles/editing-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { mayEditStory } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { refused } from "../../answers.ts";

type Context = { params: Promise<{ id: string }> };

const request = z.object(
	{
		version: z.int({ error: "Say which version this was made from (version)." }).nonnegative(),
		draft: z.unknown(),
		reason: saveReason.nullish(),
		/** Whose page this is; somebody else may have signed in since. */
		person: z.string().max(100).nullish(),
	},
	{ error: "Send an object with version and draft." },
);

/** The story as it was last saved. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const story = id === null ? null : await getArticleForEditing(id);
	if (!story) return refused(404, unknownStory);
	if (!mayEditStory(actor, story)) return refused(403, notAllowed);

	return Response.json({ story, named: await getNamedInDraft(story.draft) }, { headers: { "cache-control": "private, no-store" } });
}

/** Saves a story. */
export async function PUT(sent: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	if (id === null) return refused(404, unknownStory);
	const json = await sent.json().catch(() => undefined);
	if (json === undefined) return refused(400, "This is not JSON. Send the story as a JSON object.");

	const input = request.safeParse(json);
	if (!input.success)
		return invalid(input.error.issues.map((issue) => ({ field: issue.path.join(".") || "story", message: issue.message })));
	const { version, draft, reason, person } = input.data;
	if (person && person !== actor.id) return refused(401, `${actor.name} is signed in now. Sign in as yourself to save.`);

	const result = await saveArticle({ articleId: id, version, draft, reason: reason ?? undefined }, actor, new Date());
	return result.ok ? Response.json({ saved: result.value }) : refusal(result.reason);
}

function refusal(reason: SaveRefusal): Response {
	switch (reason.code) {
		case "notAllowed":
			return refused(403, notAllowed);
		case "unknownStory":
			return refused(404, unknownStory);
		case "invalid":
			return invalid(reason.fields);
		case "changedMeanwhile": {
			const { code: _, ...changedMeanwhile } = reason;
			return refused(409, "Somebody else saved this story meanwhile. Nothing was overwritten.", { changedMeanwhile });
		}
		default:
			return reason satisfies never;
	}
}

function invalid(fields: { field: string; message: string }[]): Response {
	return refused(422, fields.map(({ message }) => message).join(" "), { fields });
}

const unknownStory = "There is no such story. It may have been deleted.";
const notAllowed = "This story is not yours to change. Ask an editor.";
