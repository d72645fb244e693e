import { parseArgs } from "node:util";
import { buildIfChanged, isBuilt } from "../build.ts";
import { root } from "../root.ts";

/** `npm run build`: builds what changed, without serving. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	if (isBuilt(root)) return console.log("The build is up to date.");

	await buildIfChanged(root);
}
