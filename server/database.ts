import { newestChange } from "#lib/changes/feed-queries.ts";

/** How long the database may take to say that it is there, in milliseconds. */
const patience = 2000;

/** Whether the database can be asked. */
export async function databaseAnswers(): Promise<boolean> {
	const { promise: late, resolve } = Promise.withResolvers<false>();
	const timer = setTimeout(() => resolve(false), patience);
	const asked = newestChange().then(
		() => true,
		() => false, // that is the answer
	);

	return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
