import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Settings } from "#lib/settings.ts";
import { apologise } from "./apology.ts";
import { clientAddressOf, identify } from "./client-address.ts";
import { turnAway } from "./door.ts";
import { serveHealth } from "./health.ts";
import { log, logRequest, withoutSecrets } from "./log.ts";
import { serveMedia } from "./media.ts";
import { serveNewsroom } from "./newsroom.ts";
import { serveOfflineWorker } from "./offline/worker.ts";
import type { Pages } from "./pages.ts";
import { serveReaderModule } from "./reader-modules.ts";
import { beaconPath, serveBeacon } from "./reads/beacon.ts";
import type { ReadCounter } from "./reads/counter.ts";
import { serveStatic } from "./static.ts";

type Options = {
	settings: Settings;
	dev: boolean;
	handle: RequestListener;
	pages: Pages;
	reads: ReadCounter;
	/** Headers of every answer, names and values in turn. */
	common: readonly string[];
};

/** Answers every request, and logs each in one line. */
export function listener(options: Options): RequestListener {
	const { settings, pages } = options;

	return (request, response) => {
		const begun = performance.now();
		const url = request.url ?? "/";
		// Most requests are for a page that is in memory: they pass nothing else.
		if (isReading(request) && pages.serveKept(request, response)) {
			const address = clientAddressOf(request, settings.trustedProxyHeader);
			return logRequest(request.method ?? "", url, response.statusCode, begun, address);
		}

		const address = identify(request, settings.trustedProxyHeader);
		response.once("close", () => logRequest(request.method ?? "", url, response.statusCode, begun, address));
		route(request, response, options, address).catch((thrown: unknown) => fail(response, thrown, url));
	};
}

async function route(request: IncomingMessage, response: ServerResponse, options: Options, address: string): Promise<void> {
	const url = request.url ?? "/";
	const path = url.split("?", 1)[0] ?? "/";
	const refused = turnAway(request, path, options.settings.uploadLimitBytes);
	setHeaders(response, options.common);
	if (refused) return refuse(response, refused.status, refused.words, path);
	if (path === "/healthz" || path === "/readyz") return serveHealth(path, response);
	if (path === beaconPath) return serveBeacon(request, response, options.reads, address);
	if (await serveOfflineWorker(request, response, path, options.settings.offersOffline)) return;
	if (await serveFile(request, response, path, options.dev)) return;
	if (path.startsWith("/_next/") && !options.dev) return refuse(response, 404, "There is nothing here.", path);

	if (isReaders(path) && isReading(request) && !options.dev) return options.pages.serve(request, response);
	if (isNewsrooms(path)) return serveNewsroom(request, response, options.handle, options.dev);
	options.handle(request, response);
}

/** What lies in files, under addresses of its own. */
async function serveFile(request: IncomingMessage, response: ServerResponse, path: string, dev: boolean): Promise<boolean> {
	if (path.startsWith("/media/") && (await serveMedia(request, response))) return true;
	if (await serveReaderModule(request, response, path)) return true;

	return !dev && serveStatic(request, response, path);
}

function isReading(request: IncomingMessage): boolean {
	return request.method === "GET" || request.method === "HEAD";
}

function isNewsrooms(path: string): boolean {
	return path === "/admin" || path.startsWith("/admin/");
}

/** Whether an address is for anybody to read: a page, a feed, or one of the interfaces that programs read. */
function isReaders(path: string): boolean {
	if (isNewsrooms(path) || path.startsWith("/_next/") || path.startsWith("/media/") || path === "/healthz" || path === "/readyz")
		return false;

	return !path.startsWith("/api/") || path.startsWith("/api/reader/") || path.startsWith("/api/v1/");
}

function setHeaders(response: ServerResponse, headers: readonly string[]): void {
	for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
}

function refuse(response: ServerResponse, status: number, words: string, path: string): void {
	const json = path.startsWith("/api/");
	// The body may still be coming: nobody will read it.
	response.writeHead(status, {
		"content-type": json ? "application/json; charset=utf-8" : "text/plain; charset=utf-8",
		"cache-control": "no-store",
		connection: "close",
	});
	response.end(json ? JSON.stringify({ error: { message: words } }) : `${words}\n`);
}

function fail(response: ServerResponse, thrown: unknown, url: string): void {
	log().error({ err: thrown, url: withoutSecrets(url) }, "A request failed");
	if (response.headersSent) response.destroy();
	else apologise(response, 500, "failed");
}
