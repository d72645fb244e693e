import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./encoding.ts";
import type { FinishedPage } from "./finished-page.ts";

/** Sends a page in the best coding that the client takes, or 304 where the client has this version in whatever coding. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: FinishedPage, from: "hit" | "miss" | "stale"): void {
	const packed = page.packed[chooseEncoding(request.headers["accept-encoding"] as string | undefined)];
	const asked = request.headers["if-none-match"];
	const known = asked === undefined || page.status !== 200 ? undefined : matching(asked, page.version, packed.etag);
	if (known !== undefined) {
		response.writeHead(304, withoutBody(packed[from], known)).end();
		return;
	}

	response.writeHead(page.status, packed[from]);
	response.end(request.method === "HEAD" ? undefined : packed.body);
}

/** The validator that a conditional request names this version by (RFC 9110, 13.1.2); undefined where it names another. */
function matching(ifNoneMatch: string, version: string, etag: string): string | undefined {
	if (ifNoneMatch === "*") return etag;
	const named = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

	return named.find((tag) => tag.startsWith(version));
}

/** What a 304 says (RFC 9110, 15.4.5): which copy is still right, and nothing about a body that it does not have. */
function withoutBody(headers: readonly string[], etag: string): string[] {
	const kept: string[] = [];
	for (let at = 0; at + 1 < headers.length; at += 2) {
		const [name = "", value = ""] = [headers[at], headers[at + 1]];
		if (name === "ETag") kept.push(name, etag);
		else if (!/^content-(?:length|type|encoding)$/i.test(name)) kept.push(name, value);
	}

	return kept;
}
