import type { Locator, Page } from "@playwright/test";
import { expectFits } from "./support/accessibility.ts";
import { begin } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

/** Writes a post and sends it by the keyboard alone. */
async function write(page: Page, words: string): Promise<void> {
	await page.getByRole("textbox", { name: "Post", exact: true }).click();
	await page.keyboard.type(words);
	await page.keyboard.press("ControlOrMeta+Enter");
}

test("an editor tells a story live from a bad connection, and readers have each post at once, once", async ({ page, paper, browser }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "The night of the count");
	await desk.write("Ballots are counted in the town hall.");
	await desk.saved();
	const address = await desk.publish();
	await page.getByRole("button", { name: "Start live coverage" }).press("Enter");
	await expect(page.getByText("Coverage goes on", { exact: true })).toBeVisible();
	await page.getByRole("link", { name: "Open the live desk" }).press("Enter");
	await expect(page.getByText("No post yet")).toBeVisible();
	await page.getByRole("button", { name: "Post", exact: true }).press("Enter");
	await expect(page.getByText("Write what happened, or give it a headline.")).toBeVisible();

	const posts = page.getByRole("region", { name: "Posts" }).getByRole("listitem");
	await write(page, "Polls are closed.");
	await expect(posts).toHaveCount(1);
	await loseAnswers(page, async () => {
		await write(page, "The first ward is in.");
		await expect(page.getByText(/The server does not answer/)).toBeVisible();
	});
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Post", exact: true })).toHaveText("The first ward is in.");
	await page.getByLabel("Headline, if it needs one").fill("First ward");
	await page.getByLabel("Key event").check();
	await page.getByRole("button", { name: "Post", exact: true }).press("Enter");
	await expect(page.getByRole("textbox", { name: "Post", exact: true })).toHaveText("");
	await expect(posts).toHaveCount(2);
	await choose(page, posts.filter({ hasText: "Polls are closed." }), "Pin to the top");
	await expect(posts.filter({ hasText: "Polls are closed." })).toContainText("Pinned");

	const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await reader.goto(address);
	const story = reader.getByRole("article").first();
	await expect(story.getByText("Live", { exact: true })).toBeVisible();
	await expect(story.getByText(/^Last updated/)).toBeVisible();
	await expect(reader.locator(".entry")).toHaveText([/Pinned.*Polls are closed\./s, /Key event.*First ward.*The first ward is in\./s]);
	await reader.getByRole("navigation", { name: "Key events" }).getByRole("link", { name: "First ward" }).click();
	await expect(reader.locator(".entry:target")).toContainText("The first ward is in.");
	expect(await reader.locator('script[type="application/ld+json"]').textContent()).toContain('"LiveBlogPosting"');
	await reader.goto(paper.url);
	await expect(reader.getByRole("article").filter({ hasText: "The night of the count" }).first()).toContainText("Live");

	await choose(page, posts.filter({ hasText: "Polls are closed." }), "Remove");
	await expect(page.getByText("Removed", { exact: true })).toBeVisible();
	await expectFits(page);
	await reader.goto(address);
	await expect(reader.locator(".entry")).toHaveCount(1);
	await page.getByRole("button", { name: "Restore" }).press("Enter");
	await expect(page.getByText("Removed", { exact: true })).toBeHidden();
	const watcher = await (await browser.newContext()).newPage();
	await watcher.clock.install();
	await watcher.goto(address);
	await write(page, "The last ward is in.");
	await expect(posts).toHaveCount(3);
	await watcher.clock.runFor(61_000);
	await watcher.getByRole("link", { name: "One new post: show it" }).click();
	await expect(watcher.locator(".entry").filter({ hasText: "The last ward is in." })).toBeVisible();
	await page.getByRole("button", { name: "End coverage…" }).press("Enter");
	await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: "End coverage" }).press("Enter");
	await expect(page.getByText("Coverage ended", { exact: true })).toBeVisible();

	await page.goto(address);
	await expect(page.getByText(/^Live coverage ended/)).toBeVisible();
	await expect(page.locator(".entry")).toHaveCount(3);
	await expectFits(page);
});

/** Posts arrive meanwhile, but nobody hears of it. */
async function loseAnswers(page: Page, meanwhile: () => Promise<void>): Promise<void> {
	const entries = "**/api/stories/*/entries/*";
	await page.route(entries, async (route) => {
		await route.fetch();
		await route.abort();
	});
	await meanwhile();
	await page.unroute(entries);
}

/** Chooses from what can be done with a post. */
async function choose(page: Page, post: Locator, deed: string): Promise<void> {
	await post.getByRole("button", { name: /^Change / }).press("Enter");
	await page.getByRole("menuitem", { name: deed }).press("Enter");
}
