import { spawn, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** How long a program may take until it listens, in milliseconds. */
const startTimeoutMs = 10_000;

/** True where the program can be run. Debian keeps servers in /usr/sbin, which is not on everybody's PATH. */
export function isInstalled(command: string): boolean {
	return spawnSync("sh", ["-c", `command -v ${command}`], { env: withSbin() }).status === 0;
}

/** Starts a program, waits until it listens on the port, and gives what ends it. Throws with its output where it does not start. */
export async function startProgram(command: string, args: string[], port: number): Promise<() => Promise<void>> {
	const child = spawn(command, args, { env: withSbin(), stdio: ["ignore", "pipe", "pipe"] });
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk: Buffer) => {
			output += chunk.toString("utf8");
		});

	const deadline = performance.now() + startTimeoutMs;
	while (!(await listens(port))) {
		if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${command} did not start.\n${output}`);
		await pause(50);
	}

	return async () => {
		child.kill("SIGTERM");
		await ended;
	};
}

function listens(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1");
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}

function withSbin(): NodeJS.ProcessEnv {
	return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
}
