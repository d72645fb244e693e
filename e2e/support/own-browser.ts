import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { chromiumPath, launchArguments } from "./browser.ts";

/** A browser with a profile of its own, whose process a test can kill. */
export type OwnBrowser = { context: BrowserContext; newPage: () => Promise<Page>; kill: () => Promise<void> };

/** Starts a browser that keeps what it stores in this folder. `kill` ends it as a power cut would. */
export async function ownBrowser(profile: string): Promise<OwnBrowser> {
	const path = (await chromiumPath()) ?? chromium.executablePath();
	const child = spawn(path, [...launchArguments, "--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
		stdio: ["ignore", "ignore", "pipe"],
	});
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		child.once("exit", () => reject(new Error("The browser did not start.")));
		createInterface(child.stderr).on("line", (line) => {
			const found = /DevTools listening on (ws:\S+)/.exec(line);
			if (found?.[1]) resolve(found[1]);
		});
	});
	const browser = await chromium.connectOverCDP(address);
	const [context] = browser.contexts();
	if (!context) throw new Error("A browser has a context of its own.");

	return {
		context,
		newPage: () => context.newPage(),
		kill: async () => {
			child.kill("SIGKILL");
			await ended;
		},
	};
}
