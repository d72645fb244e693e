import { parseArgs } from "node:util";
import { recordActions } from "../action-list.ts";
import { buildFolder, buildIfChanged, isBuilt } from "../build.ts";
import { root } from "../root.ts";

const options = { "record-actions": { type: "boolean", default: false } } as const;

/** `npm run build`: builds what changed, without serving. With `--record-actions`, at a release, the ids of its server actions are recorded. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options });
	if (isBuilt(root)) console.log("The build is up to date.");
	else await buildIfChanged(root);

	if (values["record-actions"]) console.log(`${recordActions(buildFolder(root))} server actions are recorded.`);
}
