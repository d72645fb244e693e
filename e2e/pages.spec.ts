import { renameSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Paper } from "./support/paper.ts";
import { sendRaw } from "./support/raw.ts";
import { expect, test } from "./support/test.ts";

type Asked = { status: number; header: (name: string) => string; text: string };

async function ask(paper: Paper, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Asked> {
	const response = await fetch(paper.url + path, { method, headers, redirect: "manual" });

	return { status: response.status, header: (name) => response.headers.get(name) ?? "", text: await response.text() };
}

const endings = ["", "-wal", "-shm"];

/** Takes the database away from the running server, or puts it back. */
function moveDatabase(paper: Paper, direction: "away" | "back"): void {
	const here = join(paper.dataDir, "bureau.db");
	for (const ending of endings) {
		const [from, to] = direction === "away" ? [here, `${here}.away`] : [`${here}.away`, here];
		renameSync(`${from}${ending}`, `${to}${ending}`);
	}
}

test("the front page and the newest story are in memory before the first reader comes", async ({ paper }) => {
	expect((await ask(paper, "/")).header("x-cache")).toBe("hit");
	const { data } = JSON.parse((await ask(paper, "/api/v1/stories")).text);
	const { pathname } = new URL(data[0].url);
	expect((await ask(paper, pathname)).header("x-cache"), pathname).toBe("hit");
});

test("a page is made once and then comes from memory, in each coding, and is not sent again to who has it", async ({ paper }) => {
	const first = await ask(paper, "/town");
	expect(first.header("x-cache")).toBe("miss");
	const afresh = await ask(paper, "/town?utm_source=x", { "if-none-match": first.header("etag") });
	expect([afresh.status, afresh.header("content-security-policy")]).toEqual([304, ""]);
	const again = await ask(paper, "/town");
	expect(again.header("x-cache")).toBe("hit");
	expect(again.text).toBe(first.text);
	expect(again.header("cache-control")).toBe("no-cache");
	expect(again.header("vary")).toBe("Accept-Encoding, Save-Data");
	expect(again.header("server-timing")).toContain("hit");

	const etags = new Set<string>();
	for (const coding of ["br", "gzip", "identity"]) {
		const coded = await ask(paper, "/town", { "accept-encoding": coding });
		expect(coded.text).toBe(first.text);
		expect(coded.header("content-encoding")).toBe(coding === "identity" ? "" : coding);
		etags.add(coded.header("etag"));
		const known = await ask(paper, "/town", { "accept-encoding": coding, "if-none-match": coded.header("etag") });
		expect([known.status, known.text, known.header("content-security-policy")]).toEqual([304, "", ""]);
		expect(known.header("etag")).toBe(coded.header("etag"));
	}
	expect(etags.size).toBe(3);
	const head = await ask(paper, "/town", {}, "HEAD");
	expect([head.status, head.text, head.header("etag")]).toEqual([200, "", again.header("etag")]);
});

test("nothing that a client says of itself splits or poisons what others get", async ({ paper }) => {
	const lies: Record<string, string>[] = [
		{ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
		{ host: "evil.example" },
		{ cookie: "bureau.session_token=x; theme=dark" },
		{ rsc: "1", "next-router-prefetch": "1" },
		{ "accept-language": "ur" },
		{ "x-middleware-subrequest": "middleware", "x-bureau-path": "/admin" },
	];
	const cold = ["/latest", "/corrections", "/most-read", "/archive", "/search", "/how-we-correct"];
	for (const [at, headers] of lies.entries()) {
		const path = cold[at] ?? "";
		const lied = await sendRaw(paper.url, { path, headers });
		expect([lied.status, lied.headers["x-cache"], lied.headers["set-cookie"]], path).toEqual([200, "miss", undefined]);
		const honest = await sendRaw(paper.url, { path });
		expect(honest.headers["x-cache"], path).toBe("hit");
		expect(honest.text).toBe(lied.text);
		expect(honest.text).not.toContain("evil.example");
		expect(honest.text).toContain('<html lang="en"');
	}

	const plain = await ask(paper, "/");
	for (const address of ["/?utm_source=x", "/?_rsc=1", "/?before=nonsense", "/?__proto__=1"]) {
		const told = await ask(paper, address);
		expect([told.text === plain.text, told.header("x-cache")], address).toEqual([true, "hit"]);
	}
});

test("an address has one spelling: none leads past the newsroom's own doors, or to a page for all", async ({ paper }) => {
	for (const [path, to] of [
		["/%61dmin/sign-in?x=1", "/admin/sign-in?x=1"],
		["/ap%69/photos", "/api/photos"],
		["/%5fnext/static/x.css", "/_next/static/x.css"],
	]) {
		const answer = await sendRaw(paper.url, { path: path ?? "" });
		expect([answer.status, answer.headers.location, answer.headers["cache-control"]], path).toEqual([308, to, "no-store"]);
	}
	for (const path of ["/api/nothing", "/api/v2/stories", "/api/reader%2fsuggest"]) {
		const answer = await sendRaw(paper.url, { path });
		expect([answer.status, answer.headers["content-type"]], path).toEqual([404, "application/problem+json; charset=utf-8"]);
	}
	const named = await sendRaw(paper.url, { path: `${paper.url}/town` });
	expect([named.status, named.text.includes("<h1")]).toEqual([200, true]);
	const asked = await sendRaw(paper.url, { method: "OPTIONS", path: "/town" });
	expect([asked.status, asked.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
	expect((await sendRaw(paper.url, { method: "OPTIONS", path: "*" })).status).toBe(204);
});

test("a search of letters that take two units is cut between them", async ({ paper }) => {
	const q = encodeURIComponent(`${"a".repeat(199)}😀`);
	expect((await ask(paper, `/search?q=${q}`)).status).toBe(200);
	expect((await ask(paper, `/api/reader/suggest?q=${q}`)).status).toBe(200);
});

test("an address that holds nothing says so in a whole page, and slashes too many lead to the one address", async ({ paper, page }) => {
	const answer = await page.goto("/no/such/page");
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole("heading", { level: 1, name: "This page is not in the paper" })).toBeVisible();
	expect((await ask(paper, "/nothing")).status).toBe(404);

	const tidied = await ask(paper, "//evil.example//");
	expect([tidied.status, tidied.header("location")]).toEqual([308, "/evil.example"]);
});

test("while the database is away readers get what is kept, marked stale, and short words for the rest", async ({ paper }) => {
	const before = await ask(paper, "/");
	moveDatabase(paper, "away");

	await expect.poll(async () => (await ask(paper, "/")).header("x-cache")).toBe("stale");
	const kept = await ask(paper, "/");
	expect([kept.status, kept.text]).toEqual([200, before.text]);
	const unknown = await ask(paper, "/a-section-nobody-asked-for-yet");
	expect([unknown.status, unknown.header("retry-after")]).toEqual([503, "5"]);
	expect(unknown.text).toContain("Try again");
	expect((await ask(paper, "/readyz")).status).toBe(503);
	for (const path of ["/admin/sign-in", "/admin/stories", "/api/photos", "/media/cards/1-aaaaaaaaaa.png", "/api/v1/stories"]) {
		const { status } = await ask(paper, path, { cookie: "better-auth.session_token=nobody" });
		expect(status === 503 || status < 500, `${status} ${path}`).toBe(true);
	}
	expect((await ask(paper, "/healthz")).status).toBe(200);

	moveDatabase(paper, "back");
	await expect.poll(async () => (await ask(paper, "/")).header("x-cache")).not.toBe("stale");
	expect((await ask(paper, "/a-section-nobody-asked-for-yet")).status).toBe(404);
	await expect.poll(async () => (await ask(paper, "/readyz")).status).toBe(200); // an answer is kept for a second
});

test("a flood of addresses that hold nothing, and of searches, leaves what is read in memory", async ({ paper }) => {
	test.slow(); // two starts
	const room = 4;
	await paper.stop();
	await paper.start({ PAGE_CACHE_MB: String(room) });
	await ask(paper, "/");
	let bytes = 0;
	for (let year = 1700; bytes < 1.25 * room * 2 ** 20; year += 10) {
		const searches = Array.from({ length: 10 }, (_, later) => ask(paper, `/search?q=the&from=${year + later}-01-01`));
		const madeUp = Array.from({ length: 4 }, (_, number) => ask(paper, `/flood/${year}-${number}?x=${"y".repeat(200)}`));
		for (const { status } of await Promise.all(madeUp)) expect(status).toBe(404);
		for (const { status, header, text } of await Promise.all(searches)) {
			expect([status, header("x-cache")]).toEqual([200, "miss"]);
			bytes += text.length;
		}
	}

	expect((await ask(paper, "/")).header("x-cache")).toBe("hit");
	await paper.restart();
});

test("a request that is under way when the server is told to leave is answered, as the last on its connection", async ({ paper }) => {
	const { port } = new URL(paper.url);
	const socket = connect(Number(port), "localhost");
	socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n");
	await fetch(`${paper.url}/healthz`); // what was written before is there by now
	const left = paper.stop();
	await expect.poll(() => paper.output).toContain("Closing");
	socket.write("\r\n");

	const answer = await text(socket);
	expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
	expect(answer).toMatch(/connection: close/i);
	expect(await left).toBe(0);
	await paper.start();
});
