import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Settings } from "#lib/settings.ts";
import { identify } from "./client-address.ts";
import { turnAway } from "./door.ts";
import { serveHealth } from "./health.ts";
import { log } from "./log.ts";
import { serveMedia } from "./media.ts";
import { servePage } from "./pages.ts";
import { adminPolicy, commonHeaders, newNonce } from "./policy.ts";
import { serveStatic } from "./static.ts";

type Options = { settings: Settings; dev: boolean; handle: RequestListener };

/** Answers every request, and logs each in one line. */
export function listener(options: Options): RequestListener {
	const { settings } = options;
	const common = Object.entries(commonHeaders(settings.siteUrl));

	return (request, response) => {
		const begun = performance.now();
		const url = request.url ?? "/";
		const address = identify(request, settings.trustedProxyHeader);
		for (const [name, value] of common) response.setHeader(name, value);
		response.once("close", () => {
			const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
			log().info(
				{ method: request.method, url: withoutSecrets(url), status: response.statusCode, ms: milliseconds, ip: address },
				"request",
			);
		});

		route(request, response, options).catch((thrown: unknown) => fail(response, thrown, url));
	};
}

async function route(request: IncomingMessage, response: ServerResponse, { settings, dev, handle }: Options): Promise<void> {
	const url = request.url ?? "/";
	const path = url.split("?", 1)[0] ?? "/";
	const refused = turnAway(request, path, settings.uploadLimitBytes);
	if (refused) return refuse(response, refused.status, refused.words, path);
	if (path === "/healthz" || path === "/readyz") return serveHealth(path, response);
	if (path.startsWith("/media/") && (await serveMedia(request, response))) return;
	if (!dev && (await serveStatic(request, response, path))) return;

	if (path === "/admin" || path.startsWith("/admin/")) {
		const nonce = newNonce();
		const policy = adminPolicy(nonce, dev);
		request.headers["x-nonce"] = nonce;
		request.headers["content-security-policy"] = policy; // Next takes the nonce from here
		response.setHeader("content-security-policy", policy);
		response.setHeader("cache-control", "private, no-store");
	}
	if (dev || isNewsrooms(path)) {
		await handle(request, response);
		return;
	}
	await servePage(request, response, handle, new URL(settings.siteUrl).host);
}

function isNewsrooms(path: string): boolean {
	return path === "/admin" || path.startsWith("/admin/") || path.startsWith("/api/") || path.startsWith("/_next/");
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
	else
		response
			.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
			.end("Something went wrong here. Try again in a moment.\n");
}

/** One-time links are as good as passwords: their tokens stay out of the log. */
function withoutSecrets(url: string): string {
	return url.replace(/^(\/admin\/(?:welcome|join|password|reset)[a-z-]*\/)[^/?]+/, "$1…").replace(/([?&](?:token|key)=)[^&]+/g, "$1…");
}
