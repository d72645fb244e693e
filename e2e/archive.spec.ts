import { expectFits } from "./support/accessibility.ts";
import { expect, status, test } from "./support/beside.ts";

const article = "/world/south-korea-japan-to-share-intelligence-on-north";

test("a reader finds the story of a day by the calendar", async ({ page }) => {
	await page.goto("/archive");
	await expectFits(page);
	await page.getByRole("link", { name: "Nov 2016" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "November 2016" })).toBeVisible();
	const calendar = page.getByRole("table", { name: "November 2016" });
	await expect(calendar.getByRole("link", { name: /Saturday/ })).toHaveText(["12"]);
	await expectFits(page);

	await calendar.getByRole("link", { name: "Saturday, November 12, 2016" }).click();
	await expect(page).toHaveURL(/\/archive\/2016\/11\/12$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Saturday, November 12, 2016");
	await expectFits(page);
	await page.getByRole("link", { name: "South Korea, Japan To Share Intelligence on North" }).click();
	await expect(page).toHaveURL(new RegExp(`${article}$`));
});

test("the way leads from day to day, past those without stories, and back", async ({ page, paper }) => {
	await page.goto("/archive/2016/11/12");
	const days = page.getByRole("navigation", { name: "Other days" });
	await expect(days.getByRole("link", { name: /Earlier/ })).toHaveCount(0);
	await days.getByRole("link", { name: /Later/ }).click();
	await expect(page).not.toHaveURL(/\/2016\//);
	await expect(page.getByRole("heading", { level: 1 })).not.toContainText("2016"); // the next in the demo edition, some years later
	await page
		.getByRole("navigation", { name: "Other days" })
		.getByRole("link", { name: /Earlier/ })
		.click();
	await expect(page).toHaveURL(/\/archive\/2016\/11\/12$/);

	await page.goto("/archive/2016/11/13");
	await expect(page.getByText("No story was published on this day.")).toBeVisible();
	expect(await status(paper, "/archive/2016/11/13")).toBe(404);
	expect(await status(paper, "/archive/2016/02/30")).toBe(404);
	expect(await status(paper, "/archive/2016/11")).toBe(200);
	expect(await status(paper, "/archive/2016")).toBe(200);
});

test("what is published now stands in the latest and in today's archive at once, and is gone from both when withdrawn", async ({
	page,
	newsroom,
}) => {
	const id = await newsroom.publish({ headline: "Ferry runs again after the flood" });
	const story = page.getByRole("link", { name: "Ferry runs again after the flood" });

	await expect(async () => {
		await page.goto("/latest");
		await expect(story).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.goto("/archive");
	await page.getByRole("table").getByRole("link").last().click();
	await expect(story).toBeVisible();

	await newsroom.withdraw(id, "It did not.");
	await expect(async () => {
		await page.reload();
		await expect(story).toHaveCount(0, { timeout: 500 });
		await page.goto("/latest");
		await expect(story).toHaveCount(0, { timeout: 500 });
	}).toPass();
});

test("the river of all leads back to the first story, page by page", async ({ page }) => {
	await page.goto("/latest");
	await expectFits(page);
	const older = page.getByRole("link", { name: "Older stories" });
	const read = new Set<string>();
	for (;;) {
		for (const link of await page.locator(".card-headline a").all()) read.add((await link.getAttribute("href")) ?? "");
		if ((await older.count()) === 0) break;
		await older.click();
	}
	expect(read.has(article)).toBe(true);
	expect(read.size).toBeGreaterThan(40);
});

test("the corrections page says what was put right, and leads to the story's own note", async ({ page, newsroom }) => {
	const id = await newsroom.publish({ headline: "Bridge opens on Monday" });
	await newsroom.correct(id, "The bridge opens on Tuesday.");
	const note = page.getByRole("listitem").filter({ hasText: "The bridge opens on Tuesday." });
	await expect(async () => {
		await page.goto("/corrections");
		await expect(note).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("The bridge opens on Tuesday.");
	await expectFits(page);
	await note.getByRole("link", { name: "Bridge opens on Monday" }).click();
	await expect(page).toHaveURL(/#notes$/);
	await expect(page.getByRole("region", { name: "Corrections and clarifications" })).toContainText("The bridge opens on Tuesday.");

	await newsroom.withdraw(id, "There is no bridge.");
	await expect(async () => {
		await page.goto("/corrections");
		await expect(note).toHaveCount(0, { timeout: 500 });
	}).toPass();
});
