import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { longFiles } from "./file-size.ts";
import { quietly } from "./launcher/run.mjs";
import { lockfileProblems } from "./lockfile.ts";
import { root } from "./root.ts";

/** One thing to look for. `find` answers what is wrong, in words; nothing where all is well. */
type Check = { name: string; find(): Promise<string> };

/** Everything that `npm run check` looks for, the quickest first. */
export const checks: Check[] = [
	{ name: "lockfile", find: async () => lockfileProblems(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))).join("\n") },
	{ name: "file size", find: async () => longFiles(root).join("\n") },
	{ name: "format, lint", find: tool("@biomejs/biome/bin/biome", ["check", "--colors=off", "--max-diagnostics=50", "."]) },
	{ name: "types", find: tool("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]) },
	{
		name: "boundaries",
		find: tool("dependency-cruiser/bin/dependency-cruiser.mjs", [
			"--output-type",
			"err",
			"app",
			"components",
			"lib",
			"server",
			"prisma",
			"scripts",
		]),
	},
	{ name: "dead code", find: tool("knip/bin/knip.js", ["--no-progress"]) },
	{ name: "unit tests", find: tool("vitest/vitest.mjs", ["run", "--reporter=dot"], { BUREAU_TEST_POSTGRES: "0", NO_COLOR: "1" }) },
];

function tool(script: string, args: string[], env: Record<string, string> = {}): () => Promise<string> {
	return () =>
		quietly(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root, env: { ...process.env, ...env } }).then(
			() => "",
			(error: Error) => error.message,
		);
}
