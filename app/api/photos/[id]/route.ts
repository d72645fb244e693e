import { caughtUpWith } from "#lib/changes/changes.ts";
import { updatePhoto } from "#lib/photos/commands.ts";
import type { PhotoChangeRefused } from "#lib/photos/photo-change.ts";
import { idFrom } from "#lib/photos/queries.ts";
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
