import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { Head } from "./head.ts";

const list = ["Content-Type", "text/plain", "ETag", '"1"', "Content-Length", "5"];
const requestId = "a-1";
const closers: (() => void)[] = [];

afterEach(() => {
	for (const close of closers.splice(0)) close();
	vi.useRealTimers();
});

/** Opens a server and sends it requests over one connection, each as soon as what came before is answered. Gives what came back to each. */
async function exchange(listener: RequestListener, requests: string[]): Promise<string[]> {
	const server = createServer({ keepAliveTimeout: 30_000 }, listener);
	await once(server.listen(0, "127.0.0.1"), "listening");
	const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
	closers.push(
		() => socket.destroy(),
		() => server.close(),
	);
	const answers: string[] = [];
	for (const request of requests) {
		socket.write(request);
		const [end, count] = request.startsWith("HEAD") ? ["\r\n\r\n", 1] : ["words", request.split("GET").length - 1];
		let answer = "";
		while (answer.split(end).length <= count) answer += String((await once(socket, "data"))[0]);
		answers.push(answer);
	}

	return answers;
}

const withoutDate = (answer: string) => answer.replace(/\r\nDate: [^\r]+/, "");
const get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

test("a head that is given again is what Node would have written, byte for byte", async () => {
	const head = new Head(200, list);
	const requests = [get, get, "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", get, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"];
	const written: unknown[] = [];
	const ours = await exchange((_request, response) => {
		const writeHead = vi.spyOn(response, "writeHead");
		head.write(response, requestId);
		response.end("words");
		written.push([writeHead.mock.calls.length, response.statusCode, response.headersSent]);
	}, requests);
	const nodes = await exchange(
		(_request, response) => response.writeHead(200, [...list, "X-Request-Id", requestId]).end("words"),
		requests,
	);

	expect(ours.map(withoutDate)).toEqual(nodes.map(withoutDate));
	expect(ours[4]).toContain("Connection: close");
	// Node wrote the first, and the one after which it closes; the others are the first again.
	expect(written).toEqual([1, 0, 0, 0, 1].map((calls) => [calls, 200, true]));
});

test("what an old client is told of its connection is told to nobody else", async () => {
	const head = new Head(304, ["ETag", '"1"']);
	const unchanged = (version: string, more = "") => `HEAD / HTTP/${version}\r\nHost: a\r\n${more}\r\n`;
	const answer: RequestListener = (_request, response) => {
		head.write(response, requestId);
		response.end();
	};
	const [old = ""] = await exchange(answer, [unchanged("1.0", "Connection: keep-alive\r\n")]);
	const [first = "", again = ""] = await exchange(answer, [unchanged("1.1"), unchanged("1.1")]);

	expect(old).toContain("Connection: close");
	expect([first, again].map((each) => each.includes("Connection: keep-alive"))).toEqual([true, true]);
});

test("each has the time of its own day", async () => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2016, 10, 12, 9, 59, 59, 900) });
	const head = new Head(404, list);
	const answers = await exchange(
		(_request, response) => {
			head.write(response, requestId);
			response.end("words");
			vi.setSystemTime(Date.now() + 200);
		},
		[get, get, get],
	);

	expect(answers.slice(1).map((answer) => /Date: (.+)\r/.exec(answer)?.[1])).toEqual([
		"Sat, 12 Nov 2016 10:00:00 GMT",
		"Sat, 12 Nov 2016 10:00:00 GMT",
	]);
	expect(answers.every((answer) => answer.startsWith("HTTP/1.1 404 Not Found\r\n"))).toBe(true);
});

test("requests that came at once on one connection are answered in their order", async () => {
	const heads = [new Head(200, list), new Head(200, ["X-Other", "1", ...list])];
	let at = 0;
	const answer: RequestListener = (_request, response) => {
		heads[at++ % 2]?.write(response, requestId);
		response.end("words");
	};
	const [first = "", both = ""] = await exchange(answer, [get, get + get + get]);
	const [, rest = ""] = both.split("\r\n\r\nwords");

	expect(first).not.toContain("X-Other");
	expect(both).toContain("X-Other");
	expect(rest).not.toContain("X-Other");
});

test("an answer that has a head already is refused, as Node refuses it", async () => {
	const head = new Head(200, list);
	let thrown: unknown;
	await exchange(
		(_request, response) => {
			head.write(response, requestId);
			try {
				head.write(response, requestId);
			} catch (error) {
				thrown = error;
			}
			response.end("words");
		},
		[get],
	);

	expect(thrown).toMatchObject({ code: "ERR_HTTP_HEADERS_SENT" });
});

test("each has the id of its own request", async () => {
	const head = new Head(200, list);
	let count = 0;
	const answers = await exchange(
		(_request, response) => {
			head.write(response, `id-${++count}`);
			response.end("words");
		},
		[get, get, get],
	);

	expect(answers.map((answer) => /X-Request-Id: (.+)\r/.exec(answer)?.[1])).toEqual(["id-1", "id-2", "id-3"]);
});
