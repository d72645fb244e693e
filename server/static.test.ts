import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { serveStatic } from "./static.ts";

let server: Server;
let url = "";
beforeAll(async () => {
	server = createServer(async (request, response) => {
		const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
		if (!(await serveStatic(request, response, path))) response.writeHead(404).end("elsewhere");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const ask = (path: string, init?: RequestInit) => fetch(url + path, init);

test("a file of public/ has its type, an hour, and a validator that is honoured", async () => {
	const style = await ask("/feed.css");
	expect([style.status, style.headers.get("content-type"), style.headers.get("cache-control")]).toEqual([
		200,
		"text/css; charset=utf-8",
		"public, max-age=3600",
	]);
	expect(await style.text()).toContain("{");

	const known = await ask("/feed.css", { headers: { "if-none-match": style.headers.get("etag") ?? "" } });
	expect([known.status, await known.text()]).toEqual([304, ""]);
	const head = await ask("/feed.css", { method: "HEAD" });
	expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a part of a file is sent where it is asked for, and whoever has it in any coding is told so", async () => {
	const whole = Buffer.from(await (await ask("/fonts/headline.woff2")).arrayBuffer());
	const part = await ask("/fonts/headline.woff2", { headers: { range: "bytes=10-19" } });
	expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 10-19/${whole.length}`]);
	expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(10, 20));
	expect((await ask("/fonts/headline.woff2", { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416);
	expect((await ask("/fonts/headline.woff2", { method: "HEAD", headers: { range: "bytes=0-1" } })).status).toBe(200);

	const etags = await Promise.all(
		["br", "gzip", "identity"].map(async (coding) =>
			(await ask("/feed.css", { headers: { "accept-encoding": coding } })).headers.get("etag"),
		),
	);
	expect(new Set(etags).size).toBe(3);
	for (const etag of etags)
		for (const named of [`W/${etag}`, `"other", ${etag}`, "*"])
			expect((await ask("/feed.css", { headers: { "if-none-match": named } })).status, named).toBe(304);
	const stale = await ask("/feed.css", { headers: { range: "bytes=0-1", "if-range": '"other"' } });
	expect(stale.status).toBe(200);
});

test("nothing else is read from the disk", async () => {
	for (const path of [
		"/",
		"/no.svg",
		"/_next/static/no.js",
		"/_next/static/..%2f..%2fpackage.json",
		"/_next/static/%2e%2e/BUILD_ID",
		"/%2e%2e/package.json",
	])
		expect((await ask(path)).status, path).toBe(404);
	expect((await ask("/feed.css", { method: "POST" })).status).toBe(404);
});

test("a page from before a deploy still gets the scripts of its build", async () => {
	const build = mkdtempSync(join(tmpdir(), "bureau-build-"));
	vi.stubEnv("BUREAU_DIST_DIR", build);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		rmSync(build, { recursive: true });
	});
	mkdirSync(join(build, "cache", "earlier-static", "chunks"), { recursive: true });
	mkdirSync(join(build, "static", "chunks"), { recursive: true });
	writeFileSync(join(build, "cache", "earlier-static", "chunks", "old.js"), "of an earlier build");
	writeFileSync(join(build, "cache", "secret.js"), "no");
	writeFileSync(join(build, "static", "chunks", "new.js"), "of this build");

	expect(await (await ask("/_next/static/chunks/old.js")).text()).toBe("of an earlier build");
	expect(await (await ask("/_next/static/chunks/new.js")).text()).toBe("of this build");
	expect((await ask("/_next/static/..%2fsecret.js")).status).toBe(404);
	expect((await ask("/_next/static/chunks/none.js")).status).toBe(404);
});
