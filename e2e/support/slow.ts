import { env } from "node:process";
import { setTimeout } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";

/** Whether the stories are told on a slow machine: `npm test -- --slow`. */
export const isSlow = env.BUREAU_SLOW === "1";

const timesSlower = 4;
const lag = 800;

/** Gives a page a processor that is slow, and a line on which what is sent takes most of a second. */
export async function slowDown(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: timesSlower });
	// A second session's own idea of the medium, which is none, would hold from the next page on.
	const emulate = page.emulateMedia.bind(page);
	page.emulateMedia = async (options) => {
		await emulate(options);
		if (options?.media) await session.send("Emulation.setEmulatedMedia", { media: options.media });
	};
	await page.route("**", async (route) => {
		if (route.request().method() !== "GET") await setTimeout(lag);
		await route.fallback();
	});
}
