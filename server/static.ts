import { type Dirent, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";
import process from "node:process";
import { type Encoding, encode } from "./encoding.ts";
import { type MemoryFile, sendFile, versionOf } from "./send-file.ts";

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

const kept = new Map<string, MemoryFile>();

/** Serves files: what the build made, whose names change with their bytes, for ever; what lies in public/, for an hour. Answers whether it did. */
export async function serveStatic(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	const place = request.method === "GET" || request.method === "HEAD" ? placeOf(path) : null;
	const found = place && (kept.get(place.file) ?? (await read(place.file, place)) ?? (place.earlier && (await read(place.earlier, place))));
	if (!place || !found) return false;

	await sendFile(request, response, found);
	return true;
}

type Place = {
	file: string;
	caching: string;
	/** Where scripts/build.ts keeps the file of an earlier build, for pages from before a deploy. */
	earlier?: string;
};

const built = "/_next/static/";
/** Files that lie there before anybody asks: no address that is made up reaches the disk. */
const ofPublic = new Set(readdirSync("public", { recursive: true, withFileTypes: true }).flatMap(publicPath));

function publicPath(entry: Dirent): string[] {
	return entry.isFile() ? [`/${relative("public", join(entry.parentPath, entry.name)).replaceAll("\\", "/")}`] : [];
}

function placeOf(path: string): Place | null {
	if (ofPublic.has(path)) return { file: join("public", path), caching: "public, max-age=3600" };
	if (!path.startsWith(built)) return null;

	const build = process.env.BUREAU_DIST_DIR ?? ".next";
	const folder = join(build, "static");
	const file = normalize(join(folder, decodeURIComponent(path.slice(built.length))));
	if (!file.startsWith(folder + sep)) return null;

	const earlier = join(build, "cache", "earlier-static", relative(folder, file));
	return { file, earlier, caching: "public, max-age=31536000, immutable" };
}

async function read(path: string, { file, caching }: Place): Promise<MemoryFile | null> {
	try {
		const found = inMemory(await readFile(path), extname(file), caching);
		kept.set(file, found); // only files of builds get here: it has an end
		return found;
	} catch {
		return null;
	}
}

function inMemory(bytes: Buffer, ending: string, caching: string): MemoryFile {
	const bodies = new Map<Encoding, Buffer>([["identity", bytes]]);
	const body = async (encoding: Encoding) => {
		const made = bodies.get(encoding) ?? (await encode(bytes, encoding));
		bodies.set(encoding, made);
		return made;
	};
	const headers = { "content-type": types[ending] ?? "application/octet-stream", "cache-control": caching };

	return { version: versionOf(bytes), body, isPackable: !alreadyPacked.has(ending), headers };
}
