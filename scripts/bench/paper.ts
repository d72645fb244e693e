import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../e2e/support/paper.ts";
import { root } from "../root.ts";
import type { Bench } from "./part.ts";

/** How long a paper may take to open, in milliseconds: the machine may be busy. */
const patience = 120_000;

/** A newspaper that runs as it does for readers: its own process, its log in a file. */
export type OpenPaper = {
	url: string;
	pid: number;
	dataDir: string;
	/** Lines of its log so far. */
	log: () => string[];
	/** Tells it to close, waits, and gives its exit code. */
	close: () => Promise<number | null>;
};

/** Opens a copy of the bench's edition. `settings` are environment variables. */
export async function openPaper({ folder, edition }: Bench, settings: Record<string, string> = {}): Promise<OpenPaper> {
	const dataDir = join(mkdtempSync(join(folder, "paper-")), "data");
	cpSync(edition, dataDir, { recursive: true });

	return openFolder(dataDir, settings);
}

/** Opens the paper in a folder, and writes there. */
export async function openFolder(dataDir: string, settings: Record<string, string> = {}): Promise<OpenPaper> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const file = `${dataDir}.log`;
	const out = openSync(file, "w");
	const env = { ...process.env, ...asReaders, DATA_DIR: dataDir, PORT: String(port), SITE_URL: url, ...settings } as NodeJS.ProcessEnv;
	const server = spawn(process.execPath, [join(root, "scripts", "bureau.mjs"), "start"], { cwd: root, env, stdio: ["ignore", out, out] });
	const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
	const kill = () => server.kill("SIGKILL");
	process.once("exit", kill);

	const log = () => readFileSync(file, "utf8").split("\n");
	await untilReady(url, server, log);
	const close = async () => {
		server.kill("SIGTERM");
		const code = await ended;
		process.off("exit", kill);
		return code;
	};
	return { url, pid: server.pid ?? 0, dataDir, log, close };
}

/** The settings that a paper has where nobody sets any, whatever stands in this environment. */
const asReaders = {
	HOST: "127.0.0.1",

	DATABASE_URL: "",
	BUREAU_ADMIN_EMAIL: "",
	BUREAU_ADMIN_PASSWORD: "",
	TRUSTED_PROXY_HEADER: "",
	BUREAU_DEMO: "0",
	LOG_LEVEL: "info",
	WORKERS: "1",
	PAGE_CACHE_MB: "",
	NODE_ENV: "",
	NO_COLOR: "1",
	CI: "1",
	npm_lifecycle_event: undefined, // it is ours, not npm's
};

async function untilReady(url: string, server: ChildProcess, log: () => string[]): Promise<void> {
	const deadline = performance.now() + patience;
	while (performance.now() < deadline && server.exitCode === null) {
		const ready = await fetch(`${url}/readyz`).then(
			(answer) => answer.ok,
			() => false, // nobody listens yet
		);
		if (ready) return;
		await pause(100);
	}
	throw new Error(`The paper did not open.\n${log().slice(-20).join("\n")}`);
}
