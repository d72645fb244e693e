import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type OpenPaper, openFolder } from "../bench/paper.ts";
import { buildIfChanged } from "../build.ts";
import type { Drill, Seen } from "../drill/drill.ts";
import { haproxy } from "../drill/haproxy.ts";
import { nginx } from "../drill/nginx.ts";
import { pgbouncer } from "../drill/pgbouncer.ts";
import { isInstalled } from "../drill/program.ts";
import { dim, green, red } from "../launcher/progress.mjs";
import { Refusal } from "../launcher/refusal.mjs";
import { root } from "../root.ts";

const drills = [nginx, haproxy, pgbouncer];

/** `npm run drill [-- NAME…]`: plays what an operator may meet, with the real programs where they are installed. Exits with 1 where something is wrong. */
export async function run(args: string[]): Promise<void> {
	const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
	const unknown = positionals.find((name) => !drills.some((drill) => drill.name === name));
	if (unknown !== undefined) throw new Refusal(`There is no drill "${unknown}". There are: ${drills.map(({ name }) => name).join(", ")}.`);
	await buildIfChanged(root);

	for (const drill of drills) {
		if (positionals.length > 0 && !positionals.includes(drill.name)) continue;
		console.log(`\n${drill.title}`);
		const { command, debianPackage } = drill.program;
		if (!isInstalled(command)) {
			console.log(dim(`  left out: ${command} is not installed (Debian: ${debianPackage})`));
			continue;
		}
		for (const { what, right } of await play(drill)) {
			console.log(`  ${right ? green("✓") : red("✗")} ${what}`);
			if (!right) process.exitCode = 1;
		}
	}
}

async function play(drill: Drill): Promise<Seen[]> {
	const folder = mkdtempSync(join(tmpdir(), "bureau-drill-"));
	const undo: (() => Promise<unknown> | unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
	let papers = 0;
	const open = async (settings: Record<string, string> = {}, dataDir = join(folder, `data-${++papers}`)): Promise<OpenPaper> => {
		const paper = await openFolder(dataDir, settings);
		undo.push(() => paper.close());
		return paper;
	};

	try {
		return await drill.run({ folder, open, after: (one) => undo.push(one) });
	} finally {
		for (const one of undo.reverse()) await one();
	}
}
