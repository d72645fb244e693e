import { parseArgs } from "node:util";

/** `npm run dev`: the paper with fast refresh, for people who change it. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	Object.assign(process.env, { NODE_ENV: "development" }); // before anything reads it

	const { prepare } = await import("../prepare.ts");
	const instance = await prepare();
	const { serve } = await import("../serve.ts");
	await serve({ dev: true, instance });
}
