import type { Page } from "@playwright/test";
import { paragraphs } from "#lib/body/body.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

const column = "In praise of the wrong time";

/** Asks in the one line, as a reader does. */
async function ask(page: Page, question: string): Promise<void> {
	await page.getByLabel("Search the paper").fill(question);
	await page.getByRole("button", { name: "Search" }).click();
	await expect(page).toHaveURL(/[?&]q=/);
}

const found = (page: Page) => page.getByRole("region", { name: "Stories found" }).getByRole("article");
const headlines = (page: Page) => found(page).getByRole("heading").allTextContents();
const addresses = (page: Page) =>
	found(page)
		.getByRole("heading")
		.getByRole("link")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));

test("a reader asks for words side by side, in one section, by one writer, and takes away what narrows", async ({ page }) => {
	await page.goto("/search");
	await ask(page, "“wrong time”");
	expect(await headlines(page)).toContain(column);
	await ask(page, "“time wrong”");
	await expect(page.getByRole("heading", { name: "No story has all of this" })).toBeVisible();

	await ask(page, "bridge section:opinion");
	const narrowed = page.getByRole("list", { name: "The search is narrowed to" });
	await expect(narrowed).toContainText("Section: Opinion");
	for (const address of await addresses(page)) expect(address).toMatch(/^\/opinion\//);
	const inOpinion = await found(page).count();
	expect(inOpinion).toBeGreaterThan(0);
	await narrowed.getByRole("link", { name: "Remove: Section: Opinion" }).click();
	await expect(narrowed).toHaveCount(0);
	expect(await found(page).count()).toBeGreaterThan(inOpinion);

	await ask(page, "by:Lyngdal");
	await expect(narrowed).toContainText("Written by: Peter Lyngdal");
	expect(await headlines(page)).toContain(column);
	for (const byline of await found(page).all()) await expect(byline).toContainText("Peter Lyngdal");
	await ask(page, "peter lyngdal");
	await expect(page.getByRole("navigation", { name: "People and topics" }).getByRole("link", { name: "Peter Lyngdal" })).toBeVisible();
	await ask(page, "bridge xylophone");
	await expect(page.getByText("Left out: xylophone.")).toBeVisible();
	await expect(found(page).first()).toBeVisible();
	await expectNoViolations(page);
	await ask(page, "time by:Nobody");
	await expect(page.getByText("Nobody who writes here is called “Nobody”.")).toBeVisible();
	await expectNoViolations(page);
});

test("a reader narrows by days, sorts by date, and is told what may have been meant", async ({ page, paper }) => {
	const desk = await Desk.open(paper);
	await desk.publish({ headline: "Otters at noon", body: paragraphs(["They swam past the bridge, and on."]) });
	await desk.close();
	await expect(async () => {
		await page.goto("/search?q=bridge&sort=date");
		await expect(found(page).first()).toContainText("Otters at noon", { timeout: 1000 });
	}).toPass();
	await expect(page.getByRole("link", { name: "Newest first" })).toHaveAttribute("aria-current", "true");
	await page.getByRole("link", { name: "Best match first" }).click();
	await expect(page.getByRole("link", { name: "Best match first" })).toHaveAttribute("aria-current", "true");
	await expect(found(page).first()).not.toContainText("Otters at noon");

	const day = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await page.getByText("Narrow the search").click();
	await page.getByLabel("From", { exact: true }).fill(day(2));
	await page.getByLabel("Until", { exact: true }).fill(day(-1));
	await page.getByRole("button", { name: "Search" }).click();
	await expect(page.getByRole("list", { name: "The search is narrowed to" }).getByRole("listitem")).toHaveCount(2);
	expect(await headlines(page)).toContain("Otters at noon");
	await page.getByLabel("From", { exact: true }).fill("");
	await page.getByLabel("Until", { exact: true }).fill(day(2));
	await page.getByRole("button", { name: "Search" }).click();
	await expect(page.getByRole("list", { name: "The search is narrowed to" }).getByRole("listitem")).toHaveCount(1);
	await expect(found(page).first()).toBeVisible();
	expect(await headlines(page)).not.toContain("Otters at noon");

	await page.goto("/search?q=fery");
	const meant = page.getByText("Did you mean").getByRole("link", { name: "ferry" });
	await meant.click();
	await expect(page.getByLabel("Search the paper")).toHaveValue("ferry");
	await expect(found(page).first()).toBeVisible();
});

test("stories are offered while a reader types, and taken by keyboard alone", async ({ page }) => {
	await page.goto("/search");
	const field = page.getByRole("combobox", { name: "Search the paper" });
	const list = page.getByRole("listbox", { name: "Stories with these words in the headline" });
	await expect(field).toHaveAttribute("aria-expanded", "false");
	await field.pressSequentially("tow");
	await expect(list).toBeVisible();
	await expect(field).toHaveAttribute("aria-expanded", "true");
	await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
	const options = list.getByRole("option");
	expect(await options.count()).toBeGreaterThan(1);
	await expect(field).not.toHaveAttribute("aria-activedescendant");

	await field.press("ArrowDown");
	await expect(options.first()).toHaveAttribute("aria-selected", "true");
	await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
	await expect(field).toBeFocused();
	await expectNoViolations(page);
	await field.press("ArrowUp");
	await expect(options.last()).toHaveAttribute("aria-selected", "true");
	await expect(list.getByRole("option", { selected: true })).toHaveCount(1);

	await field.press("Escape");
	await expect(list).toBeHidden();
	await expect(field).toHaveAttribute("aria-expanded", "false");
	await expect(field).toHaveValue("tow");
	await field.pressSequentially("n");
	await expect(list).toBeVisible();
	await field.press("ArrowDown");
	const address = (await options.first().getAttribute("href")) ?? "";
	await field.press("Enter");
	await expect(page).toHaveURL(address);
});
