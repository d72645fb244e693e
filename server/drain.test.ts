import { Agent, createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { drain } from "./drain.ts";

/** A server as ours is: once it is shut, each answer is the last on its connection. */
async function open(): Promise<{ server: Server; url: string; shut: () => void }> {
	let isShut = false;
	const server = createServer((_, response) => {
		if (isShut) response.shouldKeepAlive = false;
		response.end("The paper");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

	return {
		server,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		shut: () => {
			isShut = true;
		},
	};
}

const ask = (url: string, agent: Agent) =>
	new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
		get(url, { agent }, (answer) => {
			answer.resume();
			answer.once("end", () => resolve({ status: answer.statusCode, connection: answer.headers.connection }));
		}).once("error", reject);
	});

test("whoever stands in the port's queue when the server closes is answered still", async () => {
	const { server, url, shut } = await open();
	const agents = Array.from({ length: 60 }, () => new Agent({ keepAlive: false }));
	const answers = Promise.all(agents.map((agent) => ask(url, agent)));
	await new Promise<void>((resolve) => server.once("connection", () => resolve())); // the first of them

	await drain(server, shut, false);
	expect((await answers).map(({ status }) => status)).toEqual(agents.map(() => 200));
	await expect(ask(url, new Agent())).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("where processes share a port, a connection in use is kept until all have let go of it, then has its last answer", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const { server, url, shut } = await open();
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	await ask(url, agent);

	const drained = drain(server, shut, true);
	expect((await ask(url, agent)).connection).toBe("keep-alive");
	await vi.waitUntil(() => !server.listening);
	vi.advanceTimersByTime(250);
	expect((await ask(url, agent)).connection).toBe("close");
	await drained;
	agent.destroy();
});

test("where one process has the port, the next answer on a connection is its last", async () => {
	const { server, url, shut } = await open();
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	expect((await ask(url, agent)).connection).toBe("keep-alive");

	const drained = drain(server, shut, false);
	await vi.waitUntil(() => !server.listening);
	expect((await ask(url, agent)).connection).toBe("close");
	await drained;
	agent.destroy();
});
