import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import process from "node:process";
import { Refusal } from "./refusal.mjs";
import { quietly } from "./run.mjs";

/** Runs npm under the Node that runs this, with its output kept back unless it fails.
 * @param {string[]} args @param {{ cwd: string }} options */
export async function npm(args, { cwd }) {
	const cli = npmCli();
	const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`, npm_config_loglevel: "error" };
	// What `npm start` was told about itself is not meant for the npm that we start.
	for (const name of ["npm_config_prefix", "npm_config_omit", "npm_config_include", "npm_config_local_prefix"])
		delete (/** @type {NodeJS.ProcessEnv} */ (env)[name]);

	await quietly(process.execPath, [cli, ...args], { cwd, env }).catch((error) => {
		throw new Refusal(`npm ${args[0]} failed. What it said:\n\n${whatNpmSaid(error.message)}`);
	});
}

/** npm's complaint without the page of options that it prints below some of them.
 * @param {string} output */
export function whatNpmSaid(output) {
	const [complaint = ""] = output.split(/^npm error Usage:|^npm error Clean install a project/m);

	return complaint
		.replaceAll(/^npm (error|warn) ?/gm, "")
		.trim()
		.split("\n")
		.slice(0, 30)
		.join("\n");
}

/** The path of npm's own script: a shell's `npm` would run under the Node on PATH, which may be the old one. */
export function npmCli() {
	const found = candidates().find((path) => path !== undefined && basename(path) === "npm-cli.js" && existsSync(path));
	if (found === undefined) throw new Refusal("npm was not found. It comes with Node: install Node from https://nodejs.org and try again.");

	process.env.BUREAU_NPM_CLI = found; // for the Node that we bring, which comes without one
	return found;
}

function candidates() {
	const beside = join("node_modules", "npm", "bin", "npm-cli.js");
	const onPath = (process.env.PATH ?? "")
		.split(delimiter)
		.map((folder) => join(folder, "npm"))
		.filter(existsSync)
		.map((path) => realpathSync(path));

	return [
		process.env.BUREAU_NPM_CLI,
		process.env.npm_execpath,
		join(dirname(process.execPath), "..", "lib", beside),
		join(dirname(process.execPath), beside),
		...onPath,
	];
}
