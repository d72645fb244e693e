import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { site } from "../../prisma/demo/paper.ts";
import { root } from "../root.ts";
import type { Bench } from "./part.ts";

const run = promisify(execFile);

/** A folder with a newspaper in it, and what to do with it afterwards. */
export type LargePaper = { dataDir: string; done: () => void };

/**
 * A paper with the demo edition and so many invented stories around it, made through the command that anybody can use. Where the bench has a
 * folder for large papers, it is made there once and stays for the next time; else it goes when it is done with.
 */
export async function openLargePaper({ folder, edition, papers }: Bench, stories: number): Promise<LargePaper> {
	if (papers === null) {
		const place = mkdtempSync(join(folder, "large-"));
		return { dataDir: await make(join(place, "data"), edition, stories), done: () => rmSync(place, { recursive: true, force: true }) };
	}

	const dataDir = join(papers, String(stories));
	const half = `${dataDir}-unfinished`;
	if (!existsSync(dataDir)) {
		rmSync(half, { recursive: true, force: true });
		mkdirSync(papers, { recursive: true });
		await make(half, edition, stories);
		renameSync(half, dataDir);
	}
	return { dataDir, done: () => {} };
}

async function make(dataDir: string, edition: string, stories: number): Promise<string> {
	cpSync(edition, dataDir, { recursive: true });
	const args = ["generate", "--stories", String(stories), "--add", "--into", site.name];
	const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", NO_COLOR: "1", CI: "1" };
	await run(process.execPath, [join(root, "scripts", "bureau.mjs"), ...args], { cwd: root, env, maxBuffer: 50_000_000 });

	return dataDir;
}
