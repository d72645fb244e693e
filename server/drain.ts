import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate as immediate } from "node:timers/promises";

/** How long requests that are running may take to finish when the server closes, in milliseconds. */
const grace = 10_000;
/** How long every process may take to let go of the port when the paper closes, in milliseconds. */
const lettingGo = 250;
/** So many may stand in the port's queue, unless the system lets fewer. */
const longestQueue = 511;
/** Whoever asks for nothing during this time while the server closes is not asking, in milliseconds. */
const lull = 500;

/**
 * Lets no more connections in and ends those that are open: each at its next answer, or where nothing is asked for a while. To close them at
 * once, as an HTTP server does of itself, would cut off whoever is just asking. `shut` makes each answer its connection's last; where others
 * share the port, that waits until all have let go of it: who came anew before would stand in a queue that nobody takes from any more.
 */
export async function drain(server: Server, shut: () => void, sharesPort: boolean): Promise<void> {
	const closed = new Promise<void>((resolve) => server.once("close", resolve));
	await takeIn(server);
	NetServer.prototype.close.call(server);
	let letGo: NodeJS.Timeout | undefined;
	if (sharesPort) letGo = setTimeout(shut, lettingGo);
	else shut();
	let idle: NodeJS.Timeout | undefined;
	const lulled = setTimeout(() => {
		idle = setInterval(() => server.closeIdleConnections(), 100);
	}, lull);
	const deadline = setTimeout(() => server.closeAllConnections(), grace);
	await closed;
	clearTimeout(letGo);
	clearTimeout(lulled);
	clearInterval(idle);
	clearTimeout(deadline);
}

/** Lets in who stands in the port's queue already, each at a turn of the loop: with the port, the queue is thrown away. */
async function takeIn(server: Server): Promise<void> {
	let quiet = 0;
	const hear = () => {
		quiet = 0;
	};
	server.on("connection", hear);
	for (let turn = 0; turn < longestQueue && quiet < 2; turn += 1) {
		quiet += 1;
		await immediate();
	}
	server.off("connection", hear);
}
