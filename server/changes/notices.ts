import pg from "pg";
import { db } from "#lib/db/client.ts";
import { log } from "../log.ts";
import { NoticeProbe, probeTimes } from "./notice-probe.ts";

/** The channel on which a trigger of the database tells of each change; see the migrations. */
const channel = "bureau_change";
const lost =
	"Notices of changes do not arrive, so the change feed is read ten times a second. PgBouncer passes none on in transaction mode: use session mode, or give DATABASE_URL the database itself.";
/** Longest wait before connecting again, in milliseconds. */
const longestWait = 10_000;

export type Notices = {
	/** Whether notices are known not to arrive: then the feed must be read as if there were none. */
	readonly areLost: boolean;
	stop: () => Promise<void>;
};

/**
 * Calls back whenever PostgreSQL says that something changed, and when it says no more; connects again where the connection is lost, and
 * finds out whether notices arrive at all: `changed` is called when `areLost` is another.
 */
export function listenForChanges(databaseUrl: string, heard: () => void, changed: () => void, times = probeTimes): Notices {
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;
	let failures = 0;
	let areLost = false;
	const probe = new NoticeProbe({
		send: (payload) => db().$queryRaw`SELECT pg_notify(${channel}, ${payload})::text`,
		result: (arrives) => {
			if (arrives === !areLost) return;
			areLost = !arrives;
			if (areLost) log().warn(lost);
			else log().info("Notices of changes arrive again");
			changed();
		},
		times,
	});

	const again = (error?: Error) => {
		if (client === null || stopped) return;
		client.removeAllListeners("notification");
		client.end().catch(() => {}); // it is gone already
		client = null;
		probe.stop();
		failures += 1;
		heard(); // where the whole database is away, that is known at once
		if (error) log().warn({ err: error }, "Notices of changes are interrupted; reading the feed goes on");
		timer = setTimeout(connect, Math.min(250 * 2 ** failures, longestWait));
	};
	const connect = () => {
		const made = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
		client = made;
		made.on("notification", ({ payload }) => {
			if (!probe.take(payload)) heard();
		});
		made.on("error", again);
		made.on("end", () => made === client && again());
		made
			.connect()
			.then(() => made.query(`LISTEN ${channel}`))
			.then(() => {
				failures = 0;
				heard(); // what changed before anybody listened
				if (!stopped) probe.start();
			})
			.catch(again);
	};
	connect();

	return {
		get areLost() {
			return areLost;
		},
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			probe.stop();
			await client?.end();
		},
	};
}
