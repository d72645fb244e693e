import type { Page } from "@playwright/test";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

const story = "/world/south-korea-japan-to-share-intelligence-on-north";
const headline = "South Korea, Japan To Share Intelligence on North";

/**
 * Opens a story and stays until this browser has kept it. The page itself says what is kept, in an attribute: in Firefox the policy of readers'
 * pages forbids what a test would evaluate there.
 */
async function read(page: Page, address: string): Promise<void> {
	await page.addInitScript(() => {
		setInterval(async () => {
			const kept = await (await caches.open("kept")).keys();
			document.documentElement.dataset.kept = kept.map(({ url }) => new URL(url).pathname).join(" ");
		}, 100);
	});
	await page.goto(address);
	await expect(page.locator("html")).toHaveAttribute("data-kept", new RegExp(`(^| )${address}( |$)`));
}

test("a reader finds a story on the front, with its photos", async ({ page }) => {
	const photo = page.waitForResponse((answer) => answer.url().includes("/media/photos/"));
	await page.goto("/");
	expect((await photo).status()).toBe(200);
	await page.getByRole("main").getByRole("link", { name: headline }).first().click();

	await expect(page).toHaveURL(story);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await expect(page.locator(".story-lead img")).toBeVisible();
});

test("the lite edition is there at the first press, and so is the full one again", async ({ page }) => {
	await page.goto("/town");
	await page.getByRole("link", { name: "Lite edition" }).click();
	await expect(page.getByRole("link", { name: "Full edition" })).toBeVisible();
	await expect(page.locator("img, script, picture")).toHaveCount(0);

	await page.getByRole("link", { name: "Full edition" }).click();
	await expect(page.getByRole("link", { name: "Lite edition" })).toBeVisible();
	await expect(page.getByRole("main").locator("picture").first()).toBeAttached();
});

test("what an editor publishes and updates, a reader who was here before sees at the next visit", async ({ page, paper, browser }) => {
	await furnish(paper, { sections: [{ name: "Harbour" }] });
	const reader = await (await browser.newContext({ baseURL: paper.url })).newPage();
	await reader.goto("/town");
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Ferries return at six");
	await desk.write("Water came to the ghats.");
	await desk.saved();
	const address = await desk.publish();
	await reader.goto(address);
	await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ferries return at six");
	await desk.headline.fill("Ferries return at seven");
	await desk.saved();
	await desk.publish("Update");

	await reader.goto("/");
	await reader.goto(address);
	await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ferries return at seven");
	await expect(reader.getByText("Water came to the ghats.")).toBeVisible();
	await reader.context().close();
});

test("what is typed while the server is gone is saved when it is back", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Before the storm");
	await paper.kill();
	await desk.write("Typed while nothing answered.");
	await expect(desk.state).toHaveText("The server does not answer: kept in this browser, 1 change waits");
	await paper.start();

	await new StoryDesk(page).saved();
	await page.reload();
	await expect(desk.body).toHaveText("Typed while nothing answered.");
});

test("a story that was read can be read when the server is gone; another page says what can be", async ({ page, paper }) => {
	test.slow();
	await read(page, story);
	await paper.stop();
	await page.goto(story);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await expect(page.getByRole("status").filter({ hasText: "You are offline" })).toBeVisible();
	await page.goto("/sport");
	await expect(page.getByRole("heading", { level: 1, name: "You are offline" })).toBeVisible();
	await expect(page.getByRole("link", { name: headline })).toBeVisible();

	await paper.start();
	await page.goto("/sport");
	await expect(page.getByRole("heading", { level: 1, name: "Sport" })).toBeVisible();
});

test("a browser that is too old for the newsroom is told which versions it needs", async ({ page, paper }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, "CSSPropertyRule"));
	await page.goto(`${paper.url}/admin`);

	await expect(page.getByRole("heading", { name: "This browser is too old for the newsroom" })).toBeVisible();
	await expect(page.getByRole("listitem")).toHaveText(["Chrome 111", "Edge 111", "Firefox 128", "Safari 16.4"]);
});
