import { newestChange } from "#lib/changes/feed-queries.ts";
import { within } from "./within.ts";

/** How long the database may take to say that it is there, in milliseconds. */
const patience = 2000;

/** Whether the database can be asked. */
export async function databaseAnswers(): Promise<boolean> {
	return within(patience, newestChange()).then(
		() => true,
		() => false, // that is the answer
	);
}
