import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { transform } from "esbuild";
import { type Encoding, encode, encodeTightly } from "./encoding.ts";
import { readerTarget, withEsbuild } from "./esbuild.ts";
import { type MemoryFile, sendFile, versionOf } from "./send-file.ts";

/** The scripts of custom elements, by the elements' names. */
export type ReaderModules = ReadonlyMap<string, string>;

const folder = join(import.meta.dirname, "..", "reader-modules");
let modules: Promise<ReaderModules> | undefined;

/** The custom elements of readers' pages. Made once for each process. */
export function readerModules(): Promise<ReaderModules> {
	modules ??= makeModules();

	return modules;
}

async function makeModules(): Promise<ReaderModules> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.includes(".test.")).sort();

	return new Map(await withEsbuild(() => Promise.all(files.map(makeModule))));
}

async function makeModule(file: string): Promise<[string, string]> {
	const source = await readFile(join(folder, file), "utf8");
	const { code } = await transform(source, { loader: "ts", format: "esm", target: readerTarget, minify: true, sourcefile: file });

	return [file.replace(/\.ts$/, ""), code.trim()];
}

/** Elements whose scripts come together, as their address names them. Each script keeps its names to itself. */
export type Bundle = { path: string; code: string };

/**
 * The scripts of some elements as one, because each request costs more than a script does. Its address changes with its bytes; the same
 * elements have the same one in every process. Null where none of the elements has a script.
 */
export function bundleOf(tags: readonly string[], from: ReaderModules): Bundle | null {
	const known = tags.filter((tag) => from.has(tag));
	if (known.length === 0) return null;
	const code = known.map((tag) => `{${from.get(tag)}}`).join("");
	const hash = createHash("sha256").update(code).digest("base64url").slice(0, 10);

	return { path: `/reader-modules/${known.join(".")}.${hash}.js`, code };
}

const packed = new Map<string, Promise<MemoryFile>>();

/** Serves a bundle, for ever. Answers whether it did. */
export async function serveReaderModule(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	if (!path.startsWith("/reader-modules/") || (request.method !== "GET" && request.method !== "HEAD")) return false;
	const file = packed.get(path) ?? packFound(path, await readerModules());
	if (!file) return false;

	await sendFile(request, response, await file);
	return true;
}

/**
 * Packs the bundle that an address names. The names stand in their order, each once, as in the addresses of pages: so there are only as many as
 * there are sets of elements, and nobody can have us pack and keep more.
 */
function packFound(path: string, from: ReaderModules): Promise<MemoryFile> | null {
	const tags = path.slice("/reader-modules/".length).split(".").slice(0, -2);
	const isInOrder = tags.every((tag, at) => at === 0 || (tags[at - 1] ?? "") < tag);
	const bundle = isInOrder ? bundleOf(tags, from) : null;
	if (bundle?.path !== path) return null;
	const file = inMemory(bundle);
	packed.set(path, file);

	return file;
}

async function inMemory(bundle: Bundle): Promise<MemoryFile> {
	const bodies = await packBundle(bundle);
	const headers = { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" };

	return { version: versionOf(bodies.identity), body: (encoding) => bodies[encoding], isPackable: true, headers };
}

/** A bundle as each browser may ask for it. */
export async function packBundle({ code }: Bundle): Promise<Record<Encoding, Buffer>> {
	const identity = Buffer.from(code);

	return { identity, gzip: await encode(identity, "gzip"), br: await encodeTightly(identity) };
}
