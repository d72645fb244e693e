import { parseArgs } from "node:util";
import { buildIfChanged } from "../build.ts";
import { root } from "../root.ts";

/** `npm start`: from whatever state the folder is in to an open paper. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	Object.assign(process.env, { NODE_ENV: "production" }); // before anything reads it

	const { prepare } = await import("../prepare.ts");
	const instance = await prepare();
	await buildIfChanged(root);
	const { serve } = await import("../serve.ts");
	await serve({ dev: false, instance });
}
