import { createHash } from "node:crypto";
import { type Dirent, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";
import process from "node:process";
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

/** Serves files: what the build made, whose names change with their bytes, for ever; what lies in public/, for an hour. Answers whether it did. */
export async function serveStatic(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	const place = request.method === "GET" || request.method === "HEAD" ? placeOf(path) : null;
	const found = place && (kept.get(place.file) ?? (await read(place.file)));
	if (!place || !found) return false;

	const encoding = alreadyPacked.has(extname(place.file)) ? "identity" : chooseEncoding(request.headers["accept-encoding"]);
	const headers = { "cache-control": place.caching, etag: found.etag, vary: "Accept-Encoding" };
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

type Place = { file: string; caching: string };

const built = "/_next/static/";
/** Files that lie there before anybody asks: no address that is made up reaches the disk. */
const ofPublic = new Set(readdirSync("public", { recursive: true, withFileTypes: true }).flatMap(publicPath));

function publicPath(entry: Dirent): string[] {
	return entry.isFile() ? [`/${relative("public", join(entry.parentPath, entry.name)).replaceAll("\\", "/")}`] : [];
}

function placeOf(path: string): Place | null {
	if (ofPublic.has(path)) return { file: join("public", path), caching: "public, max-age=3600" };
	if (!path.startsWith(built)) return null;

	const folder = join(process.env.BUREAU_DIST_DIR ?? ".next", "static");
	const file = normalize(join(folder, decodeURIComponent(path.slice(built.length))));
	return file.startsWith(folder + sep) ? { file, caching: "public, max-age=31536000, immutable" } : null;
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
