import pg from "pg";
import { log } from "../log.ts";

/** The channel on which a trigger of the database tells of each change; see the migrations. */
const channel = "bureau_change";
/** Longest wait before connecting again, in milliseconds. */
const longestWait = 10_000;

/** Calls back whenever PostgreSQL says that something changed, and when it says no more; connects again where the connection is lost. */
export function listenForChanges(databaseUrl: string, heard: () => void): { stop: () => Promise<void> } {
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;
	let failures = 0;

	const again = (error?: Error) => {
		if (client === null || stopped) return;
		client.removeAllListeners("notification");
		client.end().catch(() => {}); // it is gone already
		client = null;
		failures += 1;
		heard(); // where the whole database is away, that is known at once
		if (error) log().warn({ err: error }, "Notices of changes are interrupted; reading the feed goes on");
		timer = setTimeout(connect, Math.min(250 * 2 ** failures, longestWait));
	};
	const connect = () => {
		const made = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
		client = made;
		made.on("notification", heard);
		made.on("error", again);
		made.on("end", () => made === client && again());
		made
			.connect()
			.then(() => made.query(`LISTEN ${channel}`))
			.then(() => {
				failures = 0;
				heard(); // what changed before anybody listened
			})
			.catch(again);
	};
	connect();

	return {
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			await client?.end();
		},
	};
}
