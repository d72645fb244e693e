import { existsSync } from "node:fs";
import process from "node:process";

/** Runs as root and in a container, and asks nobody anything over the network. */
export const launchArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
];

/** The Chromium to test with: the one that is named, the one from npm where it runs, the system's; else Playwright's own. */
export async function chromiumPath(): Promise<string | undefined> {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	if (process.platform !== "linux") return undefined;
	if (process.arch !== "x64") return ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));

	const { default: chromium } = await import("@sparticuz/chromium");
	return chromium.executablePath();
}
