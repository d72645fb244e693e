import { parseArgs } from "node:util";
import { bold } from "../launcher/progress.mjs";
import { sum, type Tally } from "../results.ts";
import { runPlaywright, runVitest } from "../runners.ts";

const no = { type: "boolean", default: false } as const;
const options = { unit: no, e2e: no, trace: no, slow: no } as const;

/** `npm test`: every test there is, or those in the files that are named; with `--trace`, each story that fails leaves a trace; with `--slow`, their browser is slow, to find what counts on a fast one. Its last line is "N passed, N failed", over all runners. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const stories = positionals.filter((path) => path.includes(".spec") || path.startsWith("e2e"));
	const rules = positionals.filter((path) => !stories.includes(path));
	const everything = positionals.length === 0 && values.unit === values.e2e;
	const tallies: Tally[] = [];

	if (everything || values.unit || rules.length > 0) {
		console.log(bold("\nRules, commands and servers"));
		tallies.push(await runVitest(rules));
	}
	if (everything || values.e2e || stories.length > 0) {
		console.log(bold("\nStories in a browser"));
		tallies.push(await runPlaywright(stories, values));
	}

	const { passed, failed } = sum(tallies);
	process.exitCode = failed > 0 ? 1 : 0;
	console.log(`\n${passed} passed, ${failed} failed`);
}
