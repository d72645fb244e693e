import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { encode } from "../encoding.ts";
import { readerTarget, withEsbuild } from "../esbuild.ts";
import { type MemoryFile, sendFile, versionOf } from "../send-file.ts";

const folder = join(import.meta.dirname, "..", "..", "reader-worker");
const made = new Map<string, Promise<MemoryFile>>();

/** What keeps stories for when there is no connection; or, where the paper does not offer that, what takes it away again. */
export function offlineWorker(isOffered: boolean): Promise<MemoryFile> {
	const name = isOffered ? "offline.ts" : "leave.ts";
	const worker = made.get(name) ?? makeWorker(name);
	made.set(name, worker);

	return worker;
}

async function makeWorker(name: string): Promise<MemoryFile> {
	const { outputFiles } = await withEsbuild(() =>
		build({ entryPoints: [join(folder, name)], bundle: true, minify: true, write: false, format: "iife", target: readerTarget }),
	);
	const identity = Buffer.from(outputFiles[0]?.contents ?? []);
	const bodies = { identity, gzip: await encode(identity, "gzip"), br: await encode(identity, "br") };
	const headers = {
		"content-type": "text/javascript; charset=utf-8",
		"cache-control": "no-cache",
		"content-security-policy": "default-src 'none'; connect-src 'self'",
	};

	return { version: versionOf(identity), body: (encoding) => bodies[encoding], isPackable: true, headers };
}

/** Serves the service worker. Its address never changes, so browsers ask each time whether it has. Answers whether it did. */
export async function serveOfflineWorker(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	isOffered: boolean,
): Promise<boolean> {
	if (path !== "/sw.js" || (request.method !== "GET" && request.method !== "HEAD")) return false;
	await sendFile(request, response, await offlineWorker(isOffered));
	return true;
}
