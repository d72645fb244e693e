import { settings } from "#lib/settings.ts";
import { requireActor } from "#lib/users/session.ts";

/** How many bytes a photo may have, so that whoever sends one need not wait to be told. */
export async function GET(): Promise<Response> {
	await requireActor("writeStories");

	return Response.json({ bytes: settings().uploadLimitBytes }, { headers: { "cache-control": "private, no-store" } });
}
