import { z } from "zod";
import { type PageRefused, savePage } from "#lib/pages/commands.ts";
import { getPageForEditing } from "#lib/pages/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { refused } from "../../../stories/answers.ts";

type Context = { params: Promise<{ id: string }> };

const request = z.object(
	{
		version: z.int({ error: "Say which version this was made from (version)." }).nonnegative(),
		draft: z.unknown(),
		/** Whose desk this is; somebody else may have signed in since. */
		person: z.string().max(100).nullish(),
	},
	{ error: "Send an object with version and draft." },
);

/** The page as it was last saved. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
	await requireActor("manageTaxonomy");
	const found = await getPageForEditing(readId((await params).id) ?? 0);
	if (found === null) return refused(404, unknownPage);

	return Response.json(found, { headers: { "cache-control": "private, no-store" } });
}

/** Saves a page's working copy. */
export async function PUT(sent: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("manageTaxonomy");
	const id = readId((await params).id);
	if (id === null) return refused(404, unknownPage);
	const json = await sent.json().catch(() => undefined);
	if (json === undefined) return refused(400, "This is not JSON. Send the page as a JSON object.");

	const input = request.safeParse(json);
	if (!input.success)
		return invalid(input.error.issues.map((issue) => ({ field: issue.path.join(".") || "page", message: issue.message })));
	const { version, draft, person } = input.data;
	if (person && person !== actor.id) return refused(401, `${actor.name} is signed in now. Sign in as yourself to save.`);

	const result = await savePage({ id, version, draft }, actor, new Date());
	return result.ok ? Response.json({ saved: result.value }) : refusal(result.reason);
}

function refusal(reason: PageRefused): Response {
	switch (reason.code) {
		case "notAllowed":
			return refused(403, "Your account may not change pages. Ask a chief editor.");
		case "unknown":
			return refused(404, unknownPage);
		case "invalid":
			return invalid(reason.fields);
		case "stale": {
			const { version, savedAt } = reason;
			return refused(409, "Somebody else saved this page meanwhile. Nothing was overwritten.", {
				changedMeanwhile: { version, savedAt, savedBy: "" },
			});
		}
		default:
			return reason satisfies never;
	}
}

function invalid(fields: { field: string; message: string }[]): Response {
	return refused(422, fields.map(({ message }) => message).join(" "), { fields });
}

const unknownPage = "There is no such page. It may have been deleted.";
