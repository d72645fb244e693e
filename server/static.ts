import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { chooseEncoding, type Encoding, encode } from "./encoding.ts";

const types: Record<string, string> = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".woff2": "font/woff2",
	".woff": "font/woff",
	".png": "image/png",
	".jpg": "image/jpeg",
	".webp": "image/webp",
	".ico": "image/x-icon",
	".txt": "text/plain; charset=utf-8",
};
const alreadyPacked = new Set([".woff2", ".woff", ".png", ".jpg", ".webp"]);

type Kept = { etag: string; type: string; bodies: Map<Encoding, Buffer> };

const kept = new Map<string, Kept>();

/** Serves what the build made: files whose names change with their bytes, so kept for ever. Answers whether it did. */
export async function serveStatic(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	if (!path.startsWith("/_next/static/") || (request.method !== "GET" && request.method !== "HEAD")) return false;
	const folder = join(process.env.BUREAU_DIST_DIR ?? ".next", "static");
	const file = normalize(join(folder, decodeURIComponent(path.slice("/_next/static/".length))));
	if (!file.startsWith(folder + sep)) return false;

	const found = kept.get(file) ?? (await read(file));
	if (!found) return false;
	const encoding = alreadyPacked.has(extname(file)) ? "identity" : chooseEncoding(request.headers["accept-encoding"]);
	const headers = { "cache-control": "public, max-age=31536000, immutable", etag: found.etag, vary: "Accept-Encoding" };
	if (request.headers["if-none-match"] === found.etag) {
		response.writeHead(304, headers).end();
		return true;
	}

	const body = await bodyOf(found, encoding);
	response.writeHead(200, {
		...headers,
		"content-type": found.type,
		"content-length": body.length,
		...(encoding === "identity" ? {} : { "content-encoding": encoding }),
	});
	response.end(request.method === "HEAD" ? undefined : body);
	return true;
}

async function bodyOf(file: Kept, encoding: Encoding): Promise<Buffer> {
	const identity = file.bodies.get("identity") ?? Buffer.alloc(0);
	const body = file.bodies.get(encoding) ?? (await encode(identity, encoding));
	file.bodies.set(encoding, body);

	return body;
}

async function read(file: string): Promise<Kept | null> {
	try {
		const bytes = await readFile(file);
		const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
		const found = {
			etag,
			type: types[extname(file)] ?? "application/octet-stream",
			bodies: new Map([["identity" as const, bytes]]) as Map<Encoding, Buffer>,
		};
		kept.set(file, found); // only files of the build get here: it has an end
		return found;
	} catch {
		return null;
	}
}
