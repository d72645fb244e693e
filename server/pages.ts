import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import inject from "light-my-request";
import { currentPage, newPageRender, type PageRender } from "#lib/changes/page.ts";
import { withoutFramework } from "./document.ts";
import { chooseEncoding, encode } from "./encoding.ts";
import { readerPolicy } from "./policy.ts";

type Rendered = { status: number; html: string; location: string | null };

/** Answers a reader's request with a finished document. */
export async function servePage(request: IncomingMessage, response: ServerResponse, handle: RequestListener, host: string): Promise<void> {
	const rendered = await renderPage(request.url ?? "/", handle, host);
	response.setHeader("content-security-policy", readerPolicy);
	if (rendered.location !== null) {
		response.writeHead(rendered.status, { location: rendered.location, "cache-control": "no-cache" }).end();
		return;
	}

	await sendDocument(request, response, rendered);
}

/** Renders an address through Next in this process: with no header of the client's, so that nothing of it can be in the page. */
async function renderPage(url: string, handle: RequestListener, host: string): Promise<Rendered> {
	const page: PageRender = newPageRender();
	const answer = await currentPage().run(page, () => inject(handle, { method: "GET", url, headers: { host } }));
	const location = answer.headers.location;
	const moved = answer.statusCode >= 300 && answer.statusCode < 400;

	return {
		status: page.status ?? answer.statusCode,
		html: moved ? "" : withoutFramework(answer.payload),
		location: moved && location ? String(Array.isArray(location) ? location[0] : location) : null,
	};
}

async function sendDocument(request: IncomingMessage, response: ServerResponse, { status, html }: Rendered): Promise<void> {
	const identity = Buffer.from(html);
	const encoding = chooseEncoding(request.headers["accept-encoding"]);
	const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}-${encoding}"`;
	const headers = { "cache-control": "no-cache", vary: "Accept-Encoding", etag };
	if (status === 200 && matches(request.headers["if-none-match"], etag)) {
		response.writeHead(304, headers).end();
		return;
	}

	const bytes = await encode(identity, encoding);
	response.writeHead(status, {
		...headers,
		"content-type": "text/html; charset=utf-8",
		"content-length": bytes.length,
		...(encoding === "identity" ? {} : { "content-encoding": encoding }),
	});
	response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Whether a conditional request names this version (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
	return ifNoneMatch === "*" || (ifNoneMatch ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
