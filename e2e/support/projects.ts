import type { PlaywrightTestConfig } from "@playwright/test";
import { chromiumPath, launchArguments } from "./browser.ts";

type Project = NonNullable<PlaywrightTestConfig["projects"]>[number];

/** The file that holds what must work in every browser; all other stories run in Chromium alone. */
const everyBrowser = "browsers.spec.ts";

const others: Record<string, (firefoxPath: string | undefined) => Project["use"]> = {
	// A released Firefox is driven by WebDriver BiDi, which Playwright calls a channel; without a path, Playwright's own build.
	firefox: (path) => ({ browserName: "firefox", ...(path ? { channel: "moz-firefox", launchOptions: { executablePath: path } } : {}) }),
	webkit: () => ({ browserName: "webkit" }),
};

/**
 * What to run in which browser. Everything in Chromium, and the short file in Firefox where FIREFOX_PATH names one; or, where BROWSERS names
 * browsers ("chromium,firefox,webkit"), the short file in those and nothing else. Throws at a name that is none of them.
 */
export async function projectsFor({ BROWSERS = "", FIREFOX_PATH }: Record<string, string | undefined>): Promise<Project[]> {
	const named = BROWSERS.split(",").flatMap((name) => name.trim() || []);
	const all = named.length === 0;
	const names = all ? ["chromium", ...(FIREFOX_PATH ? ["firefox"] : [])] : named;

	return Promise.all(
		names.map(async (name): Promise<Project> => {
			if (name === "chromium") {
				const launchOptions = { args: launchArguments, executablePath: await chromiumPath() };
				return { name, ...(all ? { testIgnore: everyBrowser } : { testMatch: everyBrowser }), use: { browserName: name, launchOptions } };
			}
			const use = others[name]?.(FIREFOX_PATH);
			if (!use) throw new Error(`BROWSERS names “${name}”. It may name chromium, firefox and webkit, with commas between them.`);

			return { name, testMatch: everyBrowser, use };
		}),
	);
}
