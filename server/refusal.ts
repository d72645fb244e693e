import { type ServerResponse, STATUS_CODES } from "node:http";
import { allowed } from "./methods.ts";
import { isReadApi, placeOf } from "./place.ts";

/** Answers with why nothing is done: text for people, JSON for our own scripts, a problem (RFC 9457) for those who read the API. */
export function refuse(response: ServerResponse, { status, words }: { status: number; words: string }, path: string): void {
	const { type, body } = written(status, words, path);
	response.writeHead(status, {
		"content-type": `${type}; charset=utf-8`,
		"cache-control": "no-store",
		// The body of the request may still be coming: nobody will read it.
		connection: "close",
		...(status === 405 ? { allow: allowed(path) } : {}),
		...(isReadApi(path) ? { "access-control-allow-origin": "*" } : {}),
	});
	response.end(body);
}

function written(status: number, words: string, path: string): { type: string; body: string } {
	if (!path.startsWith("/api/")) return { type: "text/plain", body: `${words}\n` };
	if (placeOf(path) === "programs") return { type: "application/json", body: JSON.stringify({ error: { message: words } }) };

	const problem = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail: words };
	return { type: "application/problem+json", body: JSON.stringify(problem) };
}
