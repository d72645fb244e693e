import { parseArgs } from "node:util";
import { examinations } from "../doctor.ts";
import { green, red } from "../launcher/progress.mjs";

/** `bureau doctor`: looks at everything that a paper stands on; a line each, and what to do. Exits 1 where something is wrong. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	let wrong = 0;

	for (const { name, examine } of examinations) {
		const finding = await examine().catch((error: unknown) => ({
			ok: false,
			says: error instanceof Error ? error.message : String(error),
		}));
		if (!finding.ok) wrong += 1;
		console.log(`${finding.ok ? green("ok   ") : red("wrong")}  ${name.padEnd(10)} ${finding.says}`);
	}

	console.log(wrong === 0 ? "\nNothing is wrong." : `\n${wrong} of ${examinations.length} are wrong.`);
	process.exit(wrong === 0 ? 0 : 1);
}
