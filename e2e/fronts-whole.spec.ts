import type { APIRequestContext } from "@playwright/test";
import { clockAt } from "#components/admin/stories/deeds/clock-face.ts";
import { nodesOf } from "#lib/structured-data/google-rules.test-support.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { expect, jsonLdOf, test } from "./support/beside.ts";
import { FrontBoard } from "./support/front-board.ts";

const rain = "Rain by the weekend, the gauge keeper says, and the ants agree";
const lead = "South Korea, Japan To Share Intelligence on North";
/** The demo edition's clock. */
const zone = "Asia/Kolkata";

/** What leads the front page for readers. */
async function firstHeadline(request: APIRequestContext): Promise<string | undefined> {
	const html = await request.get("/").then((answer) => answer.text());

	return /card-headline"><a[^>]*>([^<]*)/.exec(html)?.[1];
}

test.describe.configure({ timeout: 120_000 }); // axe looks through three whole pages at once

test.beforeEach(async ({ page, paper }) => {
	await page.setViewportSize({ width: 1440, height: 1200 });
	await paper.signIn(page, "editor");
});

test("a draft is previewed at three widths, and nobody else sees it", async ({ page, browser, paper }) => {
	const board = new FrontBoard(page);
	await board.open();
	await board.choose(rain, "Move to Lead package");
	await page.getByRole("button", { name: "Preview" }).click();
	await expect(page.getByRole("dialog", { name: "Preview" }).locator("iframe")).toHaveCount(3);
	for (const [name, width] of [
		["Phone", 360],
		["Tablet", 768],
		["Desktop", 1280],
	] as const) {
		const frame = page.frameLocator(`iframe[title="${name} preview"]`);
		await expect(frame.getByRole("article").first()).toContainText(rain);
		expect(await frame.locator("html").evaluate(() => innerWidth)).toBe(width);
	}
	await expectNoViolations(page, { exclude: "iframe" });
	await page.getByRole("button", { name: "Close" }).click();
	await page.goto("/admin/fronts/home/preview");
	await expectNoViolations(page);

	const anybody = await browser.newContext({ baseURL: paper.url });
	expect(await firstHeadline(anybody.request)).toBe(lead);
	expect(await anybody.request.get("/admin/fronts/home/preview").then((answer) => answer.text())).not.toContain(rain);
	await anybody.close();
});

test("a section's own front stands above its list on the first page", async ({ page }) => {
	await page.goto("/admin/fronts");
	await page.getByRole("link", { name: "World" }).click();
	const board = new FrontBoard(page);
	await board.found().first().waitFor();
	await expect(page.getByText("Automatic until you publish")).toBeVisible();
	await board.add("Lead package", "south korea", lead);
	await board.publish();

	await page.goto("/world");
	await expect(page.getByRole("article").first()).toContainText(lead);
	await expect(page.getByRole("heading", { name: "More stories" })).toBeVisible();
	const headlines = await page.locator(".card-headline").allTextContents();
	expect(new Set(headlines).size).toBe(headlines.length);
	const [{ mainEntity } = { mainEntity: null }] = nodesOf(jsonLdOf(await page.content()), "CollectionPage");
	expect(mainEntity).toMatchObject({ itemListElement: headlines.map((name, index) => ({ position: index + 1, name })) });
	await expectNoViolations(page);
});

test("a front goes live at its time, is in the history, and an older state comes back", async ({ page }) => {
	const board = new FrontBoard(page);
	await board.open();
	await board.add("Secondary grid", "bees", "The clock is five minutes slow, and the bees are staying");
	await board.choose("The clock is five minutes slow, and the bees are staying", "Move to Lead package");
	await page.getByRole("button", { name: "Schedule" }).click();
	const dialog = page.getByRole("dialog", { name: "Schedule this front" });
	await expectNoViolations(page);
	await dialog.getByLabel("Day and time").fill("2020-01-01T10:00");
	await dialog.getByRole("button", { name: "Schedule" }).click();
	await expect(dialog.getByLabel("Day and time")).toHaveAccessibleDescription(/still to come/);

	const soon = new Date(Date.now() + 5000);
	const seconds = String(soon.getUTCSeconds()).padStart(2, "0");
	await dialog.getByLabel("Day and time").fill(`${clockAt(soon, zone)}:${seconds}`);
	await dialog.getByRole("button", { name: "Schedule" }).click();
	await expect(board.said).toHaveText(/^It goes live /);
	await expect
		.poll(() => firstHeadline(page.request), { timeout: 30_000 })
		.toBe("The clock is five minutes slow, and the bees are staying");

	await page.goto("/admin/fronts/home/history");
	await expectNoViolations(page);
	await expect(page.getByRole("row").nth(1)).toContainText(/Live now.*Edwin Doss/);
	const before = page.getByRole("row").filter({ hasText: "Was live" }).first();
	await before.getByRole("button", { name: /^Restore state \d+$/ }).click();
	await expect(page.getByText("Draft differs from what is live")).toBeVisible();
	await expect(board.rows("Lead package").first()).toContainText(lead);
	expect(await firstHeadline(page.request)).not.toBe(lead);
});

