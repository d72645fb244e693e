import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { countBody } from "./bytes-sent.ts";

/** Sends requests over one connection and gives what was counted of each answer. */
async function countEach(answer: RequestListener, methods: string[]): Promise<number[]> {
	const counted: number[] = [];
	const server = createServer((request, response) => {
		const bytes = countBody(response);
		response.once("close", () => counted.push(bytes()));
		answer(request, response);
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	for (const method of methods) await (await fetch(url, { method })).arrayBuffer();
	server.close();
	server.closeAllConnections();
	await once(server, "close");

	return counted;
}

test("the bytes of each answer's body are counted, without its head", async () => {
	expect(await countEach((_request, response) => response.setHeader("content-length", 5).end("words"), ["GET", "GET", "HEAD"])).toEqual([
		5, 5, 0,
	]);
});

test("an answer that is sent in parts counts as much as crosses the wire", async () => {
	const answer: RequestListener = (_request, response) => {
		response.write("a".repeat(16));
		response.end("b".repeat(16));
	};
	const part = "10\r\n".length + 16 + "\r\n".length;

	expect(await countEach(answer, ["GET"])).toEqual([2 * part + "0\r\n\r\n".length]);
});
