import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { currentPage, newPageRender, type PageRender } from "#lib/changes/page.ts";
import { adminPolicy, newNonce } from "./policy.ts";

/** Hands a request to the framework under the newsroom's own policy, and gives the answer the status that it cannot give itself. */
export function serveNewsroom(request: IncomingMessage, response: ServerResponse, handle: RequestListener, dev: boolean): void {
	const nonce = newNonce();
	const policy = adminPolicy(nonce, dev);
	request.headers["x-nonce"] = nonce;
	request.headers["content-security-policy"] = policy; // Next takes the nonce from here
	response.setHeader("content-security-policy", policy);
	response.setHeader("cache-control", "private, no-store");

	const page = newPageRender();
	const isSent = request.method === "POST";
	const writeHead: (...head: [number, ...unknown[]]) => ServerResponse = response.writeHead.bind(response) as never;
	response.writeHead = ((status: number, ...rest: unknown[]) =>
		writeHead(statusOf(status, page, isSent), ...rest)) as typeof response.writeHead;
	currentPage().run(page, () => handle(request, response));
}

/** What an action asked for; and where no action was even begun, what could not be read was no form of ours. */
export function statusOf(status: number, { status: asked, isBegun }: Pick<PageRender, "status" | "isBegun">, isSent: boolean): number {
	if (status === 200) return asked ?? status;

	return status === 500 && isSent && !isBegun ? 400 : status;
}
