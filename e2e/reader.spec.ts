import type { Page } from "@playwright/test";
import seed from "#prisma/demo/seed-article.json" with { type: "json" };
import { expect, test } from "./support/test.ts";

const lead = "/world/south-korea-japan-to-share-intelligence-on-north";

test("the front leads with the story that its editors pinned, and shows every section once", async ({ page }) => {
	await page.goto("/");

	await expect(page).toHaveTitle(/The Talisar Courier/);
	await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(seed.headline);
	const sections = await page.getByRole("navigation", { name: "Sections", exact: true }).getByRole("link").allTextContents();
	expect(sections).toHaveLength(8);
	const addresses = await storiesOn(page);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses.length).toBeGreaterThan(35);
});

test("a reader opens the lead and reads it word for word", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: seed.headline }).click();

	await expect(page).toHaveURL(lead);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(seed.headline);
	await expect(page.getByRole("link", { name: seed.byline })).toHaveAttribute("href", "/by/our-bureau");
	const time = page.locator("article header time");
	await expect(time).toContainText(seed.time);
	await expect(time).toHaveText(`${seed.time} IST`);
	await expect(time).toHaveAttribute("datetime", "2016-11-12T12:12:00+05:30");
	await expect(page.getByText("Updated")).toHaveCount(0);
	const figure = page.getByRole("figure").first();
	await expect(figure).toContainText(seed.caption);
	const image = figure.getByRole("img");
	await expect.poll(() => image.evaluate((img: HTMLImageElement) => (img.complete ? img.naturalWidth : 0))).toBeGreaterThan(0);
	expect(await page.locator("article .story-body > p").evaluateAll((lines) => lines.map((line) => line.textContent))).toEqual(seed.body);
});

test("Also Read leads on to another story", async ({ page }) => {
	await page.goto(lead);
	const also = page.getByRole("region", { name: seed.tail });

	expect(await also.getByRole("link").count()).toBeGreaterThanOrEqual(3);
	const headline = (await also.getByRole("link").first().textContent()) ?? "";
	await also.getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
});

test("a story leads to its section, its topics and whoever wrote it", async ({ page }) => {
	const story = "/town/line-4-climbs-again";
	const headline = /Line 4 climbs to Kestrel Stop again/;

	await page.goto(story);
	await page.getByRole("article").getByRole("link", { name: "Town" }).click();
	await expect(page).toHaveURL("/town");
	await expect(page.getByRole("link", { name: headline })).toBeVisible();

	await page.goto(story);
	await page.getByRole("navigation", { name: "Topics of this story" }).getByRole("link", { name: "Trams" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trams");
	await expect(page.getByRole("link", { name: headline })).toBeVisible();

	await page.goto(story);
	await page.getByRole("link", { name: "Tomas Bhanot" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tomas Bhanot");
	await expect(page.getByText("joined the Courier from the night desk")).toBeVisible();
	await expect(page.getByRole("link", { name: headline })).toBeVisible();
});

test("what was corrected stands with its date, and a changed story says when it was updated", async ({ page }) => {
	await page.goto("/town/fire-at-ferry-road-godown");
	await page.getByRole("link", { name: "Read what was corrected" }).click();

	const notes = page.getByRole("region", { name: "Corrections and clarifications" });
	await expect(notes).toBeInViewport();
	await expect(notes).toContainText("about 340 chests of tea, not 3,400");
	await expect(page.locator("article header").getByText("Updated")).toBeVisible();
});

test("search finds a word that stands only in a body, and marks it", async ({ page }) => {
	await page.goto("/search");
	await page.getByLabel("Search the paper").fill("bassoonist");
	await page.keyboard.press("Enter");

	await expect(page.getByRole("link", { name: /Night express that was four days late/ })).toBeVisible();
	await expect(page.locator("mark").first()).toHaveText("bassoonist");
});

test("search says so when nothing has the words, and what to try", async ({ page }) => {
	await page.goto("/search?q=zeppelin");

	await expect(page.getByRole("region", { name: "No story has all of this" })).toContainText("Try fewer words");
	await expect(page.getByRole("main").getByRole("article")).toHaveCount(0);
});

test("an address that never was answers 404, with a way on", async ({ page }) => {
	for (const address of ["/world/no-such-story", "/no-such-section", "/topic/nothing", "/by/nobody", "/a/b/c/d"]) {
		const answer = await page.goto(address);
		expect(answer?.status(), address).toBe(404);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not in the paper");
		await expect(page.getByRole("main").getByRole("link", { name: "The front page" })).toBeVisible();
	}
});

test("older and older leads through the whole section, no story lost and none twice", async ({ page }) => {
	const seen: string[] = [];
	await page.goto("/town");
	for (;;) {
		seen.push(...(await storiesOn(page)));
		const older = page.getByRole("link", { name: "Older stories" });
		if ((await older.count()) === 0) break;
		await older.click();
		await page.waitForURL(/before=/);
	}

	expect(seen.length).toBeGreaterThan(20);
	expect(new Set(seen).size).toBe(seen.length);
	const times = await page.locator("main time").evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
	expect(times).toEqual(times.toSorted().reverse());
});

test("a story in Urdu is set from right to left in a paper that is not", async ({ page }) => {
	await page.goto("/culture/mushaira-urdu");

	await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
	await expect(page.getByRole("article").first()).toHaveAttribute("lang", "ur");
	expect(
		await page
			.locator(".story-body > p")
			.first()
			.evaluate((line) => getComputedStyle(line).direction),
	).toBe("rtl");
});

/** Addresses of the stories that a page offers, in order. */
async function storiesOn(page: Page): Promise<string[]> {
	return page.locator("main .card-headline a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}
