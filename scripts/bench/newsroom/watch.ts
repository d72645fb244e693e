import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../ask.ts";

/** How long to look before the words are given up, in milliseconds. */
const patience = 60_000;

/** Asks for an address again and again, and gives the moment (performance.now) at which the last byte of the first answer with these words was there. */
export async function firstSeen(url: string, words: string): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const begun = performance.now();
	try {
		while (performance.now() - begun < patience) {
			const { body } = await ask(url, { agent });
			if (body.includes(words)) return performance.now();
			await pause(1);
		}
	} finally {
		agent.destroy();
	}
	throw new Error(`${url} did not show "${words}" within ${patience / 1000} s.`);
}
