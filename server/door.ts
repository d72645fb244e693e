import type { IncomingMessage } from "node:http";
import { wordsForRefused } from "#lib/photos/refused.ts";
import { methodsOf } from "./methods.ts";
import { isReadApi, placeOf } from "./place.ts";
import { beaconPath } from "./reads/beacon.ts";
import { isRouterState } from "./router-state.ts";

/** Why a request does not get in: its status, and words for whoever sent it. */
export type TurnedAway = { status: 400 | 403 | 405 | 411 | 413 | 414 | 415; words: string };

const longestAddress = 4096;
const largestForm = 1_000_000;
const largestDraft = 2_000_000;

const changing = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const known = new Set([...changing, "GET", "HEAD", "OPTIONS"]);

type Site = {
	/** Origin of the site as readers know it. */
	siteUrl: string;
	uploadLimitBytes: number;
};

/** What a request must be before anything looks at it. Null lets it in. */
export function turnAway(request: IncomingMessage, path: string, { siteUrl, uploadLimitBytes }: Site): TurnedAway | null {
	const method = request.method ?? "GET";
	if (!namesOneHost(request)) return { status: 400, words: "A request must name one host." };
	if (!known.has(method)) return { status: 405, words: "This method is not known here." };
	if ((request.url ?? "").length > longestAddress) return { status: 414, words: "This address is too long." };
	if (!decodes(path)) return { status: 400, words: "This address is malformed." };
	if (!isRouterState(request.headers["next-router-state-tree"])) return { status: 400, words: "This is no request of our pages." };
	if (!changing.has(method) || (placeOf(path) === "nobody" && path !== beaconPath)) return null;

	if (!methodsOf(path).includes(method)) return { status: 405, words: wordsForMethod(path) };
	const machine = path.startsWith("/api/");
	if (!isOwnOrigin(request, siteUrl)) return { status: 403, words: otherOriginWords(request, siteUrl) };
	if (!machine && !isForm(request)) return { status: 415, words: "This is no form of the newsroom: send multipart/form-data." };
	if (path === "/api/photos") return tooLarge(request, uploadLimitBytes, wordsForRefused({ code: "tooLarge", limit: uploadLimitBytes }));

	return tooLarge(request, machine ? largestDraft : largestForm);
}

function wordsForMethod(path: string): string {
	if (isReadApi(path)) return "The API can only be read.";
	if (placeOf(path) === "newsroom") return "Pages of the newsroom are read, and their forms are posted.";

	return placeOf(path) === "readers" ? "Pages for readers can only be read." : "This method is not allowed at this address.";
}

function tooLarge(request: IncomingMessage, limit: number, words = tooLargeWords(limit)): TurnedAway | null {
	const announced = request.headers["content-length"];
	if (announced === undefined)
		return request.headers["transfer-encoding"] ? { status: 411, words: "Say how long the body is (Content-Length)." } : null;
	if (Number(announced) <= limit) return null;

	return { status: 413, words };
}

function tooLargeWords(limit: number): string {
	return `This is larger than the ${(limit / 1_000_000).toFixed(0)} MB that can be sent here at once.`;
}

/** Whether a request names one host (RFC 9112, 3.2). The server joins several with commas, which no host has. */
export function namesOneHost({ headers }: IncomingMessage): boolean {
	return !headers.host?.includes(",");
}

/**
 * Whether a browser sent this from one of our own pages (Fetch Metadata, and Origin). Those are at SITE_URL, whatever a proxy makes of Host;
 * and at the host that was asked, where the newsroom is opened past the proxy.
 */
function isOwnOrigin({ headers }: IncomingMessage, siteUrl: string): boolean {
	const { origin, host } = headers;
	const site = headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin") return false;
	if (origin === undefined) return site === "same-origin";

	return origin === siteUrl || URL.parse(origin)?.host === host;
}

function otherOriginWords({ headers }: IncomingMessage, siteUrl: string): string {
	const { origin, host = "" } = headers;
	const from = origin === undefined ? undefined : URL.parse(origin)?.origin;
	// A browser that calls it the same origin was on a page of this newsroom: then it is the set-up that is wrong.
	if (from === undefined || from === "null" || (headers["sec-fetch-site"] ?? "same-origin") !== "same-origin")
		return "This request did not come from this site. Open the newsroom in this browser and try again.";

	return (
		`This request came from ${from}, but the address of this site is ${siteUrl} (SITE_URL). Open the newsroom at ${siteUrl}/admin. ` +
		`If ${from} is right, whoever runs the server must set SITE_URL to it. The Host header that arrived was "${host}".`
	);
}

/** Whether this is what our pages send: a form by the browser itself, or one by the framework's script. */
function isForm({ headers }: IncomingMessage): boolean {
	const type = headers["content-type"] ?? "";
	if (/^multipart\/form-data;.*boundary=./i.test(type)) return true;

	return headers["next-action"] !== undefined && /^text\/plain\b/i.test(type);
}

/** Whether a path can be read, and means what it says: a parser further on would follow dots to somewhere else. */
function decodes(path: string): boolean {
	try {
		const segments = path.split("/").map(decodeURIComponent);
		return !segments.some((segment) => segment === "." || segment === ".." || segment.includes("\0"));
	} catch {
		return false;
	}
}
