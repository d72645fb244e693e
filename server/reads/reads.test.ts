import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { serveBeacon } from "./beacon.ts";
import { ReadCounter } from "./counter.ts";
import { isMachine } from "./machines.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const noon = Date.UTC(2026, 2, 1, 12);
const minutes = (count: number) => noon + count * 60_000;
const read = (story: number, address = "203.0.113.7", agent = firefox) => ({ story, address, agent });

test("a reader's second reading within half an hour is the first still", () => {
	const reads = new ReadCounter();
	expect(reads.hear(read(1), noon)).toBe("counted");
	expect(reads.hear(read(1), minutes(29))).toBe("again");
	expect(reads.hear(read(2), minutes(29))).toBe("counted");
	expect(reads.hear(read(1, "203.0.113.8"), minutes(29))).toBe("counted");
	expect(reads.hear(read(1), minutes(30))).toBe("counted");

	expect(reads.take()).toEqual(
		new Map([
			[1, 3],
			[2, 1],
		]),
	);
	expect(reads.take()).toEqual(new Map());
});

test("an address that sends more than its people can read is not listened to for the rest of the minute", () => {
	const reads = new ReadCounter();
	const heard = Array.from({ length: 300 }, (_, story) => reads.hear(read(story + 1), noon));
	expect(heard.filter((what) => what === "counted")).toHaveLength(240);
	expect(heard.at(-1)).toBe("tooMany");
	expect(reads.hear(read(999, "203.0.113.8"), noon)).toBe("counted");
	expect(reads.hear(read(999), minutes(1))).toBe("counted");
});

const browsers = (count: number) => Array.from({ length: count }, (_, number) => firefox.replaceAll("140", String(number)));

test("one machine cannot make a story the most read, whatever browsers it says it is", () => {
	const reads = new ReadCounter();
	for (const agent of browsers(150)) reads.hear(read(1, "203.0.113.7", agent), noon);
	for (let hour = 1; hour < 11; hour += 1) for (const agent of browsers(150)) reads.hear(read(1, "203.0.113.7", agent), minutes(60 * hour));
	for (const address of ["198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4"]) reads.hear(read(2, address), noon);

	expect(reads.take()).toEqual(
		new Map([
			[1, 3],
			[2, 4],
		]),
	);
	expect(reads.hear(read(1), minutes(24 * 60))).toBe("counted"); // tomorrow it counts again
});

test("a subnet of IPv6 is one machine, and the subnets of one customer are not many more", () => {
	const reads = new ReadCounter();
	for (let host = 1; host <= 50; host += 1) reads.hear(read(1, `2001:db8:7:1::${host}`), noon);
	expect(reads.take()).toEqual(new Map([[1, 3]]));

	for (let subnet = 10; subnet < 60; subnet += 1) reads.hear(read(1, `2001:db8:7:${subnet}::1`), noon);
	expect(reads.take()).toEqual(new Map([[1, 9]]));
});

test("processes that share a machine share what a network counts for", () => {
	const some = [new ReadCounter(2), new ReadCounter(2)];
	for (const agent of browsers(20)) for (const reads of some) reads.hear(read(1, "203.0.113.7", agent), noon);

	expect(some.map((reads) => reads.take().get(1))).toEqual([1, 1]);
});

test("what could not be written is taken once more, with what came since", () => {
	const reads = new ReadCounter();
	reads.hear(read(1), noon);
	const taken = reads.take();
	reads.hear(read(1, "203.0.113.8"), noon);
	reads.putBack(taken);

	expect(reads.take()).toEqual(new Map([[1, 2]]));
});

test.each([
	["a search engine", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"],
	[
		"one that looks like a phone",
		"Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36 (compatible; GPTBot/1.2)",
	],
	[
		"a browser that nobody looks at",
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36",
	],
	["a command", "curl/8.9.1"],
	["a library", "python-requests/2.32"],
	["a measuring station", "Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36 Chrome-Lighthouse"],
	["nobody at all", ""],
])("%s is a machine", (_, agent) => {
	expect(isMachine({ "user-agent": agent })).toBe(true);
});

test.each([
	firefox,
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
	"Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
	"Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
	"Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
])("a person's browser is none: %s", (agent) => {
	expect(isMachine({ "user-agent": agent })).toBe(false);
});

test("a browser that tells its brands is believed where they say headless", () => {
	expect(isMachine({ "user-agent": firefox, "sec-ch-ua": '"HeadlessChrome";v="141"' })).toBe(true);
});

let server: Server;
let url = "";
let reads = new ReadCounter();
beforeAll(async () => {
	const answer = (request: IncomingMessage, response: Parameters<typeof serveBeacon>[1]) =>
		serveBeacon(request, response, reads, "203.0.113.7");
	server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/beacon`;
});
beforeEach(() => {
	reads = new ReadCounter();
	vi.useFakeTimers({ toFake: ["Date"], now: noon });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const send = (body: string, headers: Record<string, string> = {}) =>
	fetch(url, { method: "POST", body, headers: { "user-agent": firefox, ...headers } });

test("a read is answered with nothing, is kept by nobody, and sets no cookie", async () => {
	const answer = await send("42");
	expect([answer.status, await answer.text()]).toEqual([204, ""]);
	expect([answer.headers.get("cache-control"), answer.headers.get("set-cookie")]).toEqual(["no-store", null]);
	expect(reads.take()).toEqual(new Map([[42, 1]]));
});

test("machines, and readers who ask for no trace, are answered alike and not counted", async () => {
	const some: Record<string, string>[] = [{ "user-agent": "curl/8.9.1" }, { dnt: "1" }, { "sec-gpc": "1" }];
	for (const headers of some) expect((await send("42", headers)).status).toBe(204);
	expect(reads.take()).toEqual(new Map());
});

test("what is no story's number is refused with words", async () => {
	for (const body of ["", "0", "-1", "1.5", "abc", '{"id":1}', "4".repeat(11), "x".repeat(100_000)]) {
		const answer = await send(body);
		expect(answer.status, body.slice(0, 20)).toBe(400);
		expect((await answer.json()).error.message).toContain("such as 42");
	}
	expect((await fetch(url)).status).toBe(405);
	expect(reads.take()).toEqual(new Map());
});

test("who sends too much is told when to come back", async () => {
	for (let story = 1; story <= 240; story += 1) reads.hear(read(story), noon);
	const answer = await send("999");
	expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
});
