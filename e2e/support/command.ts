import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { root } from "../../scripts/root.ts";

/** Starts a command of the launcher on one newspaper, untouched by the settings of whoever runs the tests. */
export function spawnBureau(args: string[], dataDir: string, settings: Record<string, string> = {}): ChildProcess {
	const unset = {
		SITE_URL: "",
		DATABASE_URL: "",
		BUREAU_ADMIN_EMAIL: "",
		BUREAU_ADMIN_PASSWORD: "",
		TRUSTED_PROXY_HEADER: "",
		NODE_ENV: "",
	};
	const env = {
		...process.env,
		...unset,
		DATA_DIR: dataDir,
		HOST: "127.0.0.1",
		BUREAU_DEMO: "0",
		LOG_LEVEL: "warn",
		NO_COLOR: "1",
		CI: "1",
		CLOSING_SECONDS: "0",
		...settings,
	};

	return spawn(process.execPath, [join(root, "scripts", "bureau.mjs"), ...args], {
		cwd: root,
		env: env as NodeJS.ProcessEnv,
		stdio: "pipe",
	});
}

/** Runs a command of the launcher to its end and answers what it printed. Throws where it fails. */
export async function bureau(args: string[], dataDir: string, input = "", settings: Record<string, string> = {}): Promise<string> {
	const child = spawnBureau(args, dataDir, settings);
	child.stdin?.end(input);
	const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
	const [printed, complaints, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
	if (code !== 0) throw new Error(`bureau ${args.join(" ")} ended with ${code}\n${printed}${complaints}`);

	return printed;
}

function read(stream: NodeJS.ReadableStream | null): Promise<string> {
	return stream ? text(stream) : Promise.resolve("");
}
