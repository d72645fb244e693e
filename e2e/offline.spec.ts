import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

const story = "/world/south-korea-japan-to-share-intelligence-on-north";
const headline = "South Korea, Japan To Share Intelligence on North";

/** Addresses that this device keeps, oldest first. */
async function keptOn(page: Page): Promise<string[]> {
	return page.evaluate(async () => (await (await caches.open("kept")).keys()).map(({ url }) => new URL(url).pathname));
}

/** Opens a story and stays until it is kept. */
async function read(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect.poll(() => keptOn(page)).toContain(address);
}

test("a story that was read can be read without a connection, with its photo; another page says what can be", async ({ page, context }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await read(page, story);
	await expect.poll(() => keptOn(page).then((paths) => paths.some((path) => path.startsWith("/media/photos/")))).toBe(true);
	await context.setOffline(true);

	await page.goto(story);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await expect(page.getByRole("status").filter({ hasText: "You are offline. This is the story as it was on" })).toBeVisible();
	await expect(page.locator(".story-lead img")).not.toHaveJSProperty("naturalWidth", 0);
	await expectNoViolations(page);

	await page.goto("/sport");
	await expect(page.getByRole("heading", { level: 1, name: "You are offline" })).toBeVisible();
	await expectNoViolations(page);
	await page.getByRole("list", { name: "Stories that you can read now" }).getByRole("link", { name: headline }).click();
	await expect(page).toHaveURL(story);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);

	await context.setOffline(false);
	await page.goto("/sport");
	await expect(page.getByRole("heading", { level: 1, name: "Sport" })).toBeVisible();
});

test("the last ten stories are kept and no more, and never the newsroom, searches or lists", async ({ page, paper }) => {
	const desk = await Desk.open(paper);
	for (let number = 1; number <= 11; number += 1) await desk.publish({ headline: `Kept ${number}`, slug: `kept-${number}` });
	await desk.close();
	await page.goto("/town");
	const addresses = await page
		.locator("main .card-headline a")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
	const eleven = addresses.filter((address) => /\/kept-\d+$/.test(address)).slice(0, 11);
	expect(eleven).toHaveLength(11);
	await page.goto("/search?q=river");
	await paper.signIn(page, "admin");
	for (const address of eleven) await read(page, address);

	await expect.poll(async () => (await keptOn(page)).filter((path) => /^\/(?!media|fonts|offline)/.test(path))).toEqual(eleven.slice(1));
});

test("what the network answers always comes first; what was withdrawn is kept no longer", async ({ page, context, paper }) => {
	const desk = await Desk.open(paper);
	const id = await desk.publish({ headline: "Ferry due at six", slug: "ferry-due" });
	await read(page, "/town/ferry-due");
	await desk.update(id, { headline: "Ferry due at seven" });
	await expect.poll(async () => (await fetch(`${paper.url}/town/ferry-due`)).text()).toContain("seven");
	await page.goto("/town/ferry-due");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ferry due at seven");

	await desk.withdraw(id, "There is no ferry.");
	await desk.close();
	await expect.poll(async () => (await fetch(`${paper.url}/town/ferry-due`)).status).toBe(410);
	await page.goto("/town/ferry-due");
	await expect(page.getByText("There is no ferry.")).toBeVisible();
	await expect.poll(() => keptOn(page)).not.toContain("/town/ferry-due");
	await context.setOffline(true);
	await page.goto("/town/ferry-due");
	await expect(page.getByRole("heading", { level: 1, name: "You are offline" })).toBeVisible();
	await context.setOffline(false);
});

test("without a connection the paper speaks its own language", async ({ page, context, paper }) => {
	const desk = await Desk.open(paper);
	await desk.set({ locale: "ar" });
	await desk.close();
	await expect.poll(async () => (await fetch(`${paper.url}/offline`)).text()).toContain('dir="rtl"');
	await read(page, story);
	await context.setOffline(true);
	await page.goto("/sport");
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
	await expect(page.getByRole("heading", { level: 1, name: "لا اتصال بالإنترنت" })).toBeVisible();
	await context.setOffline(false);
});

test("the paper can be installed: under its name, in its language, with icons that are there", async ({ page }) => {
	await page.goto("/");
	const address = (await page.locator("link[rel=manifest]").getAttribute("href")) ?? "";
	const answer = await page.request.get(address);
	expect(answer.headers()["content-type"]).toContain("application/manifest+json");
	const manifest = await answer.json();
	expect(manifest).toMatchObject({ name: "The Talisar Courier", lang: "ar", dir: "rtl", start_url: "/", display: "standalone" });
	for (const { src, sizes, type } of manifest.icons) {
		const icon = await page.request.get(src);
		expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, type]);
		if (type !== "image/png") continue;
		const size = await page.evaluate(async (url) => {
			const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
			return `${width}x${height}`;
		}, src);
		expect(size).toBe(sizes);
	}
	const session = await page.context().newCDPSession(page);
	const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

test("a paper that does not want it any more takes it away, with all that was kept", async ({ page, paper }) => {
	await read(page, story);
	await paper.stop();
	await paper.start({ OFFLINE_READING: "0" });
	await page.goto("/");
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.goto(story);
	await expect(page.locator("script[src*=keep-offline]")).toHaveCount(0);
});
