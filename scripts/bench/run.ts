import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { makeTemplates } from "../../e2e/support/template.ts";
import { buildIfChanged } from "../build.ts";
import { Refusal } from "../launcher/refusal.mjs";
import { root } from "../root.ts";
import { type Goal, goalLines } from "./goal.ts";
import type { Bench, Extent, Part } from "./part.ts";
import { parts } from "./parts.ts";

type Asked = {
	extent: Extent;
	/** Names of the parts to run; none for all. */
	only: readonly string[];
	/** How many addresses the crawl asks for; undefined for as many as fit the extent. */
	addresses: number | undefined;
	/** Folder for large papers; null to make them anew. */
	papers: string | null;
};

/** Addresses that the crawl asks for. */
const crawled = { quick: 2000, full: 100_000 };

/** Runs the bench, or some parts of it, and prints what it finds as Markdown. */
export async function runBench({ extent, only, papers, addresses = crawled[extent] }: Asked): Promise<void> {
	const chosen = choose(only);
	const begun = performance.now();
	await buildIfChanged(root);

	// Inside this folder: a rival that is built here needs the packages of this folder.
	mkdirSync(join(root, ".bureau"), { recursive: true });
	const folder = mkdtempSync(join(root, ".bureau", "bench-"));
	const clear = () => rmSync(folder, { recursive: true, force: true });
	process.once("exit", clear);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130)); // what it started goes with it
	await makeTemplates(folder);

	console.log(`\n${machine()}`);
	const goals: Goal[] = [];
	const bench = { extent, folder, edition: join(folder, "demo"), addresses, papers, note };
	for (const part of chosen) goals.push(...(await runPart(part, bench)));
	console.log(`\n## Goals\n\n${goalLines(goals)}\n\nTook ${Math.round((performance.now() - begun) / 1000)} s.`);
}

function choose(only: readonly string[]): Part[] {
	const unknown = only.find((name) => !parts.some((part) => part.name === name));
	if (unknown !== undefined) throw new Refusal(`The bench has no part "${unknown}". It has: ${parts.map(({ name }) => name).join(", ")}.`);

	return only.length === 0 ? parts : parts.filter(({ name }) => only.includes(name));
}

async function runPart(part: Part, bench: Bench): Promise<Goal[]> {
	console.log(`\n## ${part.title}\n`);
	const { report, goals } = await part.run(bench);
	console.log(report);

	return goals;
}

function machine(): string {
	const all = cpus();

	return `${process.platform}, ${all.length} × ${all[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/** Progress goes where results do not. */
function note(text: string): void {
	console.error(`  ${text}`);
}
