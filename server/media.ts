import type { IncomingMessage, ServerResponse } from "node:http";
import { BenchFull } from "#lib/photos/bench.ts";
import { apologise } from "./apology.ts";
import { type Found, findPicture } from "./media/find.ts";
import { sayInstead, sendPicture } from "./media/send.ts";

/**
 * Answers everything below /media/: the sizes and shapes that photos have, stories' cards, and 404 for all else.
 * Originals have no address. Answers whether it did.
 */
export async function serveMedia(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	const path = (request.url ?? "").split("?", 1)[0] ?? "";
	if (!path.startsWith("/media/")) return false;
	if (request.method !== "GET" && request.method !== "HEAD") {
		sayInstead(response, 405, "Photos can only be read.", { allow: "GET, HEAD" });
		return true;
	}

	try {
		await answer(request, response, await findPicture(path));
	} catch (error) {
		if (!(error instanceof BenchFull)) throw error;
		apologise(response, 503, "photos", ["X-Content-Type-Options", "nosniff"]);
	}
	return true;
}

async function answer(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
	if (found.kind === "found") return sendPicture(request, response, found.picture);
	if (found.kind === "unknown") return sayInstead(response, 404, "There is no such photo.");

	response.writeHead(302, { location: found.to, "cache-control": "no-cache" }).end();
}
