import { parseArgs } from "node:util";
import { settings } from "#lib/settings.ts";
import { examinations } from "../doctor.ts";
import { foreseen, green, red } from "../launcher/progress.mjs";
import { inWords } from "../wait-for-database.ts";

/** `bureau doctor`: looks at everything that a paper stands on; a line each, and what to do. Exits 1 where something is wrong. */
export async function run(args: string[]): Promise<void> {
	parseArgs({ args, options: {} });
	let wrong = 0;

	let hasDatabase = true;

	for (const { name, needsDatabase = false, examine } of examinations) {
		if (needsDatabase && !hasDatabase) {
			console.log(`       ${name.padEnd(10)} not examined: the database cannot be asked`);
			continue;
		}
		const finding = await examine().catch(async (error: unknown) => ({ ok: false, says: await wordsFor(error) }));
		if (name === "database") hasDatabase = finding.ok;
		if (!finding.ok) wrong += 1;
		console.log(
			`${finding.ok ? green("ok   ") : red("wrong")}  ${name.padEnd(10)} ${finding.says.replaceAll("\n", `\n${" ".repeat(18)}`)}`,
		);
	}

	console.log(wrong === 0 ? "\nNothing is wrong." : `\n${wrong} of ${examinations.length} are wrong.`);
	process.exit(wrong === 0 ? 0 : 1);
}

/** The cause and what to do; an error without any words is named. */
async function wordsFor(error: unknown): Promise<string> {
	if (error instanceof Error && foreseen.has(error.name)) return error.message;
	const { message, name } = await inWords(error, settings().databaseUrl);

	return message.trim() || name;
}
