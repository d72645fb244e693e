import { setTimeout as pause } from "node:timers/promises";
import { followChangesWith } from "#lib/changes/changes.ts";
import { listChanges, newestChange } from "#lib/changes/feed-queries.ts";
import { dialectOf } from "#lib/db/client.ts";
import { databaseTrouble } from "#lib/db/trouble.ts";
import type { Purge } from "../cache/purges.ts";
import { log } from "../log.ts";
import { within } from "../within.ts";
import { ChangeFeed } from "./feed.ts";
import { probeTimes } from "./notice-probe.ts";
import { listenForChanges } from "./notices.ts";

/**
 * How often the feed is read, in milliseconds: what another process wrote is purged here within twice `usual`. Where the database itself tells
 * of changes and its notices arrive, reading is only for when one was lost.
 */
export const pauses = { usual: 100, withNotices: 1000, whileAway: 1000 };
/** A database that has not answered by now does not answer, in milliseconds. */
const patience = 5000;

/** Tells the other processes of this machine of a change, and waits until they have purged it too. */
export type TellOthers = (change: number) => Promise<void>;

/** What is told of changes: the pages of this process. */
export type Followed = { isBlind: boolean; purge: (purge: Purge) => void; setBlind: (isBlind: boolean) => void };

export type Following = {
	/** Waits until a change is purged here. Throws where the feed cannot be read. */
	catchUpWith: (change: number) => Promise<void>;
	/** Reads what is new. Never throws. */
	read: () => Promise<void>;
	/** Waits until all that was changed before is purged here. Throws where the feed cannot be read. */
	catchUp: () => Promise<void>;
	stop: () => Promise<void>;
};

/** How long a start waits for a feed that cannot be read, and how long before each new try, in milliseconds. */
const startPatience = { all: 60_000, between: 1000 };

/** Begins where the database answers; waits while it is only busy, locked or away. */
async function beginPatiently(feed: ChangeFeed): Promise<void> {
	const deadline = Date.now() + startPatience.all;
	for (;;) {
		try {
			return await feed.begin();
		} catch (error) {
			if (Date.now() > deadline || databaseTrouble(error)?.passes !== true) throw error;
			log().warn({ err: error }, "The change feed cannot be read yet; the start waits for it");
		}
		await pause(startPatience.between);
	}
}

/** Follows the change feed for this process's pages. */
export async function followChanges(
	pages: Followed,
	tellOthers: TellOthers,
	databaseUrl: string,
	every = pauses,
	probes = probeTimes,
): Promise<Following> {
	const feed = new ChangeFeed({
		source: {
			newest: () => within(patience, newestChange()),
			list: (after, missing) => within(patience, listChanges(after, missing)),
		},
		purge: (purge) => pages.purge(purge),
		blind: (isBlind, error) => {
			pages.setBlind(isBlind);
			if (isBlind) log().error({ err: error }, "The database does not answer: readers get the pages that are kept");
			else log().info("The database answers again");
		},
		now: Date.now,
	});
	await beginPatiently(feed);
	followChangesWith(async (change) => {
		await Promise.all([feed.catchUpWith(change), tellOthers(change)]);
	});

	let timer: NodeJS.Timeout | undefined;
	let round = 0;
	const wait = (pause: number) => {
		clearTimeout(timer);
		timer = setTimeout(turn, pause, ++round);
	};
	const turn = async (own: number) => {
		await feed.read();
		if (own === round) wait(pages.isBlind ? every.whileAway : notices && !notices.areLost ? every.withNotices : every.usual);
	};
	const notices =
		dialectOf(databaseUrl) === "postgresql"
			? listenForChanges(
					databaseUrl,
					() => void feed.read(),
					() => wait(0),
					probes,
				)
			: null;
	wait(notices ? every.withNotices : every.usual);

	return {
		catchUpWith: (change) => feed.catchUpWith(change),
		read: () => feed.read(),
		catchUp: async () => {
			await feed.read();
			if (pages.isBlind) throw new Error("The change feed cannot be read");
		},
		stop: async () => {
			round = 0; // a turn under way is the last
			clearTimeout(timer);
			followChangesWith(null);
			await notices?.stop();
			await feed.read();
		},
	};
}
