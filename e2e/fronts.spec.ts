import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { FrontBoard } from "./support/front-board.ts";
import { expect, test } from "./support/test.ts";

const lead = "South Korea, Japan To Share Intelligence on North";
const rain = "Rain by the weekend, the gauge keeper says, and the ants agree";
const clock = "The clock is five minutes slow, and the bees are staying";
const tram = "Line 4 climbs to Kestrel Stop again after eleven months";

/** The headlines that readers find on a page, in order. */
async function readers(page: Page, path = "/"): Promise<string[]> {
	const html = await page.request.get(path).then((answer) => answer.text());

	return page.evaluate(
		(text) =>
			[...new DOMParser().parseFromString(text, "text/html").querySelectorAll(".card-headline")].map((each) => each.textContent ?? ""),
		html,
	);
}

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
	const grip = await from.boundingBox();
	const place = await to.boundingBox();
	await page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 8);
	await page.mouse.down();
	await page.mouse.move((grip?.x ?? 0) + 14, (grip?.y ?? 0) + 16, { steps: 4 });
	await page.mouse.move((place?.x ?? 0) + 60, (place?.y ?? 0) + 4, { steps: 10 });
	await page.mouse.up();
}

test.describe.configure({ timeout: 120_000 }); // axe looks through the whole board again and again

test.beforeEach(async ({ page, paper }) => {
	await page.setViewportSize({ width: 1440, height: 1600 });
	await paper.signIn(page, "editor");
});

test("an editor drags stories to their places, and readers see them there once it is published", async ({ page }) => {
	const board = new FrontBoard(page);
	await page.goto("/admin/fronts");
	await expectNoViolations(page);
	await page.getByRole("link", { name: "Home", exact: true }).click();
	await board.found().first().waitFor();
	await expectNoViolations(page);

	await dragTo(page, page.getByRole("button", { name: `Drag ${rain}` }).first(), board.rows("Lead package").first());
	await expect(board.said).toHaveText(`${rain}: held in Lead package.`);
	await expect(board.rows("Lead package")).toHaveText([new RegExp(rain), new RegExp(lead)]);
	await expect(board.row("Lead package", lead)).toContainText("No room for it");

	const found = page.getByRole("grid", { name: "Stories found" }).getByRole("button", { name: `Drag ${clock}` });
	await dragTo(page, found, board.rows("Secondary grid").first());
	await expect(board.rows("Secondary grid").first()).toContainText(clock);
	expect((await readers(page))[0]).toBe(lead);

	await board.publish();
	const shown = await readers(page);
	expect(shown.slice(0, 2)).toEqual([rain, clock]);
	expect(new Set(shown).size).toBe(shown.length);
});

test("the same by keyboard alone, and each step can be taken back", async ({ page }) => {
	const board = new FrontBoard(page);
	await board.open();
	const before = await board.rows("Secondary grid").allTextContents();
	await board.liftSecond("Secondary grid");
	await page.keyboard.press("Enter");
	await expect(board.said).toHaveText(/: stays where it was\.$/);
	expect(await board.rows("Secondary grid").allTextContents()).toEqual(before);
	await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();

	await board.liftSecond("Secondary grid");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("Enter");
	await expect(board.said).toHaveText(/: held in Secondary grid\.$/);
	const after = await board.rows("Secondary grid").allTextContents();
	expect(after.slice(0, 2)).not.toEqual(before.slice(0, 2));

	await page.keyboard.press("ControlOrMeta+Z");
	await expect(board.said).toHaveText("Taken back.");
	expect(await board.rows("Secondary grid").allTextContents()).toEqual(before);
	await page.keyboard.press("ControlOrMeta+Shift+Z");
	expect(await board.rows("Secondary grid").allTextContents()).toEqual(after);
});

test("the same by menu: hold, move, keep out; a story that is kept out stands nowhere", async ({ page }) => {
	const board = new FrontBoard(page);
	await board.open();
	await page
		.getByRole("button", { name: `More for ${tram}` })
		.first()
		.click();
	await expectNoViolations(page);
	await page.keyboard.press("Escape");

	await board.choose(tram, "Move to Lead package");
	await expect(board.rows("Lead package").first()).toContainText(tram);
	await expect(page.getByRole("button", { name: `More for ${tram}` })).toBeFocused();
	await board.choose(tram, "Keep it out of this front");
	await expect(page.getByRole("region", { name: "Kept out" })).toContainText(tram);
	await board.publish();
	expect(await readers(page)).not.toContain(tram);

	await page.getByRole("button", { name: `Remove ${tram}` }).click();
	await board.publish();
	expect(await readers(page)).toContain(tram);
});

