import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddressOf, identify } from "./client-address.ts";
import { turnAway } from "./door.ts";
import { chooseEncoding } from "./encoding.ts";

const request = (method: string, url: string, headers: Record<string, string> = {}) =>
	({
		method,
		url,
		headers: { host: "paper.example", ...headers },
		socket: { remoteAddress: "::ffff:10.0.0.9" },
	}) as unknown as IncomingMessage;

const siteUrl = "https://paper.example";
const limit = { siteUrl, uploadLimitBytes: 40_000_000 };
const own = { origin: "https://paper.example", "content-length": "10" };
const form = { ...own, "content-type": "multipart/form-data; boundary=x" };
const post = (url: string, headers: Record<string, string>) => turnAway(request("POST", url, headers), url, limit)?.status ?? null;
const put = (url: string, headers: Record<string, string>) => turnAway(request("PUT", url, headers), url, limit)?.status ?? null;

test("readers' pages can only be read", () => {
	expect(turnAway(request("GET", "/world"), "/world", limit)).toBeNull();
	expect(post("/world", own)).toBe(405);
	expect(turnAway(request("TRACE", "/"), "/", limit)?.status).toBe(405);
	for (const path of ["/api/v1/stories", "/api/reader/newer", "/feed.xml", "/media/photos/x", "/healthz"])
		expect(post(path, {}), path).toBe(405);
});

test("a change must come from our own pages", () => {
	expect(post("/admin/stories", form)).toBeNull();
	expect(post("/api/beacon", {})).toBe(403);
	expect(post("/api/nothing", {})).toBeNull(); // nothing is there
	expect(post("/admin/stories", { ...own, origin: "https://evil.example" })).toBe(403);
	expect(post("/admin/stories", { ...own, origin: "null" })).toBe(403);
	expect(post("/admin/stories", { "content-length": "10" })).toBe(403);
	expect(post("/admin/stories", { ...own, "sec-fetch-site": "cross-site" })).toBe(403);
	expect(post("/admin/stories", { ...own, "sec-fetch-site": "same-site" })).toBe(403);
});

test("our own pages are at SITE_URL, whatever host a proxy passes", () => {
	const from = (host: string, site = siteUrl) =>
		turnAway(request("POST", "/admin/stories", { ...form, host }), "/admin/stories", { ...limit, siteUrl: site });

	for (const host of ["127.0.0.1:3000", "upstream", "paper.example:443"]) expect(from(host), host).toBeNull();
	// Past the proxy, or where SITE_URL is not set: the host that was asked.
	expect(from("paper.example", "http://localhost:3000")).toBeNull();
	expect(from("paper.example:80", "http://localhost:3000")?.status).toBe(403);
});

test("where the set-up is wrong, the words name SITE_URL and what came; to another site they name nothing", () => {
	const words = (headers: Record<string, string>) =>
		turnAway(request("POST", "/admin/stories", { ...form, ...headers }), "/admin/stories", { ...limit, siteUrl: "http://news.example" })
			?.words;

	const wrong = words({ host: "upstream:3000", "sec-fetch-site": "same-origin" });
	for (const named of ["came from https://paper.example,", "http://news.example (SITE_URL)", '"upstream:3000"'])
		expect(wrong).toContain(named);
	const others: Record<string, string>[] = [{ "sec-fetch-site": "cross-site" }, { origin: "null" }];
	for (const headers of others) expect(words({ host: "upstream:3000", ...headers })).not.toContain("news.example");
});

test("a request that names two hosts, or none that can be one, is refused", () => {
	expect(turnAway(request("GET", "/", { host: "paper.example, evil.example" }), "/", limit)?.status).toBe(400);
});

test("what is too large is turned away before it is read, at the limit of what it is", () => {
	expect(post("/admin/sections", { ...form, "content-length": "1000001" })).toBe(413);
	expect(put("/api/stories/1/draft", { ...own, "content-length": "2000000" })).toBeNull();
	expect(put("/api/stories/1/draft", { ...own, "content-length": "2000001" })).toBe(413);
	expect(post("/api/photos", { ...own, "content-length": "39000000" })).toBeNull();
	const photo = request("POST", "/api/photos?name=a.jpg", { ...own, "content-length": "41943041" });
	expect(turnAway(photo, "/api/photos", { siteUrl, uploadLimitBytes: 40 * 1024 * 1024 })?.words).toContain(
		"larger than the 40 MB that can be uploaded. Export a smaller copy",
	);
	expect(post("/admin/sections", { ...form, "content-length": undefined as never, "transfer-encoding": "chunked" })).toBe(411);
});

