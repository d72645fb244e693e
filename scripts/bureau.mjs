#!/usr/bin/env node
// The one way in: `npm start`, `npm test` and the rest. Runs on Node 18 without any package; brings what is missing, then hands over to cli.ts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { keepCompiled } from "./launcher/compiled.mjs";
import { help } from "./launcher/help.mjs";
import { generateClients, install } from "./launcher/install.mjs";
import { bringNode, isRecentEnough, mayDoWithout } from "./launcher/node.mjs";
import { failed } from "./launcher/progress.mjs";
import { runAgain } from "./launcher/run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "help", ...rest] = process.argv.slice(2);
const needsEverything = new Set(["test", "dev", "check", "bench", "drill"]);

async function main() {
	if (["help", "--help", "-h"].includes(command)) return console.log(help());
	if (["--version", "-v"].includes(command)) return console.log(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
	if (!isRecentEnough(process.versions.node) && (await underNode24())) return;

	await install(root, needsEverything.has(command) ? "everything" : "production");
	await generateClients(root);

	keepCompiled(root);
	process.chdir(root);
	if (existsSync(".env")) process.loadEnvFile(".env");
	await import("./plain-node.mjs");
	const { run } = await import("./cli.ts");
	await run(command, rest);
}

/** Runs this command again under a Node that is new enough. False where there is none to bring and this one will do. */
async function underNode24() {
	try {
		const node = await bringNode(root);
		process.exitCode = await runAgain(node, [fileURLToPath(import.meta.url), command, ...rest]);
		return true;
	} catch (error) {
		if (!mayDoWithout(process.versions.node)) throw error;
		console.error(`Going on with Node ${process.versions.node}: ${error.message}`);
		return false;
	}
}

main().catch(failed);
