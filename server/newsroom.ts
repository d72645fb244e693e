import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { currentPage, newPageRender, type PageRender } from "#lib/changes/page.ts";
import type { ActionPages } from "./action-pages.ts";
import { adminPolicy, newNonce } from "./policy.ts";

type Options = {
	handle: RequestListener;
	dev: boolean;
	actions: ActionPages;
	/** Whether the database cannot be asked at the moment. */
	isAway: () => boolean;
	/** Origin of the site as readers know it. */
	siteUrl: string;
};

/** Hands a request to the framework under the newsroom's own policy, and gives the answer the status that it cannot give itself. */
export function serveNewsroom(
	request: IncomingMessage,
	response: ServerResponse,
	{ handle, dev, actions, isAway, siteUrl }: Options,
): void {
	const nonce = newNonce();
	const policy = adminPolicy(nonce, dev);
	request.headers["x-nonce"] = nonce;
	request.headers["content-security-policy"] = policy; // Next takes the nonce from here
	response.setHeader("content-security-policy", policy);
	response.setHeader("cache-control", "private, no-store");

	onlyCompressForOurPages(request);
	// The framework compares Origin with Host; a proxy may have passed its own, or left the port out.
	if (request.headers.origin === siteUrl) request.headers.host = new URL(siteUrl).host;
	const page = newPageRender();
	const isSent = request.method === "POST";
	correctStatus(response, (status) => whileAway(statusOf(status, page, isSent), isAway(), response));
	if (isSent && request.headers["next-action"] === undefined) explainUnknownAction(response);
	if (isSent) actions.redirect(request);
	currentPage().run(page, () => handle(request, response));
}

/** Hands a request of the newsroom's own scripts to the framework; what fails because the database is away says that it will pass. */
export function serveProgram(
	request: IncomingMessage,
	response: ServerResponse,
	{ handle, isAway }: Pick<Options, "handle" | "isAway">,
): void {
	onlyCompressForOurPages(request);
	correctStatus(response, (status) => whileAway(status, isAway(), response));
	handle(request, response);
}

/** The framework's own words for a form whose action it does not have are read by a person, where a browser sent the form itself. */
function explainUnknownAction(response: ServerResponse): void {
	const writeHead: (...head: [number, ...unknown[]]) => ServerResponse = response.writeHead.bind(response) as never;
	const end: (body?: unknown, ...rest: unknown[]) => ServerResponse = response.end.bind(response) as never;
	const isUnknown = () => response.getHeader("x-nextjs-action-not-found") !== undefined;
	let words: string | null = null;
	// The head first: where the framework compresses, it is written before the body is handed on.
	response.writeHead = ((status: number, ...rest: unknown[]) => {
		if (isUnknown()) {
			words = `${status === 409 ? outdated : notAForm}\n`;
			response.setHeader("content-type", "text/plain; charset=utf-8");
			response.setHeader("content-length", Buffer.byteLength(words));
		}
		return writeHead(status, ...rest);
	}) as typeof response.writeHead;
	response.end = ((body?: unknown, ...rest: unknown[]) => {
		if (!response.headersSent && isUnknown()) response.writeHead(response.statusCode);
		return words === null ? end(body, ...rest) : end(words);
	}) as typeof response.end;
}

const outdated =
	"Bureau was updated while this page was open, so nothing was done. Go back, copy what you typed, load the page again, and send it once more.";
const notAForm = "This is no form of the newsroom, so nothing was done.";

/**
 * The framework compresses what a browser asked for from one of our own pages, or its address bar. What another site made it ask for goes
 * plain: the length of a compressed answer tells how much of the words in the address is also in the page (BREACH), and drafts, names and
 * one-time links are nobody else's business. No secret guards our forms; those are checked by their origin.
 */
function onlyCompressForOurPages({ headers }: IncomingMessage): void {
	const from = headers["sec-fetch-site"];
	if (from !== "same-origin" && from !== "none") delete headers["accept-encoding"];
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
