import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

/** The newest story of the demo edition's front that has a page of its own. */
async function openStory(page: Page): Promise<void> {
	await page.goto("/");
	await page.getByRole("article").first().getByRole("link").first().click();
	await expect(page.locator("share-story")).toBeAttached();
}

test("a reader's choice of colours is kept on this device, on every page, and taken back", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "light" });
	await page.goto("/");
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.getByRole("radio", { name: "Dark" }).check();
	expect(await paper()).not.toBe(light);
	await expectNoViolations(page);

	await page.goto("/search");
	await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
	expect(await paper()).not.toBe(light);
	await page.getByRole("radio", { name: "As the system" }).check();
	expect(await paper()).toBe(light);
	await page.emulateMedia({ colorScheme: "dark" });
	expect(await paper()).not.toBe(light);
});

test("a story's address can be copied, and says when it was", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openStory(page);
	await page.getByRole("button", { name: "Copy link" }).click();

	await expect(page.getByText("Link copied.")).toBeVisible();
	const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
});

test("a story is handed to the device, where that has a sheet for it; who closes the sheet has not failed", async ({ page }) => {
	const shared: ShareData[] = [];
	await page.exposeFunction("noteShared", (given: ShareData) => shared.push(given));
	await page.addInitScript(() => {
		const { noteShared } = window as unknown as { noteShared: (given?: ShareData) => Promise<unknown> };
		const share = (given?: ShareData) => noteShared(given).then(() => Promise.reject(new DOMException("Closed", "AbortError")));
		Object.defineProperty(navigator, "share", { value: share });
	});
	const errors: Error[] = [];
	page.on("pageerror", (error) => errors.push(error));
	await openStory(page);
	await page.getByRole("button", { name: "Share" }).click();

	const url = await page.locator("link[rel=canonical]").getAttribute("href");
	const title = await page.getByRole("heading", { level: 1 }).textContent();
	await expect.poll(() => shared).toEqual([{ title, url }]);
	expect(errors).toEqual([]);
});

test("a front says how many stories came since it was opened, and shows them", async ({ page }) => {
	await page.clock.install();
	await page.route("**/api/reader/newer?*", (route) => route.fulfill({ json: { count: 3 } }));
	await page.goto("/");
	await expect(page.getByRole("link", { name: "3 new stories" })).toHaveCount(0);
	await page.clock.runFor(241_000);

	await expect(page.getByRole("link", { name: "3 new stories: show them" })).toBeVisible();
	await expectNoViolations(page);
});

test("a front tells of what came after it was opened, and of nothing that was there", async ({ page, paper }) => {
	await page.clock.install();
	// A browser answers from its own memory for half a minute, and here no such time passes.
	await page.route("**/api/reader/newer?*", (route) => route.continue());
	await page.goto("/");
	const answered = page.waitForResponse("**/api/reader/newer?*");
	await page.clock.runFor(241_000);
	expect(await (await answered).json()).toEqual({ count: 0 });

	const desk = await Desk.open(paper);
	await desk.publish({ headline: "A heron on the tram" });
	await desk.close();
	await expect(async () => {
		await page.clock.runFor(121_000);
		await expect(page.getByRole("link", { name: "One new story: show it" })).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.getByRole("link", { name: "One new story: show it" }).click();
	await expect(page.getByRole("link", { name: "A heron on the tram" })).toBeVisible();
});

test("the server counts what is newer, and refuses what is no moment", async ({ paper }) => {
	const ask = async (query: string) => fetch(`${paper.url}/api/reader/newer?${query}`);
	const longAgo = await ask("after=2000-01-01T00:00:00.000Z");
	expect((await longAgo.json()).count).toBeGreaterThan(10);
	expect((await (await ask("after=2999-01-01T00:00:00.000Z")).json()).count).toBe(0);
	const bad = await ask("after=yesterday");
	expect([bad.status, JSON.stringify(await bad.json())]).toEqual([400, expect.stringContaining("such as")]);
});

test("without scripts nothing that needs them is shown", async ({ browser, paper }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: paper.url });
	await openStory(page);

	await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
	await expect(page.getByRole("radio", { name: "Dark" })).toBeHidden();
	await page.close();
});

test("pages say what to fetch ahead: links of this paper, never the newsroom", async ({ page }) => {
	await page.goto("/");
	const rules = JSON.parse((await page.locator("script[type=speculationrules]").textContent()) ?? "");

	expect(rules.prefetch[0].eagerness).toBe("moderate");
	expect(JSON.stringify(rules)).toContain('"href_matches":"/admin*"');
});
