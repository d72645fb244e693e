import { z } from "zod";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { updatePhoto } from "#lib/photos/commands.ts";
import { deletePhoto } from "#lib/photos/delete-commands.ts";
import { deletionWords, type PhotoDeleteRefused } from "#lib/photos/deletion.ts";
import type { PhotoChangeRefused } from "#lib/photos/photo-change.ts";
import { idFrom } from "#lib/photos/queries.ts";
import { refuse } from "#lib/result.ts";
import { requireActor } from "#lib/users/session.ts";

type Context = { params: Promise<{ id: string }> };

/** Changes a photo's words or its focal point; answers the photo as it is then. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
	const by = await requireActor("writeStories");
	const id = idFrom((await params).id);
	if (id === undefined) return refused({ code: "unknown" });
	const input: unknown = await request.json().catch(() => undefined);
	if (input === undefined) return Response.json({ error: { message: "The body must be JSON." } }, { status: 400 });

	const updated = await updatePhoto(id, input, by, new Date());
	if (!updated.ok) return refused(updated.reason);

	await caughtUpWith(updated.value.change); // crops of readers' pages follow at once
	return Response.json({ photo: updated.value.photo }, { headers: { "cache-control": "private, no-store" } });
}

/** Deletes a photo for good. The body is JSON with the `reason`, which the audit keeps. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
	const by = await requireActor("writeStories");
	const id = idFrom((await params).id);
	const input: unknown = await request.json().catch(() => null);
	const reason = z.object({ reason: z.string() }).safeParse(input).data?.reason;
	const deleted = id === undefined ? refuse({ code: "unknown" as const }) : await deletePhoto({ id, reason }, by, new Date());
	if (!deleted.ok)
		return Response.json({ error: { message: deletionWords(deleted.reason) } }, { status: statusForDeletion[deleted.reason.code] });

	await caughtUpWith(deleted.value.change);
	return Response.json({ deleted: true }, { headers: { "cache-control": "private, no-store" } });
}

const statusForDeletion: Record<PhotoDeleteRefused["code"], number> = { notAllowed: 403, unknown: 404, invalid: 422, inUse: 409 };

function refused(reason: PhotoChangeRefused): Response {
	switch (reason.code) {
		case "notAllowed":
			return Response.json(
				{ error: { message: "You may change photos that you uploaded yourself. An editor may change this one." } },
				{ status: 403 },
			);
		case "unknown":
			return Response.json({ error: { message: "There is no such photo." } }, { status: 404 });
		case "invalid":
			return Response.json({ error: { message: reason.fields[0]?.message }, fields: reason.fields }, { status: 422 });
		default:
			return reason satisfies never;
	}
}
