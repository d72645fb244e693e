import type { IncomingMessage, ServerResponse } from "node:http";
import { readId } from "#lib/taxonomy/fields.ts";
import type { ReadCounter } from "./counter.ts";
import { isMachine, wantsNoTrace } from "./machines.ts";

/** Where readers' pages say that a story was read: its number, as text. Who may send is asked at the door, as for every change. */
export const beaconPath = "/api/beacon";

/** A number of a story has no more signs. */
const longest = 10;

/**
 * Hears that a story was read. The answer is the same whether it counted or not, so that programs learn nothing: 204; 429 where one
 * address sends too much, 400 for what is no number, 405 for what is no POST. It sets no cookie.
 */
export async function serveBeacon(request: IncomingMessage, response: ServerResponse, reads: ReadCounter, address: string): Promise<void> {
	const { method, headers } = request;
	if (method !== "POST") return answer(response, 405, "Say with POST which story was read.", { allow: "POST" });
	const story = readId(await shortBody(request));
	if (story === null) return answer(response, 400, "Send a story's number, such as 42, and nothing else.");
	if (isMachine(headers) || wantsNoTrace(headers)) return answer(response, 204);

	const heard = reads.hear({ story, address, agent: headers["user-agent"] ?? "" }, Date.now());
	if (heard === "tooMany") return answer(response, 429, "This is more than a person reads. Wait a minute.", { "retry-after": "60" });
	answer(response, 204);
}

/** The body, as far as one that we understand can reach; null for a longer one. */
async function shortBody(request: IncomingMessage): Promise<string | null> {
	if (Number(request.headers["content-length"] ?? 0) > longest) return null;
	let text = "";
	for await (const chunk of request) {
		text += String(chunk);
		if (text.length > longest) return null;
	}

	return text.trim();
}

function answer(response: ServerResponse, status: number, words = "", headers: Record<string, string> = {}): void {
	const json = words === "" ? {} : { "content-type": "application/json; charset=utf-8" };
	response.writeHead(status, { ...json, "cache-control": "no-store", ...headers });
	response.end(words === "" ? undefined : JSON.stringify({ error: { message: words } }));
}
