import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { answerBadRequests } from "./bad-request.ts";

test.each([
	["a method that nobody knows", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", "501 Not Implemented"],
	["a header that is none", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", "400 Bad Request"],
	["headers that are too long", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, "431 Request Header Fields Too Large"],
	["a request that can be answered", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "200 OK"],
])("%s is answered so", async (_, sent, answer) => {
	const server = createServer((_request, response) => response.end("words"));
	answerBadRequests(server);
	await once(server.listen(0, "127.0.0.1"), "listening");
	const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
	socket.write(sent);
	let received = "";
	socket.on("data", (data) => {
		received += String(data);
	});
	await once(socket, "close");
	server.close();

	expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${answer}\r\n`));
});
