import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { runAgain } from "./launcher/run.mjs";
import { judge, type Tally, tallyPlaywright, tallyVitest } from "./results.ts";
import { root } from "./root.ts";

const reports = join(root, "test-results", "reports");

/** Runs the tests beside the code, and counts them. */
export function runVitest(filters: string[] = []): Promise<Tally> {
	const report = join(reports, "vitest.json");
	const args = [
		join(root, "node_modules", "vitest", "vitest.mjs"),
		"run",
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
	];

	return count(report, tallyVitest, [...args, ...filters], {});
}

/** Runs the stories in a real browser, and counts them. A trace takes as long again as the stories: only on request. */
export function runPlaywright(filters: string[] = [], { trace = false, slow = false } = {}): Promise<Tally> {
	const report = join(reports, "playwright.json");
	const args = [join(root, "node_modules", "@playwright", "test", "cli.js"), "test", "--reporter=list,json"];
	if (trace) args.push("--trace=retain-on-failure");

	return count(report, tallyPlaywright, [...args, ...filters], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		...(slow ? { BUREAU_SLOW: "1" } : {}),
	});
}

async function count(report: string, tally: (report: unknown) => Tally, args: string[], env: Record<string, string>): Promise<Tally> {
	mkdirSync(reports, { recursive: true });
	rmSync(report, { force: true });
	const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
	const exitCode = await runAgain(process.execPath, args, { env: { ...process.env, ...plain, ...env } });

	return judge(existsSync(report) ? readReport(report, tally) : null, exitCode);
}

function readReport(report: string, tally: (report: unknown) => Tally): Tally | null {
	try {
		return tally(JSON.parse(readFileSync(report, "utf8")));
	} catch (error) {
		console.error(`${report} cannot be read: ${error}`); // counted as a failure by judge
		return null;
	}
}
