import { dialectOf } from "#lib/db/client.ts";
import { findWith } from "#lib/search/finder.ts";
import { SearchThread } from "#lib/search/thread.ts";

/** Lets SQLite search on a thread of its own, so that readers do not wait for each other's searches. Gives what ends it. */
export function searchBeside(databaseUrl: string): () => Promise<void> {
	if (dialectOf(databaseUrl) !== "sqlite") return async () => {};

	const thread = new SearchThread(databaseUrl.replace(/^file:/, ""));
	findWith((request) => thread.find(request));
	return async () => {
		findWith(null);
		await thread.close();
	};
}
