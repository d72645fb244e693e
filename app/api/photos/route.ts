import { besidesWords } from "#lib/photos/besides.ts";
import { keepPhoto } from "#lib/photos/commands.ts";
import { getPhoto, listPhotos } from "#lib/photos/queries.ts";
import { type PhotoRefused, statusForRefused, wordsForRefused } from "#lib/photos/refused.ts";
import { receive } from "#lib/photos/storage/incoming.ts";
import { settings } from "#lib/settings.ts";
import { requireActor } from "#lib/users/session.ts";

/** A page of the photos, newest first: `?q=` words, `?before=` the cursor that the page before ended with. */
export async function GET(request: Request): Promise<Response> {
	await requireActor("writeStories");
	const { searchParams } = new URL(request.url);
	const text = searchParams.get("q") ?? "";
	if (text.length > 200) return Response.json({ error: { field: "q", message: "Search for fewer words." } }, { status: 400 });

	return Response.json(await listPhotos({ text, before: searchParams.get("before") ?? undefined }), { headers: unkept });
}

/** Keeps a photo. The body is the file itself, `?name=` what it is called: 201, or 200 where these bytes were kept already. */
export async function POST(request: Request): Promise<Response> {
	const by = await requireActor("writeStories");
	const name = new URL(request.url).searchParams.get("name") ?? "";
	const received = await receive(request.body, { limit: settings().uploadLimitBytes, announced: announcedBy(request) });
	if (!received.ok) return refused(received.reason);

	const now = new Date();
	const kept = await keepPhoto({ file: received.value, originalName: name }, by, now);
	if (!kept.ok) return refused(kept.reason);

	const status = kept.value.createdAt.getTime() === now.getTime() ? 201 : 200;
	const notice = besidesWords((await getPhoto(kept.value.id))?.found.besides);
	return Response.json({ photo: kept.value, ...(notice && { notice }) }, { status, headers: unkept });
}

const unkept = { "cache-control": "private, no-store" };

function announcedBy(request: Request): number | null {
	const length = request.headers.get("content-length");

	return length !== null && /^\d+$/.test(length) ? Number(length) : null;
}

function refused(reason: PhotoRefused): Response {
	return Response.json({ error: { message: wordsForRefused(reason) } }, { status: statusForRefused(reason), headers: unkept });
}
