import { getNewestAddress } from "#lib/articles/newest-queries.ts";
import { log } from "./log.ts";
import { within } from "./within.ts";

/** How long the pages that are made before the first request may take, in milliseconds. */
const patience = 10_000;

/**
 * Makes the front page and the newest story before anybody asks, so that the first reader does not wait for modules, templates and stylesheets to
 * be loaded. Never throws: what cannot be made now is made when it is asked for.
 */
export async function warmUp(make: (target: string) => Promise<unknown>): Promise<void> {
	const work = (async () => {
		await make("/");
		const newest = await getNewestAddress();
		if (newest !== null) await make(newest);
	})();
	try {
		await within(patience, work);
	} catch (error) {
		log().warn({ err: error }, "The first pages could not be made before the start");
	}
}
