import { parseArgs } from "node:util";
import { bold } from "../launcher/progress.mjs";
import { sum } from "../results.ts";
import { runPlaywright, runVitest } from "../runners.ts";

const options = { unit: { type: "boolean", default: false }, e2e: { type: "boolean", default: false } } as const;

/** `npm test`: every test there is. Its last line is "N passed, N failed", over all runners. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const all = values.unit === values.e2e;
	const tallies = [];

	if (all || values.unit) {
		console.log(bold("\nRules, commands and servers"));
		tallies.push(await runVitest(positionals));
	}
	if (all || values.e2e) {
		console.log(bold("\nStories in a browser"));
		tallies.push(await runPlaywright(positionals));
	}

	const { passed, failed } = sum(tallies);
	process.exitCode = failed > 0 ? 1 : 0;
	console.log(`\n${passed} passed, ${failed} failed`);
}
