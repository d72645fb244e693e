import type { Logger } from "pino";
import { findAlsoRead } from "#lib/also-read/commands.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";

/** How long to wait when nothing is due, in milliseconds. */
const idle = 1000;

const kinds: Record<string, (payload: unknown, now: Date) => Promise<void>> = { findAlsoRead };

/** Does durable work as it falls due, one at a time, until stopped. Stopping waits for the one that runs. */
export function followJobs(log: Logger): () => Promise<void> {
	let stopped = false;
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> = Promise.resolve();

	const turn = async () => {
		let did = false;
		try {
			did = await runDueJob(kinds, new Date(), (kind, error) => log.error({ err: error, kind }, "A job failed; it will be tried again"));
		} catch (error) {
			log.error({ err: error }, "Jobs could not be looked up");
		}
		if (!stopped) timer = setTimeout(() => (running = turn()), did ? 0 : idle);
	};
	timer = setTimeout(() => (running = turn()), 0);

	return async () => {
		stopped = true;
		clearTimeout(timer);
		await running;
	};
}
