import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { openDb } from "#lib/db/client.ts";

/** Takes connections, and never says a word. */
async function silentServer() {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {}); // whoever gives up cuts it off
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const close = () => {
		for (const socket of sockets) socket.destroy();
		server.close();
	};

	return { url: `postgresql://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`, close };
}

test("a database that takes connections and never answers fails what asks it, where people wait", { timeout: 30_000 }, async () => {
	const { url, close } = await silentServer();
	const db = openDb(url, { isServing: true });

	await expect(db.change.count()).rejects.toThrow();
	await db.$disconnect();
	close();
});
