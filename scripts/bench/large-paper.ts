import { execFile } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { site } from "../../prisma/demo/paper.ts";
import { root } from "../root.ts";
import type { Bench } from "./part.ts";

const run = promisify(execFile);

/** A folder with the demo edition and so many invented stories around it, through the command that anybody can use. */
export async function makeLargePaper({ folder, edition }: Bench, stories: number): Promise<string> {
	const dataDir = join(mkdtempSync(join(folder, "large-")), "data");
	cpSync(edition, dataDir, { recursive: true });
	const args = ["generate", "--stories", String(stories), "--add", "--into", site.name];
	const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", NO_COLOR: "1", CI: "1" };
	await run(process.execPath, [join(root, "scripts", "bureau.mjs"), ...args], { cwd: root, env, maxBuffer: 50_000_000 });

	return dataDir;
}
