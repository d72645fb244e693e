import type { Logger } from "pino";
import { findAlsoRead, refreshAlsoRead } from "#lib/also-read/commands.ts";
import { weighStories } from "#lib/also-read/weigh-commands.ts";
import { trimSavedStates } from "#lib/articles/saved-state-commands.ts";
import { publishScheduled, withdrawScheduled } from "#lib/articles/scheduling-commands.ts";
import { trimChanges } from "#lib/changes/trim-commands.ts";
import { publishScheduledFront } from "#lib/fronts/schedule-commands.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { trimReads } from "#lib/most-read/rank-commands.ts";
import { removePhotoFiles } from "#lib/photos/delete-commands.ts";
import { clearAbandoned } from "#lib/photos/storage/incoming.ts";
import { makeVariants } from "#lib/photos/variant-commands.ts";
import { optimizeDatabase, trimHistory } from "#lib/retention/trim-commands.ts";
import { indexAgain } from "#lib/search/index-commands.ts";
import { relabelContributor, relabelTopic } from "#lib/search/relabel-commands.ts";
import { settings } from "#lib/settings.ts";
import { pingHub, tellIndexNow } from "#lib/syndication/jobs.ts";
import { trimSignIns } from "#lib/users/trim-commands.ts";
import { countWords } from "#lib/vocabulary/commands.ts";

/** How long to wait when nothing is due, in milliseconds. */
const idle = 1000;

type Kinds = Record<string, (payload: unknown, now: Date) => Promise<void>>;

/**
 * Kinds of work, in lanes that do not wait for each other: what readers will miss never stands behind forty photos, or behind somebody
 * else's slow server.
 */
const lanes: Kinds[] = [
	{ publishScheduled, withdrawScheduled, publishFront: publishScheduledFront },
	{ findAlsoRead, refreshAlsoRead },
	{ indexAgain, weighStories, relabelTopic, relabelContributor, countWords: (_, now) => countWords(now) },
	{ makeVariants },
	{ removePhotoFiles },
	{ tellIndexNow, pingHub },
];

/** How often what nobody needs any more is cleared away, in milliseconds. */
const clearing = 60 * 60 * 1000;

/** Does durable work as it falls due, one at a time in each lane, until stopped. Stopping waits for what runs. */
export function followJobs(log: Logger): () => Promise<void> {
	const stops = lanes.map((kinds) => followLane(kinds, log));
	const closing = new AbortController();
	let trimming = Promise.resolve();
	const clear = () => {
		void clearAbandoned(new Date()).catch((error: unknown) => log.error({ err: error }, "Uploads could not be cleared"));
		void trimChanges(new Date()).catch((error: unknown) => log.error({ err: error }, "Old changes could not be cleared"));
		void trimSavedStates(new Date()).catch((error: unknown) => log.error({ err: error }, "Old saves could not be cleared"));
		void trimSignIns(new Date()).catch((error: unknown) => log.error({ err: error }, "Expired sessions could not be cleared"));
		void trimReads(new Date()).catch((error: unknown) => log.error({ err: error }, "Old reads could not be cleared"));
		trimming = trimHistory(settings().retention, new Date(), closing.signal)
			.then(() => (closing.signal.aborted ? undefined : optimizeDatabase()))
			.catch((error: unknown) => log.error({ err: error }, "Old history could not be cleared"));
	};
	const timer = setInterval(clear, clearing);
	clear();

	return async () => {
		clearInterval(timer);
		closing.abort();
		await Promise.all([...stops.map((stop) => stop()), trimming]);
	};
}

function followLane(kinds: Kinds, log: Logger): () => Promise<void> {
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
