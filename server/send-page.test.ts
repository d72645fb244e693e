import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { CdnTags } from "#lib/environment.ts";
import { tagId } from "./cdn.ts";
import { finish } from "./finished-page.ts";
import { sendPage } from "./send-page.ts";

const words = Array.from({ length: 400 }, (_, at) => `<p>Line ${at} of ${at * 7} said ${Math.sin(at)}</p>`).join("");
const page = (body = words, status = 200, cdn: CdnTags | null = null) =>
	finish(
		{
			...{ status, body: Buffer.from(body), headers: { "content-type": "text/html; charset=utf-8" }, tags: new Set(["site"]) },
			...{ address: "/town/story", rightUntil: null, keepable: true, plain: true, edition: "full" as const, milliseconds: 1 },
		},
		{ common: [], cdn },
	);
type Finished = Awaited<ReturnType<typeof page>>;
let finishedNow: Finished;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const server = createServer((request, response) => sendPage(request, response, finishedNow, "hit", "a-1"));
const at = new Promise<number>((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));
afterAll(() => {
	agent.destroy();
	server.close();
});

/** Asks over one connection, as a reader's browser does. */
async function ask(finished: Finished, headers: Record<string, string> = {}, path = "/town/story") {
	finishedNow = finished;
	const asked = get({ host: "127.0.0.1", port: await at, path, agent, headers: { "accept-encoding": "br", ...headers } });
	const [answer] = (await once(asked, "response")) as [IncomingMessage];
	const rawPayload = await buffer(answer);

	return { statusCode: answer.statusCode, headers: answer.headers, rawPayload, payload: rawPayload.toString() };
}

test("packed tighter it is the same page in fewer bytes, under a validator of its own", async () => {
	const finished = await page();
	const before = await ask(finished);
	await finished.tighten();
	const after = await ask(finished);

	expect(after.rawPayload.length).toBeLessThan(before.rawPayload.length);
	expect(Number(after.headers["content-length"])).toBe(after.rawPayload.length);
	expect(brotliDecompressSync(after.rawPayload).toString()).toBe(words);
	expect(after.headers.etag).not.toBe(before.headers.etag);
});

test("who has this version in any coding is told so, and which copy that is", async () => {
	const finished = await page();
	const known = [finished.packed.br.etag, finished.packed.gzip.etag];
	await finished.tighten();

	for (const etag of [...known, finished.packed.br.etag]) {
		const answer = await ask(finished, { "if-none-match": `"other-br", W/${etag}` });
		expect([answer.statusCode, answer.headers.etag, answer.payload]).toEqual([304, etag, ""]);
		expect(answer.headers["content-length"]).toBeUndefined();
	}
	expect((await ask(finished, { "if-none-match": "*" })).statusCode).toBe(304);
});

test("who has another version, or asks for a page that is not there, gets the whole", async () => {
	const [finished, other, missing] = [await page(), await page("<p>Other</p>"), await page(words, 404)];

	expect((await ask(finished, { "if-none-match": other.packed.br.etag })).statusCode).toBe(200);
	expect((await ask(missing, { "if-none-match": missing.packed.br.etag })).statusCode).toBe(404);
});

test("a browser that has this version is not told again what it has; the CDN is told its tags", async () => {
	const finished = await page(words, 200, "surrogate-key");
	const known = { "if-none-match": finished.packed.br.etag };
	const [toBrowser, ...toCaches] = [
		await ask(finished, known),
		await ask(finished, { ...known, "cdn-loop": "edge.example" }),
		await ask(finished, { ...known, via: "1.1 edge" }),
	];
	const again = await ask(finished, known);

	expect(toBrowser.headers).not.toHaveProperty("surrogate-key");
	expect(toBrowser.headers).toHaveProperty("cache-control");
	expect(toBrowser.headers).toHaveProperty("vary");
	for (const { headers } of toCaches) expect(headers).toMatchObject({ "surrogate-key": tagId("site") });
	expect({ ...again.headers, date: "" }).toEqual({ ...toBrowser.headers, date: "" });
});

