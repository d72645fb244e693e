import type { IncomingMessage, ServerResponse } from "node:http";
import { BenchFull } from "#lib/photos/bench.ts";
import { apologise } from "./apology.ts";
import { type Asking, type Found, findPicture } from "./media/find.ts";
import { sayInstead, sendPicture } from "./media/send.ts";

/**
 * Answers everything below /media/: the sizes and shapes that photos have, stories' cards, and 404 for all else.
 * Originals have no address. Answers whether it did.
 */
export async function serveMedia(
	request: IncomingMessage,
	response: ServerResponse,
	accessOf?: Asking["accessOf"], // for tests that have no database
): Promise<boolean> {
	const path = (request.url ?? "").split("?", 1)[0] ?? "";
	if (!path.startsWith("/media/")) return false;
	if (request.method !== "GET" && request.method !== "HEAD") {
		sayInstead(response, 405, "Photos can only be read.", { allow: "GET, HEAD" });
		return true;
	}

	try {
		const asking = { isSignedIn: () => isSignedIn(request), ...(accessOf && { accessOf }) };
		await answer(request, response, await findPicture(path, asking));
	} catch (error) {
		if (!(error instanceof BenchFull)) throw error;
		apologise(response, 503, "photos", ["X-Content-Type-Options", "nosniff"]);
	}
	return true;
}

async function answer(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
	if (found.kind === "found") return sendPicture(request, response, found.picture);
	if (found.kind === "deleted") return sayInstead(response, 410, "This photo was deleted.");
	if (found.kind === "unknown") return sayInstead(response, 404, "There is no such photo.");

	response.writeHead(302, { location: found.to, "cache-control": "no-cache" }).end();
}

/** Whether somebody who signed in asks. What signs people in is loaded when the first of them looks at a photo that readers were not shown. */
async function isSignedIn({ headers }: IncomingMessage): Promise<boolean> {
	if (!headers.cookie) return false;
	const { actorOf } = await import("#lib/users/actor.ts");

	return (await actorOf(new Headers({ cookie: headers.cookie }))) !== null;
}
