import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Cookie, Page } from "@playwright/test";
import type { Role } from "#lib/users/role.ts";
import { accounts } from "./accounts.ts";
import { spawnBureau } from "./command.ts";
import { copyTemplate, type Edition } from "./template.ts";

/** A newspaper of one's own: a real server process on a free port, with its own folder. */
export class Paper {
	readonly url: string;
	readonly dataDir: string;
	/** Everything that the server printed since its last start. */
	output = "";
	readonly #port: number;
	#server: ChildProcess | null = null;
	/** Cookies of those who have signed in. */
	readonly #signedIn = new Map<Role, Cookie[]>();

	private constructor(dataDir: string, port: number) {
		this.dataDir = dataDir;
		this.#port = port;
		this.url = `http://localhost:${port}`;
	}

	/** Makes a newspaper and opens it. */
	static async open(edition: Edition): Promise<Paper> {
		const folder = mkdtempSync(join(tmpdir(), "bureau-paper-"));
		copyTemplate(edition, join(folder, "data"));
		const paper = new Paper(join(folder, "data"), await freePort());
		await paper.start();

		return paper;
	}

	/** Process number of the command that serves; null while it does not run. */
	get pid(): number | null {
		return this.#server?.pid ?? null;
	}

	/** Starts the server and waits until it serves. `settings` are environment variables for this start alone. */
	async start(settings: Record<string, string> = {}): Promise<void> {
		const server = spawnBureau(["start"], this.dataDir, { PORT: String(this.#port), ...settings });
		this.#server = server;
		this.output = "";
		const takeAlong = () => server.kill("SIGKILL");
		process.once("exit", takeAlong);
		server.once("exit", () => process.off("exit", takeAlong));

		await new Promise<void>((resolve, reject) => {
			const late = setTimeout(() => reject(new Error(`The server was not ready in a minute.\n${this.output}`)), 60_000);
			const listen = (chunk: Buffer) => {
				this.output += chunk.toString("utf8");
				if (this.output.includes("Ctrl-C closes it.")) resolve();
			};
			server.stdout?.on("data", listen);
			server.stderr?.on("data", listen);
			server.once("exit", (code) => reject(new Error(`The server left with ${code}.\n${this.output}`)));
			server.once("exit", () => clearTimeout(late));
		});
	}

	/** Asks the server to leave, as Ctrl-C does, and waits. Answers its exit code. */
	stop(): Promise<number | null> {
		return this.#end("SIGTERM");
	}

	/** Takes the power away, in the middle of whatever it does. */
	async kill(): Promise<void> {
		await this.#end("SIGKILL");
	}

	/** The same newspaper, closed and opened again. */
	async restart(): Promise<void> {
		await this.stop();
		await this.start();
	}

	/** Closes the paper for good and throws its folder away. */
	async discard(): Promise<void> {
		await this.#end("SIGTERM");
		rmSync(join(this.dataDir, ".."), { recursive: true, force: true });
	}

	/** Signs somebody with this role in: through the page that people use the first time, and with what it gave them from then on. */
	async signIn(page: Page, role: Role): Promise<void> {
		if (await this.#comesBack(page, role)) return;
		await this.signInAnew(page, role);
		this.#signedIn.set(role, await page.context().cookies(this.url));
	}

	/** Signs somebody with this role in through the page that people use, whoever has signed in before. */
	async signInAnew(page: Page, role: Role): Promise<void> {
		const { email, password } = accounts[role];
		await page.goto(`${this.url}/admin/sign-in`);
		await page.getByLabel("Email address").fill(email);
		await page.getByLabel("Password", { exact: true }).fill(password);
		await page.getByRole("button", { name: "Sign in" }).click();
		await page.waitForURL((url) => url.pathname.startsWith("/admin") && !url.pathname.startsWith("/admin/sign-in"));
	}

	/** Whether somebody with this role had signed in and is still let in. */
	async #comesBack(page: Page, role: Role): Promise<boolean> {
		const cookies = this.#signedIn.get(role);
		if (!cookies) return false;
		await page.context().addCookies(cookies);

		return (await page.request.get(`${this.url}/admin/stories`, { maxRedirects: 0 })).status() === 200;
	}

	async #end(signal: NodeJS.Signals): Promise<number | null> {
		const server = this.#server;
		this.#server = null;
		if (server === null || server.exitCode !== null || server.signalCode !== null) return server?.exitCode ?? null;

		const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
		const patience = setTimeout(() => server.kill("SIGKILL"), 20_000);
		server.kill(signal);
		const code = await ended;
		clearTimeout(patience);

		return code;
	}
}

/** A port that nobody uses at the moment, outside of those that a system gives to whoever asks for any: nobody gets it meanwhile. */
export async function freePort(): Promise<number> {
	const port = 10_000 + Math.floor(Math.random() * 20_000);

	return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(false));
		probe.listen(port, () => probe.close(() => resolve(true)));
	});
}
