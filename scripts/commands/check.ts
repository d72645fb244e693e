import { parseArgs } from "node:util";
import { checks } from "../checks.ts";
import { dim, green, red } from "../launcher/progress.mjs";

type Outcome = { name: string; problems: string; took: number };

/** `npm run check`: what a machine can say about the code, on one screen; what is wrong is told in full below it. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	const outcomes: Outcome[] = [];

	for (const { name, find } of checks) {
		const began = Date.now();
		const problems = await find();
		const outcome = { name, problems: problems.trim(), took: Date.now() - began };
		outcomes.push(outcome);
		console.log(`${outcome.problems === "" ? green("✓") : red("✗")} ${name.padEnd(14)} ${dim(`${(outcome.took / 1000).toFixed(1)} s`)}`);
	}

	const wrong = outcomes.filter((outcome) => outcome.problems !== "");
	for (const { name, problems } of wrong) console.log(`\n── ${name} ${"─".repeat(60 - name.length)}\n${problems}`);
	console.log(
		wrong.length === 0
			? "\nAll is well."
			: `\n${wrong.length} of ${outcomes.length} checks found something: ${wrong.map(({ name }) => name).join(", ")}.`,
	);
	process.exitCode = wrong.length === 0 ? 0 : 1;
}
