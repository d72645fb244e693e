import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../ask.ts";

/** Starts a server of somebody else's and waits until it answers for an address. It is gone when this process is. */
export async function startChild(program: string, args: string[], url: string, cwd: string): Promise<ChildProcess> {
	const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as NodeJS.ProcessEnv;
	const child = spawn(program, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
	let complaints = "";
	child.stderr?.on("data", (chunk: Buffer) => {
		complaints = (complaints + chunk.toString("utf8")).slice(-4000);
	});
	process.once("exit", () => child.kill("SIGKILL"));

	for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
		const status = await ask(url).then(
			(answer) => answer.status,
			() => 0, // nobody listens yet
		);
		if (status === 200) return child;
		await pause(100);
	}
	throw new Error(`${program} did not answer for ${url}.\n${complaints}`);
}

/** Ends it, and waits. */
export function endChild(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.once("exit", () => resolve());
		child.kill("SIGTERM");
	});
}
