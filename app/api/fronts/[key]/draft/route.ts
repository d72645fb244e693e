import { z } from "zod";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { type SaveFrontRefused, saveFront } from "#lib/fronts/commands.ts";
import { getFill } from "#lib/fronts/fill-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { refused } from "../../../stories/answers.ts";

type Context = { params: Promise<{ key: string }> };

const request = z.object(
	{ version: z.int({ error: "Say which version this was made from (version)." }).nonnegative(), layout: z.unknown() },
	{ error: "Send an object with version and layout." },
);

/** The draft of a front, and how it would be filled now. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
	await requireActor("composeFronts");
	const front = await getFrontForEditing((await params).key);
	if (!front) return refused(404, unknownFront);

	const fill = await getFill(front.layout, new Date());
	return Response.json({ front, fill }, { headers: { "cache-control": "private, no-store" } });
}

/** Saves the draft of a front; answers how it would be filled now. */
export async function PUT(sent: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("composeFronts");
	const { key } = await params;
	const json = await sent.json().catch(() => undefined);
	if (json === undefined) return refused(400, "This is not JSON. Send the front as a JSON object.");
	const input = request.safeParse(json);
	if (!input.success)
		return invalid(input.error.issues.map((issue) => ({ field: issue.path.join(".") || "front", message: issue.message })));

	const now = new Date();
	const result = await saveFront({ key, ...input.data }, actor, now);
	if (!result.ok) return refusal(result.reason);
	return Response.json({ saved: result.value, fill: await getFill(result.value.layout, now) });
}

function refusal(reason: SaveFrontRefused): Response {
	switch (reason.code) {
		case "notAllowed":
			return refused(403, "Your account may not arrange fronts. Ask an editor.");
		case "unknownFront":
			return refused(404, unknownFront);
		case "invalid":
			return invalid(reason.fields);
		case "changedMeanwhile": {
			const { code: _, ...changedMeanwhile } = reason;
			return refused(409, "Somebody else saved this front meanwhile. Nothing was overwritten.", { changedMeanwhile });
		}
		default:
			return reason satisfies never;
	}
}

function invalid(fields: { field: string; message: string }[]): Response {
	return refused(422, [...new Set(fields.map(({ message }) => message))].join(" "), { fields });
}

const unknownFront = "There is no such front. Its section or topic may have been deleted.";
