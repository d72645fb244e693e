import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Settings } from "#lib/settings.ts";
import { ActionPages, readActionPages } from "./action-pages.ts";
import { apologise } from "./apology.ts";
import { countBody } from "./bytes-sent.ts";
import { clientAddressOf, identify, isUnnamedProxy } from "./client-address.ts";
import { databaseAnswers } from "./database.ts";
import { namesOneHost, turnAway } from "./door.ts";
import { serveHealth } from "./health.ts";
import { log, logRequest, withoutSecrets } from "./log.ts";
import { serveUsualIcon } from "./media/usual-icons.ts";
import { serveMedia } from "./media.ts";
import { tellMethods } from "./methods.ts";
import { serveNewsroom, serveProgram } from "./newsroom.ts";
import { serveOfflineWorker } from "./offline/worker.ts";
import type { Pages } from "./pages.ts";
import { placeOf, properPath, targetOf } from "./place.ts";
import { barePolicy } from "./policy.ts";
import { serveReaderModule } from "./reader-modules.ts";
import type { Readiness } from "./readiness.ts";
import { beaconPath, serveBeacon } from "./reads/beacon.ts";
import type { ReadCounter } from "./reads/counter.ts";
import { redirect } from "./redirect.ts";
import { refuse } from "./refusal.ts";
import { forRequest, requestIdOf } from "./request-id.ts";
import type { From } from "./send-page.ts";
import { serveStatic } from "./static.ts";

type Options = {
	settings: Settings;
	dev: boolean;
	handle: RequestListener;
	pages: Pages;
	reads: ReadCounter;
	readiness: Readiness;
	/** Headers of every answer, names and values in turn. */
	common: readonly string[];
};

type Routing = Options & { actions: ActionPages };

/** Answers every request, and logs each in one line. */
export function listener(options: Options): RequestListener {
	const { settings, pages } = options;
	const actions = options.dev ? new ActionPages([], {}) : readActionPages();
	let hasWarned = false;

	return (request, response) => {
		const begun = performance.now();
		const { method = "", url = "/" } = request;
		const id = requestIdOf(request, settings.requestIdHeader);
		// Most requests are for a page that is in memory: they pass nothing else.
		const kept = isReading(request) && namesOneHost(request) ? pages.serveKept(request, response, id) : null;
		if (kept) {
			const address = clientAddressOf(request, settings.trustedProxyHeader);
			return logRequest({ id, method, url, status: response.statusCode, begun, address, cache: kept.cache, bytes: kept.bytes });
		}

		if (!url.startsWith("/")) request.url = targetOf(url);
		if (!hasWarned && isUnnamedProxy(request, settings.trustedProxyHeader)) {
			hasWarned = true;
			log().warn(
				"A proxy passes requests on, and TRUSTED_PROXY_HEADER is not set: all readers look like one. Limits on sign-in and Most read suffer.",
			);
		}
		const asked: Asked = { id, address: identify(request, settings.trustedProxyHeader), cache: null };
		const bytes = countBody(response);
		response.once("close", () => {
			const { address, cache } = asked;
			logRequest({ id, method, url, status: response.statusCode, begun, address, cache, bytes: bytes() });
		});
		void forRequest(id, () =>
			route(request, response, { ...options, actions }, asked).catch((thrown: unknown) => fail(response, thrown, url)),
		);
	};
}

/** A request on its way to whoever answers it; where a page came from is known once it is sent. */
type Asked = { id: string; address: string; cache: From | null };

async function route(request: IncomingMessage, response: ServerResponse, options: Routing, asked: Asked): Promise<void> {
	const url = request.url ?? "/";
	const path = url.split("?", 1)[0] ?? "/";
	setHeaders(response, [...options.common, "Content-Security-Policy", barePolicy, "X-Request-Id", asked.id]);
	const refused = turnAway(request, path, options.settings);
	if (refused) return refuse(response, refused, path);
	if (request.method === "OPTIONS" && !options.dev) return tellMethods(response, path);
	const proper = properPath(path);
	if (proper) return redirect(response, 308, proper + url.slice(path.length), ["Cache-Control", "no-store"]);
	if (placeOf(path) === "health") return serveHealth(request, path, response, options.readiness);
	if (path === beaconPath) return serveBeacon(request, response, options.reads, asked.address);
	if (await serveOfflineWorker(request, response, path, options.settings.offersOffline)) return;
	if (await serveFile(request, response, path, options.dev)) return;

	return serveMade(request, response, path, options, asked);
}

/** What is made by the framework: pages, and what the application answers. */
async function serveMade(request: IncomingMessage, response: ServerResponse, path: string, options: Routing, asked: Asked): Promise<void> {
	const { dev, handle, pages, actions } = options;
	const place = placeOf(path);
	if (place === "nobody" || (place === "framework" && !dev))
		return refuse(response, { status: 404, words: "There is nothing here." }, path);
	if (place === "readers" && isReading(request) && !dev) {
		response.removeHeader("content-security-policy"); // a page has its own, and a 304 none: a browser would take it for the page's new one
		asked.cache = await pages.serve(request, response, asked.id);
		return;
	}
	const own = { handle, dev, actions, isAway: () => pages.isBlind, siteUrl: options.settings.siteUrl };
	if (place === "newsroom") return serveNewsroom(request, response, own);

	if (dev) response.removeHeader("content-security-policy");
	serveProgram(request, response, own);
}

/** What lies in files, under addresses of its own. */
async function serveFile(request: IncomingMessage, response: ServerResponse, path: string, dev: boolean): Promise<boolean> {
	if (path.startsWith("/media/") && (await serveMedia(request, response))) return true;
	if (await serveUsualIcon(request, response, path)) return true;
	if (await serveReaderModule(request, response, path)) return true;

	return !dev && serveStatic(request, response, path);
}

function isReading(request: IncomingMessage): boolean {
	return request.method === "GET" || request.method === "HEAD";
}

function setHeaders(response: ServerResponse, headers: readonly string[]): void {
	for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
}

function fail(response: ServerResponse, thrown: unknown, url: string): void {
	log().error({ err: thrown, url: withoutSecrets(url) }, "A request failed");
	if (response.headersSent) return void response.destroy();
	void databaseAnswers().then((answers) => (answers ? apologise(response, 500, "failed") : apologise(response, 503, "away")));
}
