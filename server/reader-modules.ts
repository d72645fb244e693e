import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { transform } from "esbuild";
import { chooseEncoding, type Encoding, encode, encodeTightly } from "./encoding.ts";
import { withEsbuild } from "./esbuild.ts";

/** One custom element: what its script is called, and the script itself as each browser may ask for it. */
export type ReaderModule = { tag: string; path: string; bodies: Record<Encoding, Buffer> };

const folder = join(import.meta.dirname, "..", "reader-modules");
let modules: Promise<ReaderModule[]> | undefined;

/** The custom elements of readers' pages, each under an address that changes with its bytes. Made once for each process. */
export function readerModules(): Promise<ReaderModule[]> {
	modules ??= makeModules();

	return modules;
}

async function makeModules(): Promise<ReaderModule[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.includes(".test."));

	return withEsbuild(() => Promise.all(files.map(makeModule)));
}

async function makeModule(file: string): Promise<ReaderModule> {
	const tag = file.replace(/\.ts$/, "");
	const source = await readFile(join(folder, file), "utf8");
	const { code } = await transform(source, { loader: "ts", format: "esm", target: "es2022", minify: true, sourcefile: file });
	const identity = Buffer.from(code);
	const hash = createHash("sha256").update(identity).digest("base64url").slice(0, 10);
	const bodies = { identity, gzip: await encode(identity, "gzip"), br: await encodeTightly(identity) };

	return { tag, path: `/reader-modules/${tag}.${hash}.js`, bodies };
}

/** Serves a module, for ever: its address changes with its bytes. Answers whether it did. */
export async function serveReaderModule(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	if (!path.startsWith("/reader-modules/") || (request.method !== "GET" && request.method !== "HEAD")) return false;
	const found = (await readerModules()).find((module) => module.path === path);
	if (!found) return false;

	const encoding = chooseEncoding(request.headers["accept-encoding"]);
	const body = found.bodies[encoding];
	response.writeHead(200, {
		"content-type": "text/javascript; charset=utf-8",
		"content-length": body.length,
		"cache-control": "public, max-age=31536000, immutable",
		vary: "Accept-Encoding",
		...(encoding === "identity" ? {} : { "content-encoding": encoding }),
	});
	response.end(request.method === "HEAD" ? undefined : body);
	return true;
}
