import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chooseEncoding, type Encoding, encode } from "../encoding.ts";
import { withEsbuild } from "../esbuild.ts";

/** The service worker's script as each browser may ask for it. */
export type OfflineWorker = { etag: string; bodies: Record<Encoding, Buffer> };

const folder = join(import.meta.dirname, "..", "..", "reader-worker");
const made = new Map<string, Promise<OfflineWorker>>();

/** What keeps stories for when there is no connection; or, where the paper does not offer that, what takes it away again. */
export function offlineWorker(isOffered: boolean): Promise<OfflineWorker> {
	const name = isOffered ? "offline.ts" : "leave.ts";
	const worker = made.get(name) ?? makeWorker(name);
	made.set(name, worker);

	return worker;
}

async function makeWorker(name: string): Promise<OfflineWorker> {
	const { outputFiles } = await withEsbuild(() =>
		build({ entryPoints: [join(folder, name)], bundle: true, minify: true, write: false, format: "iife", target: "es2022" }),
	);
	const identity = Buffer.from(outputFiles[0]?.contents ?? []);
	const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`;

	return { etag, bodies: { identity, gzip: await encode(identity, "gzip"), br: await encode(identity, "br") } };
}

/** Serves the service worker. Its address never changes, so browsers ask each time whether it has. Answers whether it did. */
export async function serveOfflineWorker(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	isOffered: boolean,
): Promise<boolean> {
	if (path !== "/sw.js" || (request.method !== "GET" && request.method !== "HEAD")) return false;
	const { etag, bodies } = await offlineWorker(isOffered);
	const encoding = chooseEncoding(request.headers["accept-encoding"]);
	const headers = { "cache-control": "no-cache", etag, vary: "Accept-Encoding" };
	if (request.headers["if-none-match"] === etag) {
		response.writeHead(304, headers).end();
		return true;
	}

	response.writeHead(200, {
		...headers,
		"content-type": "text/javascript; charset=utf-8",
		"content-length": bodies[encoding].length,
		"content-security-policy": "default-src 'none'; connect-src 'self'",
		...(encoding === "identity" ? {} : { "content-encoding": encoding }),
	});
	response.end(request.method === "HEAD" ? undefined : bodies[encoding]);
	return true;
}
