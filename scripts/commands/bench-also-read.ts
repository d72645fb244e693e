import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocuments } from "../bench/also-read/documents.ts";
import { benchAlsoRead, type Line } from "../bench/also-read/run.ts";
import { step } from "../launcher/progress.mjs";
import { Refusal } from "../launcher/refusal.mjs";

/** `npm run bench:also-read -- DIR`: how well Also Read finds what belongs together, beside simpler ways, on labelled documents. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({ args, options: { postgresql: { type: "string" } }, allowPositionals: true });
	const [folder] = positionals;
	if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new Refusal("Name a folder of labelled documents: npm run bench:also-read -- DIR. docs/also-read.md says what they look like.");
	const documents = readDocuments(folder);
	console.log(`${documents.length.toLocaleString("en")} documents\n`);

	const place = mkdtempSync(join(tmpdir(), "bureau-bench-"));
	try {
		await measureOn("SQLite", `file:${join(place, "bench.db")}`, documents);
		if (values.postgresql) await measureOn("PostgreSQL", values.postgresql, documents);
		else console.log("PostgreSQL was not measured. Name an empty database to do so: --postgresql postgresql://localhost/bench");
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

async function measureOn(name: string, databaseUrl: string, documents: Parameters<typeof benchAlsoRead>[1]): Promise<void> {
	const lines = await step(`Measuring on ${name}`, (note) => benchAlsoRead(databaseUrl, documents, note));

	console.log(`\n${table(lines)}\n`);
}

/** The lines as a table that Markdown knows. */
export function table(lines: readonly Line[]): string {
	const head = ["method", "precision at 5", "MRR", "ms a story", "p95"];
	const rows = lines.map(({ method, precision, reciprocalRank, median, p95 }) => [
		method,
		precision.toFixed(3),
		reciprocalRank.toFixed(3),
		median.toFixed(1),
		p95.toFixed(1),
	]);
	const all = [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));

	return all
		.map(
			(row) =>
				`| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`,
		)
		.join("\n");
}