test("breaking news stands under the masthead of every page at once, and goes when it is taken down", async ({ page }) => {
	await page.goto("/admin/fronts");
	await page.getByRole("button", { name: "Raise the banner" }).click();
	await expect(page.getByLabel("The news, in a line")).toBeFocused();
	await expect(page.getByLabel("The news, in a line")).toHaveAccessibleDescription(/Type the news/);
	await page.getByLabel("The news, in a line").fill("The Ketaki has risen over the lower steps");
	const box = page.getByRole("combobox", { name: "Leads to a story" });
	await box.fill("rain by");
	await page.getByRole("option", { name: /^Rain by the weekend/ }).click();
	await page.getByRole("button", { name: "Raise the banner" }).click();
	await expect(page.getByText(/^On every page until/)).toBeVisible();
	await expectNoViolations(page);

	for (const path of ["/", "/world", "/search", "/no-such-page"]) {
		await page.goto(path);
		const banner = page.getByRole("complementary", { name: "Breaking news" });
		await expect(banner.getByRole("link", { name: "The Ketaki has risen over the lower steps" })).toHaveAttribute("href", /^\/river\/rain/);
		expect(await banner.evaluate((each) => each.previousElementSibling?.tagName)).toBe("HEADER");
	}
	await expectNoViolations(page);

	await page.goto("/admin/fronts");
	await page.getByRole("button", { name: "Take the banner down" }).click();
	await expect(page.getByRole("button", { name: "Take the banner down" })).toHaveCount(0);
	await page.goto("/world");
	await expect(page.getByRole("complementary", { name: "Breaking news" })).toHaveCount(0);
});

test("a story that is held from its own desk stands on the front at once, and lets go there", async ({ page }) => {
	const board = new FrontBoard(page);
	await board.open();
	const id = await page
		.getByRole("button", { name: `More for ${rain}` })
		.first()
		.getAttribute("data-menu-of");
	await page.goto(`/admin/stories/${id}`);
	await page.getByRole("button", { name: "More", exact: true }).click();
	await page.getByRole("menuitem", { name: /front page/i }).click();
	await page.getByLabel("Hold on the front page").selectOption("Beside the lead");
	await page.getByRole("button", { name: "Hold it" }).click();
	await expect(page.getByText("The front page holds it.")).toBeVisible();
	await board.open();
	await expect(board.rows("Secondary grid").first()).toContainText(rain);
	await expect(board.rows("Secondary grid").first()).toContainText("Held");
});

test("a new story flows in by itself, says what it is, and stays away where it is kept out", async ({ page, newsroom }) => {
	const headline = "The ferry runs again from Tannery Bend";
	const opinion = await newsroom.sectionOf("opinion");
	const id = await newsroom.publish({ headline, sectionId: opinion, kicker: "Saturday column" });
	await newsroom.update(id, { standfirst: "From six in the morning." });
	await page.goto("/");
	const card = page.getByRole("article").filter({ hasText: headline });
	await expect(card).toHaveCount(1);
	await expect(card).toContainText("Opinion");
	await expect(card).toContainText("Updated");

	const board = new FrontBoard(page);
	await board.open();
	await board.choose(headline, "Keep it out of this front");
	await board.publish();
	await page.goto("/");
	await expect(page.getByRole("article").filter({ hasText: headline })).toHaveCount(0);
	await page.goto("/opinion");
	await expect(page.getByRole("article").filter({ hasText: headline })).toHaveCount(1);
});
