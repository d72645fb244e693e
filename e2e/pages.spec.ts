import { renameSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Paper } from "./support/paper.ts";
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

test("a page is made once and then comes from memory, in each coding, and is not sent again to who has it", async ({ paper }) => {
	const first = await ask(paper, "/");
	expect(first.header("x-cache")).toBe("miss");
	const again = await ask(paper, "/");
	expect(again.header("x-cache")).toBe("hit");
	expect(again.text).toBe(first.text);
	expect(again.header("cache-control")).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/);
	expect(again.header("surrogate-key").split(" ")).toEqual(again.header("cache-tag").split(","));
	expect(again.header("vary")).toBe("Accept-Encoding, Save-Data");
	expect(again.header("server-timing")).toContain("hit");

	const etags = new Set<string>();
	for (const coding of ["br", "gzip", "identity"]) {
		const coded = await ask(paper, "/", { "accept-encoding": coding });
		expect(coded.text).toBe(first.text);
		expect(coded.header("content-encoding")).toBe(coding === "identity" ? "" : coding);
		etags.add(coded.header("etag"));
		const known = await ask(paper, "/", { "accept-encoding": coding, "if-none-match": coded.header("etag") });
		expect([known.status, known.text]).toEqual([304, ""]);
		expect(known.header("etag")).toBe(coded.header("etag"));
	}
	expect(etags.size).toBe(3);
	const head = await ask(paper, "/", {}, "HEAD");
	expect([head.status, head.text, head.header("etag")]).toEqual([200, "", again.header("etag")]);
});

test("nothing that a client says of itself splits or poisons what others get", async ({ paper }) => {
	const plain = await ask(paper, "/");
	const lies: Record<string, string>[] = [
		{ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
		{ host: "evil.example" },
		{ cookie: "bureau.session_token=x; theme=dark" },
		{ rsc: "1", "next-router-prefetch": "1" },
		{ "accept-language": "ur" },
		{ "x-middleware-subrequest": "middleware", "x-bureau-path": "/admin" },
	];
	for (const headers of lies) {
		const told = await ask(paper, "/", headers);
		expect(told.header("x-cache")).toBe("hit");
		expect(told.text).toBe(plain.text);
		expect(told.header("set-cookie")).toBe("");
	}
	for (const address of ["/?utm_source=x", "/?_rsc=1", "/?before=nonsense", "/?__proto__=1"]) {
		const told = await ask(paper, address);
		expect([told.text, told.header("x-cache")].join()).toContain(plain.text);
	}
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
	expect((await ask(paper, "/healthz")).status).toBe(200);

	moveDatabase(paper, "back");
	await expect.poll(async () => (await ask(paper, "/")).header("x-cache")).not.toBe("stale");
	expect((await ask(paper, "/a-section-nobody-asked-for-yet")).status).toBe(404);
	expect((await ask(paper, "/readyz")).status).toBe(200);
});

test("a flood of addresses that hold nothing leaves what is read in memory", async ({ paper }) => {
	await ask(paper, "/");
	for (let round = 0; round < 20; round += 1) {
		const many = Array.from({ length: 20 }, (_, number) => ask(paper, `/flood/${round}-${number}?x=${"y".repeat(200)}`));
		for (const { status } of await Promise.all(many)) expect(status).toBe(404);
	}

	expect((await ask(paper, "/")).header("x-cache")).toBe("hit");
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