test("the newsroom takes forms, by the browser or by the framework's script, and nothing else", () => {
	const sent = (method: string, headers: Record<string, string>) =>
		turnAway(request(method, "/admin/topics", { ...own, ...headers }), "/admin/topics", limit)?.status ?? null;

	expect(sent("POST", { "content-type": "multipart/form-data; boundary=x" })).toBeNull();
	expect(sent("POST", { "content-type": "text/plain;charset=UTF-8", "next-action": "a" })).toBeNull();
	expect(sent("POST", { "content-type": "text/plain" })).toBe(415);
	expect(sent("POST", { "content-type": "multipart/form-data" })).toBe(415);
	expect(sent("POST", { "content-type": "application/x-www-form-urlencoded" })).toBe(415);
	expect(sent("POST", { "content-type": "application/json", "next-action": "a" })).toBe(415);
	for (const method of ["PUT", "PATCH", "DELETE"]) expect(sent(method, { "content-type": "multipart/form-data; boundary=x" })).toBe(405);
});

test("where a browser says it is must be what the framework can read", () => {
	const at = (header: string) => turnAway(request("GET", "/admin", { "next-router-state-tree": header }), "/admin", limit)?.status ?? null;
	const tree = [
		"",
		{ children: ["admin", { children: [["id", "7", "d", null], { children: ["__PAGE__", {}, null, "refetch"] }] }] },
		null,
		null,
		16,
	];

	expect(at(encodeURIComponent(JSON.stringify(tree)))).toBeNull();
	for (const wrong of [
		"",
		"{",
		"null",
		"[]",
		"%E0%A4%A",
		"%5B%22%22%5D",
		'["",{"children":7}]',
		'["",{},7]',
		'[["id","7","zz",null],{}]',
		`["",{}${" ".repeat(50_000)}]`,
	])
		expect(at(wrong), wrong.slice(0, 40)).toBe(400);
});

test("malformed and endless addresses are refused", () => {
	expect(turnAway(request("GET", "/%E0%A4%A"), "/%E0%A4%A", limit)?.status).toBe(400);
	expect(turnAway(request("GET", "/a%00b"), "/a%00b", limit)?.status).toBe(400);
	for (const path of ["/world/../admin", "/world/%2e%2e/admin", "/./world", "/world/.%2E"])
		expect(turnAway(request("GET", path), path, limit)?.status).toBe(400);
	const long = `/${"a".repeat(5000)}`;
	expect(turnAway(request("GET", long), long, limit)?.status).toBe(414);
});

test("a client cannot say who it is; the one trusted proxy can", () => {
	const forged = request("GET", "/", {
		"x-forwarded-for": "1.2.3.4",
		"x-bureau-client-ip": "1.2.3.4",
		"x-forwarded-host": "evil.example",
		"x-nonce": "n",
	});
	expect(identify(forged, null)).toBe("10.0.0.9");
	expect(forged.headers).toEqual({ host: "paper.example", "x-bureau-client-ip": "10.0.0.9", "x-bureau-path": "/" });

	expect(clientAddressOf(request("GET", "/", { "x-real-ip": "5.6.7.8" }), "x-real-ip")).toBe("5.6.7.8");
	expect(clientAddressOf(request("GET", "/", { "x-forwarded-for": "1.1.1.1, 5.6.7.8" }), "x-forwarded-for")).toBe("5.6.7.8");
});

test("the best encoding that a client accepts is chosen", () => {
	expect(chooseEncoding("gzip, deflate, br")).toBe("br");
	expect(chooseEncoding("gzip;q=1, br;q=0")).toBe("gzip");
	expect(chooseEncoding("*")).toBe("br");
	expect(chooseEncoding(undefined)).toBe("identity");
});
