import { parseArgs } from "node:util";
import { settings } from "#lib/settings.ts";
import { bringUpToDate } from "../prepare.ts";

/** `bureau init`: says that a new paper is meant, where a start would take the folder for one that is lost. Never changes a paper that is whole. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	const folder = await bringUpToDate({ isAskedToBegin: true });
	folder.finish();

	console.log(`${settings().dataDir} ${folder.isNew ? "holds a new, empty paper" : "holds a paper"}. npm start opens it.`);
}
