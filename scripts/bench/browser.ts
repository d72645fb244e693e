import { type Browser, chromium } from "@playwright/test";
import { chromiumPath, launchArguments } from "../../e2e/support/browser.ts";

/** Opens the browser of the tests. `port` is where programs may steer it. */
export async function openBrowser(port?: number): Promise<Browser> {
	const args = port === undefined ? launchArguments : [...launchArguments, `--remote-debugging-port=${port}`];

	return chromium.launch({ executablePath: await chromiumPath(), args });
}
