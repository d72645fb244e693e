import type { Logger } from "pino";
import { addReads } from "#lib/most-read/commands.ts";
import { rankMostRead } from "#lib/most-read/rank-commands.ts";
import type { ReadCounter } from "./counter.ts";

type Options = {
	reads: ReadCounter;
	/** How often, in milliseconds. */
	every: number;
	/** Whether this process makes the rankings; of several on one machine one is enough. */
	ranks: boolean;
	log: Logger;
};

/** Writes down what was read, time and again, and ranks it. Stopping writes down the rest. */
export function followReads({ reads, every, ranks, log }: Options): () => Promise<void> {
	let stopped = false;
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> = Promise.resolve();

	const turn = async () => {
		await write(reads, log);
		if (ranks) await rankMostRead(new Date()).catch((error: unknown) => log.error({ err: error }, "What is most read could not be ranked"));
		if (!stopped) timer = setTimeout(() => (running = turn()), every);
	};
	timer = setTimeout(() => (running = turn()), every);

	return async () => {
		stopped = true;
		clearTimeout(timer);
		await running;
		await write(reads, log);
	};
}

async function write(reads: ReadCounter, log: Logger): Promise<void> {
	const taken = reads.take();
	if (taken.size === 0) return;
	try {
		await addReads(taken, new Date());
	} catch (error) {
		reads.putBack(taken); // a batch that was written in part counts a little twice; one that is lost counts nothing
		log.error({ err: error }, "What was read could not be written down; it will be tried again");
	}
}