test("a validator that only begins as ours is not given back", async () => {
	const finished = await page();
	const answer = await ask(finished, { "if-none-match": `${finished.version}x y` });

	expect([answer.statusCode, answer.headers.etag]).toEqual([200, finished.packed.br.etag]);
});

test("what a reader chose against their device's wish is kept by no cache for others", async () => {
	const finished = await page(words, 200, "surrogate-key");
	const chosen = { "save-data": "on", cookie: "lite=0" };
	for (const [headers, status] of [
		[chosen, 200],
		[{ ...chosen, "if-none-match": finished.packed.br.etag, via: "1.1 edge" }, 304],
	] as const) {
		const answer = await ask(finished, headers);
		expect(answer.statusCode).toBe(status);
		expect(answer.headers).toMatchObject({
			"cache-control": "private, no-cache",
			vary: expect.stringContaining("Save-Data"),
		});
		expect(answer.headers).not.toHaveProperty("surrogate-key");
		expect(answer.headers).not.toHaveProperty("surrogate-control");
	}
	expect((await ask(finished, { "save-data": "off" })).headers).toHaveProperty("surrogate-control");
});

test("a redirect keeps the query of the address that was asked for, but not what it answered itself", async () => {
	const redirect = async (address: string, location: string) => {
		const told = {
			...{ status: 308, body: Buffer.alloc(0), headers: { location }, tags: new Set<string>(), rightUntil: null, keepable: true },
		};
		return finish({ ...told, address, plain: false, edition: "full", milliseconds: 1 }, { common: [], cdn: null });
	};
	const led = async (address: string, location: string, asked: string) => {
		const answer = await ask(await redirect(address, location), {}, asked);
		return [answer.statusCode, answer.headers.location];
	};

	expect(await led("/town/old", "/town/new", "/town/old?utm_source=a")).toEqual([308, "/town/new?utm_source=a"]);
	expect(await led("/town/old", "/town/new", "/town/old")).toEqual([308, "/town/new"]);
	expect(await led("/town/old?entry=6", "/town/new", "/town/old?utm_source=a&entry=6")).toEqual([308, "/town/new?utm_source=a&entry=6"]);
	expect(await led("/old", "/culture?from=print#map", "/old?from=web&x=1")).toEqual([308, "/culture?from=print&x=1#map"]);
	// An entry that is gone, and the number that WordPress gave a post.
	expect(await led("/town/new?entry=9", "/town/new", "/town/new?entry=9&utm_source=a")).toEqual([308, "/town/new?utm_source=a"]);
	expect(await led("/?p=12", "/town/new", "/?p=12&utm_source=a")).toEqual([308, "/town/new?utm_source=a"]);
});

test("who has the date of this version is told so; the date of another, or of one without a date, is none", async () => {
	const noon = Date.parse("2026-03-01T12:00:00Z");
	const made = (text: string, now: number) =>
		finish(
			{
				...{ address: "/dated", status: 200, body: Buffer.from(text), headers: { "content-type": "text/html" }, tags: new Set<string>() },
				...{ rightUntil: null, keepable: true, plain: true, edition: "full", milliseconds: 1 },
			},
			{ common: [], cdn: null },
			now,
		);
	const first = await made(words, noon);
	const date = "Sun, 01 Mar 2026 12:00:00 GMT";

	expect((await ask(first)).headers["last-modified"]).toBe(date);
	const unchanged = await ask(first, { "if-modified-since": date });
	expect([unchanged.statusCode, unchanged.headers.etag, unchanged.payload]).toEqual([304, first.packed.br.etag, ""]);
	expect((await ask(first, { "if-modified-since": "Sun, 01 Mar 2026 13:00:00 GMT" })).statusCode).toBe(200);
	expect((await ask(first, { "if-modified-since": date, "if-none-match": '"other-br"' })).statusCode).toBe(200);
	const second = await made(`${words} more`, noon + 500);
	expect((await ask(second)).headers["last-modified"]).toBeUndefined();
	expect((await ask(second, { "if-modified-since": date })).statusCode).toBe(200);
});