test("a card has words of its own, sublinks and an end; containers are added, moved and removed", async ({ page }) => {
	const board = new FrontBoard(page);
	await board.open();
	await board.add("Lead package", "lamps", "Eleven thousand lamps, one dark town");
	await board.choose("Eleven thousand lamps, one dark town", "Move to the top");
	await board.choose("Eleven thousand lamps, one dark town", "Edit the card");
	const dialog = page.getByRole("dialog", { name: "Edit the card" });
	await expectNoViolations(page);
	await dialog.getByLabel("Headline").fill("One dark town");
	await dialog.getByLabel("Kicker").fill("By lamplight");
	await dialog.getByLabel("Trail text").fill("For an hour it was seen by its river alone.");
	await dialog.getByLabel("Label").selectOption("Live");
	await dialog.getByLabel("Held").selectOption("For 6 hours");
	await dialog.getByLabel("Or to a page: words").fill("The whole programme");
	await dialog.getByLabel("Address").fill("/topic/lamp-night");
	await dialog.getByRole("button", { name: "Add", exact: true }).click();
	await dialog.getByRole("button", { name: "Change the card" }).click();
	await expect(board.row("Lead package", "One dark town")).toContainText(/until .*1 sublink/);

	await page.getByRole("button", { name: "Add a container" }).click();
	await expectNoViolations(page);
	await page.getByRole("menuitem", { name: /^Promo/ }).click();
	const options = page.getByRole("dialog", { name: "Options of Promo" });
	await options.getByLabel("Headline").fill("The tram letter");
	await options.getByLabel("Leads to").fill("letters.example/tram");
	await options.getByRole("button", { name: "Change the container" }).click();
	await page.getByRole("button", { name: "Move Promo up" }).press("Enter");
	await expect(board.said).toHaveText("Promo is now container 4 of 5.");
	await board.dragContainer("Promo", "Lead package");
	await expect(board.said).toHaveText("Promo is now container 1 of 5.");
	await board.dragContainer("Promo", "Secondary grid", "Escape");
	await expect(board.said).toHaveText("Promo is now container 1 of 5.");
	await page.getByRole("button", { name: "Undo", exact: true }).click();
	await page.getByRole("button", { name: "Options of River" }).click();
	await page.getByRole("dialog").getByLabel("On phones").selectOption("2");
	await page.getByRole("button", { name: "Change the container" }).click();
	await board.publish();

	await page.goto("/");
	const card = page.getByRole("article").first();
	await expect(card).toContainText(/Live\s*By lamplight/);
	await expect(card.getByRole("heading", { name: "One dark town" })).toBeVisible();
	await expect(card.getByRole("link", { name: "The whole programme" })).toHaveAttribute("href", "/topic/lamp-night");
	await expect(page.getByRole("complementary", { name: "The tram letter" }).getByRole("link")).toHaveAttribute(
		"href",
		"https://letters.example/tram",
	);
	await expectNoViolations(page);
	const river = page.getByRole("region", { name: "Latest" }).getByRole("article");
	await expect(river.filter({ visible: true })).toHaveCount(8);
	await page.setViewportSize({ width: 360, height: 800 });
	await expect(river.filter({ visible: true })).toHaveCount(2);
});

test("who arranges from an old copy overwrites nothing, and chooses whose state stays", async ({ page, context }) => {
	const board = new FrontBoard(page);
	await board.open();
	const other = new FrontBoard(await context.newPage());
	await other.page.setViewportSize({ width: 1440, height: 1600 });
	await other.open();
	await other.add("River", "hornbills", "Thirty-seven hornbills, counted twice");
	await expect(other.page.getByText("Draft saved")).toBeVisible();

	await board.add("River", "leopard", "Leopard rides nothing, pays nothing, leaves");
	const notice = page.getByRole("status").filter({ hasText: "changed this front meanwhile" });
	await expect(notice).toContainText("Edwin Doss");
	await expectNoViolations(page);
	await notice.getByRole("button", { name: "Show theirs" }).click();
	await expect(board.row("River", "Thirty-seven hornbills")).toContainText("Held");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(board.row("River", "Leopard rides nothing")).toContainText("Held");
	await expect(page.getByText("Draft saved")).toBeVisible();
});

test("a reporter arranges nothing", async ({ page, paper, browser }) => {
	const context = await browser.newContext({ baseURL: paper.url });
	const theirs = await context.newPage();
	await paper.signIn(theirs, "reporter");
	expect((await theirs.goto("/admin/fronts/home"))?.status()).toBe(403);
	const sent = { headers: { origin: paper.url }, data: { version: 0, layout: { containers: [] } } };
	expect((await theirs.request.put("/api/fronts/home/draft", sent)).status()).toBe(403);
	expect((await page.request.put("/api/fronts/home/draft", { ...sent, data: { version: "x" } })).status()).toBe(422);
	expect((await page.request.put("/api/fronts/nowhere/draft", sent)).status()).toBe(404);
	await context.close();
	expect((await page.goto("/admin/fronts/section-999"))?.status()).toBe(404);
});
