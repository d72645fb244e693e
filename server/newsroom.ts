import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { currentPage, newPageRender, type PageRender } from "#lib/changes/page.ts";
import { adminPolicy, newNonce } from "./policy.ts";

type Options = {
	handle: RequestListener;
	dev: boolean;
	/** Whether the database cannot be asked at the moment. */
	isAway: () => boolean;
};

/** Hands a request to the framework under the newsroom's own policy, and gives the answer the status that it cannot give itself. */
export function serveNewsroom(request: IncomingMessage, response: ServerResponse, { handle, dev, isAway }: Options): void {
	const nonce = newNonce();
	const policy = adminPolicy(nonce, dev);
	request.headers["x-nonce"] = nonce;
	request.headers["content-security-policy"] = policy; // Next takes the nonce from here
	response.setHeader("content-security-policy", policy);
	response.setHeader("cache-control", "private, no-store");

	const page = newPageRender();
	const isSent = request.method === "POST";
	correctStatus(response, (status) => whileAway(statusOf(status, page, isSent), isAway(), response));
	currentPage().run(page, () => handle(request, response));
}

/** Hands a request of the newsroom's own scripts to the framework; what fails because the database is away says that it will pass. */
export function serveProgram(request: IncomingMessage, response: ServerResponse, { handle, isAway }: Options): void {
	correctStatus(response, (status) => whileAway(status, isAway(), response));
	handle(request, response);
}

function correctStatus(response: ServerResponse, correct: (status: number) => number): void {
	const writeHead: (...head: [number, ...unknown[]]) => ServerResponse = response.writeHead.bind(response) as never;
	response.writeHead = ((status: number, ...rest: unknown[]) => writeHead(correct(status), ...rest)) as typeof response.writeHead;
}

/** Nothing is broken where the database is only away: 503, and when to come back (RFC 9110, 15.6.4). */
function whileAway(status: number, isAway: boolean, response: ServerResponse): number {
	if (status !== 500 || !isAway) return status;
	response.setHeader("retry-after", "5");

	return 503;
}

/** What an action asked for; and where no action was even begun, what could not be read was no form of ours. */
export function statusOf(status: number, { status: asked, isBegun }: Pick<PageRender, "status" | "isBegun">, isSent: boolean): number {
	if (status === 200) return asked ?? status;

	return status === 500 && isSent && !isBegun ? 400 : status;
}
