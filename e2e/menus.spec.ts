import type { Page } from "@playwright/test";
import { expectFits } from "./support/accessibility.ts";
import { expect, test } from "./support/test.ts";

const mainMenu = (page: Page) => page.getByRole("navigation", { name: "Sections", exact: true }).getByRole("link").allTextContents();
const foot = (page: Page) => page.getByRole("navigation", { name: "More of the paper" }).getByRole("link").allTextContents();

test("an admin arranges the menus by keyboard, and readers have them on every page", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	await page.goto("/");
	const before = await mainMenu(page);
	expect(await foot(page)).toEqual(["Latest", "Most read", "Archive", "Corrections", "About us", "How we correct", "Write to us"]);

	await page.goto("/admin/settings");
	await page.getByRole("link", { name: "Menus" }).click();
	await expect(page.getByText("The sections in their order, below the name of the paper on every page.")).toBeVisible();
	await expectFits(page);
	const main = page.getByRole("region", { name: "Main menu" });
	await main.getByRole("button", { name: "Arrange it yourself" }).press("Enter");
	await expect(main.getByRole("listitem")).toHaveCount(before.length);
	await main.getByRole("button", { name: `Move ${before[0]} down` }).press("Enter");
	await expect(main.getByRole("status")).toHaveText(`${before[0]} is now 2 of ${before.length}.`);
	await main.getByRole("combobox", { name: "Add" }).selectOption({ label: "Most read" });
	await main.getByRole("button", { name: "Add", exact: true }).press("Enter");
	await main.getByRole("button", { name: `Remove ${before.at(-1)}` }).press("Enter");
	await main.getByRole("combobox", { name: "Add" }).selectOption({ label: "Any address …" });
	await main.getByRole("button", { name: "Add", exact: true }).press("Enter");
	await page.getByRole("button", { name: "Save the menus" }).click();
	await expect(page.getByText("Some entries need mending; nothing was saved.")).toBeVisible();
	await expect(main.getByLabel("Called", { exact: true })).toHaveAccessibleDescription(/Say what it is called/);
	await main.getByLabel("Called", { exact: true }).fill("Subscribe");
	await main.getByLabel("Leads to").fill("https://example.org/subscribe");
	await expectFits(page);
	await page.getByRole("button", { name: "Save the menus" }).click();
	await expect(page.getByText("The menus are saved.")).toBeVisible();

	const [first = "", second = "", ...rest] = before;
	await page.goto("/town");
	expect(await mainMenu(page)).toEqual([second, first, ...rest.slice(0, -1), "Most read", "Subscribe"]);
	await expect(page.getByRole("link", { name: "Subscribe" }).first()).toHaveAttribute("href", "https://example.org/subscribe");

	await page.goto("/admin/settings/menus");
	await main.getByRole("button", { name: "Let it go by itself again" }).click();
	await page.getByRole("button", { name: "Save the menus" }).click();
	await expect(page.getByText("The menus are saved.")).toBeVisible();
	await page.goto("/");
	expect(await mainMenu(page)).toEqual(before);
});

test("a section below another is not in the menu, but on its page, whose list has its stories too", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	await page.goto("/admin/sections");
	await page.getByRole("link", { name: "Market" }).click();
	await page.getByLabel("Stands below").selectOption({ label: "Town" });
	await expectFits(page);
	await page.getByRole("button", { name: "Save the section" }).click();
	await expect(page.getByText("The section is changed, on every page.")).toBeVisible();
	await page.goto("/admin/sections");
	await expect(page.getByRole("row", { name: "Market" })).toContainText("below Town");

	await page.goto("/town");
	expect(await mainMenu(page)).not.toContain("Market");
	const row = page.getByRole("navigation", { name: "In this section" });
	await expect(row.getByRole("link")).toHaveText(["Market"]);
	await expectFits(page);
	await row.getByRole("link", { name: "Market" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Market");
	await expectFits(page);
	const crumbs = await page.locator('script[type="application/ld+json"]').first().textContent();
	expect(crumbs).toMatch(/"position":2,"name":"Town"[\s\S]*"position":3,"name":"Market"/);
	const story = page.getByRole("main").getByRole("article").first().getByRole("link").first();
	const headline = await story.innerText();
	await page.goto("/town");
	const listed = page.getByRole("main").getByRole("link", { name: headline, exact: true });
	while ((await listed.count()) === 0) await page.getByRole("link", { name: "Older stories" }).click();
	await listed.first().click();
	expect(await page.locator('script[type="application/ld+json"]').first().textContent()).toMatch(
		/"position":2,"name":"Town"[\s\S]*"position":4/,
	);
});
