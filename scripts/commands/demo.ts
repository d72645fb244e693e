import { parseArgs } from "node:util";
import { closeDb } from "#lib/db/client.ts";
import { fillIfEmpty } from "../demo-edition.ts";
import { Refusal } from "../launcher/refusal.mjs";
import { bringUpToDate } from "../prepare.ts";

/** `bureau demo`: makes the demo edition, in an empty paper only, so that no invented story lands among real ones. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	(await bringUpToDate()).finish();

	const made = await fillIfEmpty();
	await closeDb();
	if (!made)
		throw new Refusal("This paper has stories already; the demo edition is for an empty one. Set DATA_DIR to a new folder to see it.");
}
