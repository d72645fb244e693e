import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** What became of the requests of many readers who never stop asking. */
export type Seen = {
	answered: number;
	/** Answered with a status of 500 or more, or with half a body. */
	bad: number;
	/** Sent over a connection that had answered before, and broken off. */
	brokenOff: number;
	/** Sent over a new connection that was taken, and never answered. */
	lostOnNew: number;
	/** Turned away before anything was sent: nobody listens. */
	refused: number;
};

/** Lets so many readers ask for an address, each over a connection of its own, one request after the other, until told to stop. */
export function sendReaders(url: string, count: number): { seen: Seen; stop: () => Promise<Seen> } {
	const seen: Seen = { answered: 0, bad: 0, brokenOff: 0, lostOnNew: 0, refused: 0 };
	let isOver = false;
	const read = async () => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		while (!isOver) {
			const outcome = await readOnce(url, agent);
			seen[outcome] += 1;
			if (outcome === "refused") await pause(20);
		}
		agent.destroy();
	};
	const all = Promise.all(Array.from({ length: count }, read));

	return {
		seen,
		stop: async () => {
			isOver = true;
			await all;
			return seen;
		},
	};
}

function readOnce(url: string, agent: Agent): Promise<keyof Seen> {
	return new Promise((resolve) => {
		const sent = request(url, { agent }, (response) => {
			response.once("error", () => resolve("bad"));
			response.once("end", () => resolve(response.complete && (response.statusCode ?? 500) < 500 ? "answered" : "bad"));
			response.resume();
		});
		sent.once("error", (error: NodeJS.ErrnoException) =>
			resolve(error.code === "ECONNREFUSED" ? "refused" : sent.reusedSocket ? "brokenOff" : "lostOnNew"),
		);
		sent.end();
	});
}
