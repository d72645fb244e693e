import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { bring, picture } from "./support/pictures.ts";
import { expect, test } from "./support/test.ts";

const lead = (page: Page) => page.locator("article img").first();

test("an editor moves the focal point of a photo in the paper, and readers' crops follow at once", async ({ page, paper, browser }) => {
	const reader = await (await browser.newContext({ baseURL: paper.url })).newPage();
	await reader.goto("/");
	const src = await lead(reader).getAttribute("src");
	const hash = src?.split("/")[3] ?? "";
	expect(hash).toMatch(/^[0-9a-f]{64}$/);

	await paper.signIn(page, "editor");
	const { photos } = await (await page.request.get("/api/photos")).json();
	const photo = photos.find((each: { hash: string }) => each.hash === hash);
	await page.goto(`/admin/photos/${photo.id}`);
	await expect(page.getByRole("region", { name: "Used in" }).getByRole("listitem")).not.toHaveCount(0);
	await expectNoViolations(page);
	await page.getByLabel("From the left (%)").fill("7");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

	await reader.reload();
	await expect(reader.locator(`img[src="${src}"]`).first()).toHaveCSS("object-position", /^7% /);
	await page.getByRole("region", { name: "Used in" }).getByRole("link").nth(1).click();
	await expect(page.locator(`img[src*="${hash}"]`).first()).toBeVisible();
});

test("a photo is chosen in a window: searched, brought, taken by mouse or by keyboard", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	await page.goto("/admin/contributors/new");
	await page.getByRole("button", { name: "Choose a photo" }).click();
	const picker = page.getByRole("dialog", { name: "Choose a photo" });
	await expect(picker.getByRole("option").first()).toBeVisible();
	await expect(picker.getByRole("searchbox", { name: "Search photos" })).toBeFocused();
	await expectNoViolations(page);

	await picker.getByRole("searchbox").fill("no photo has such words");
	await expect(picker.getByText("No photo has these words.")).toBeVisible();
	await expectNoViolations(page);
	await bring(page, "drop", [await picture("portrait.jpg", { caption: "A zebra at the fair" })]);
	await expect(picker.getByRole("option", { name: "A zebra at the fair" })).toHaveAttribute("aria-selected", "true");
	await expectNoViolations(page);
	await picker.getByRole("searchbox").fill("");
	await expect(picker.getByRole("option").nth(5)).toBeVisible();

	await picker.getByRole("option").first().focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(picker).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Choose another photo" })).toBeFocused();

	await page.getByRole("button", { name: "Choose another photo" }).press("Enter");
	await picker.getByRole("searchbox").fill("zebr");
	await expect(picker.getByRole("option")).toHaveCount(1);
	await picker.getByRole("option").click();
	await picker.getByRole("button", { name: "Use this photo" }).click();
	await expect(picker).toHaveCount(0);
	await page.getByRole("button", { name: "Choose another photo" }).press("Enter");
	await page.keyboard.press("Escape");
	await expect(picker).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Choose another photo" })).toBeVisible();
});
