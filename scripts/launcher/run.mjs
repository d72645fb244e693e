import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { Refusal } from "./refusal.mjs";

/** Runs a program in this one's place: its terminal, its signals, its exit code.
 * @param {string} program @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} */
export function runAgain(program, args, { env = process.env } = {}) {
	const child = spawn(program, args, { stdio: "inherit", env });
	/** @type {NodeJS.Signals[]} */
	const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
	for (const signal of signals) process.on(signal, () => child.kill(signal));
	whenOrphaned(() => child.kill("SIGTERM"));

	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)));
	});
}

/** Runs a program and says nothing, unless it fails: then its output is the error's message.
 * @param {string} program @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>} */
export function quietly(program, args, { cwd, env }) {
	const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
	/** @type {Buffer[]} */
	const said = [];
	child.stdout.on("data", (/** @type {Buffer} */ chunk) => said.push(chunk));
	child.stderr.on("data", (/** @type {Buffer} */ chunk) => said.push(chunk));
	const stop = () => child.kill("SIGTERM");
	process.once("exit", stop);

	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => {
			process.off("exit", stop);
			if (code === 0) resolve();
			else reject(new Refusal(Buffer.concat(said).toString("utf8").trim() || `${program} ${args.join(" ")} ended with ${code}`));
		});
	});
}

/** Calls back once when npm, which started this, is gone: told to leave, it passes the word to a shell that keeps it to itself.
 * @param {() => void} leave */
export function whenOrphaned(leave) {
	if (process.env.npm_lifecycle_event === undefined) return;

	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		leave();
	}, 250);
	watch.unref();
}
