import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/test.ts";

const menuOf = (page: Page) => page.getByRole("navigation", { name: "Sections" }).first().getByRole("link").allTextContents();
const rowsOf = (page: Page) => page.getByRole("row").evaluateAll((rows) => rows.map((row) => row.querySelector("a")?.textContent));

test.beforeEach(async ({ page, paper }) => {
	await paper.signIn(page, "chief");
});

test("a chief opens a section, and readers find it last in the menu", async ({ page }) => {
	await page.goto("/admin/sections");
	await expectNoViolations(page);
	await page.getByRole("link", { name: "New section" }).click();
	await expectNoViolations(page);

	await page.getByRole("button", { name: "Make the section" }).click();
	await expect(page.getByLabel("Name")).toBeFocused();
	await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/Give it a name/);

	await page.getByLabel("Name").fill("Letters & Replies");
	await page.getByLabel("Address").fill("search");
	await page.getByRole("button", { name: "Make the section" }).click();
	await expect(page.getByLabel("Address")).toHaveAccessibleDescription(/used by the site itself/);
	await expect(page.getByLabel("Name")).toHaveValue("Letters & Replies");

	await page.getByLabel("Address").fill("letters");
	await page.getByRole("button", { name: "Make the section" }).click();
	await expect(page.getByText("The section is made.")).toBeVisible();
	await expect(page.getByRole("row").last()).toContainText("Letters & Replies");

	await page.goto("/letters");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Letters & Replies");
});

test("sections move by buttons, by keyboard and by mouse, say where they are, and can be put back", async ({ page }) => {
	await page.goto("/admin/sections");
	const [first = "", second = "", third = ""] = (await rowsOf(page)).map(String);
	const said = page.getByRole("status").filter({ hasText: / of |before/ });

	await page.getByRole("button", { name: `Move ${first} down` }).press("Enter");
	await expect(said).toHaveText(`${first} is now 2 of 11.`);
	await expect(page.getByRole("button", { name: `Move ${first} down` })).toBeFocused();
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(said).toHaveText("The order is as it was before.");

	await page.getByRole("button", { name: `Drag ${first}` }).press("Enter");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(said).toHaveText(`${first} is now 3 of 11.`);
	expect((await rowsOf(page)).slice(0, 3)).toEqual([second, third, first]);

	const grip = await page.getByRole("button", { name: `Drag ${first}` }).boundingBox();
	const top = await page.getByRole("row").first().boundingBox();
	await page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 8);
	await page.mouse.down();
	await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) - 20, { steps: 4 });
	await page.mouse.move((top?.x ?? 0) + 60, (top?.y ?? 0) + 3, { steps: 8 });
	await page.mouse.up();
	await expect(said).toHaveText(`${first} is now 1 of 11.`);

	await page.getByRole("button", { name: `Move ${third} up` }).press("Enter");
	await expect(said).toHaveText(`${third} is now 2 of 11.`);
	await page.reload();
	expect((await rowsOf(page)).slice(0, 3)).toEqual([first, third, second]);
	await page.goto("/");
	expect((await menuOf(page)).filter((name) => [first, second, third].includes(name))).toEqual([first, third, second]);
});

test("a section's name changes everywhere at once; with stories in it, it stays; empty, it goes", async ({ page }) => {
	await page.goto("/admin/sections");
	await page.getByRole("link", { name: "Market" }).click();
	await expect(page.getByText(/stories are in it\. Move them/)).toBeVisible();
	await expect(page.getByRole("button", { name: "Delete the section" })).toHaveCount(0);
	await page.getByLabel("Name").fill("Bazaar");
	await page.getByRole("button", { name: "Save the section" }).click();
	await expect(page.getByText("The section is changed, on every page.")).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bazaar");
	expect(await page.request.get("/").then((answer) => answer.text())).toContain("Bazaar");

	await page.goto("/admin/sections");
	await page.getByRole("link", { name: "Letters & Replies" }).click();
	await page.getByRole("button", { name: "Delete the section" }).click();
	const asked = page.getByRole("alertdialog", { name: "Delete “Letters & Replies”?" });
	await expectNoViolations(page);
	await page.keyboard.press("Escape");
	await expect(asked).toHaveCount(0);
	await page.getByRole("button", { name: "Delete the section" }).press("Enter");
	await asked.getByRole("button", { name: "Delete" }).press("Enter");
	await expect(page.getByText("The section is deleted.")).toBeVisible();
	await expect(page).toHaveURL(/\/admin\/sections$/);
	expect((await page.request.get("/letters")).status()).toBe(404);
});

test("two topics become one: its stories, its page, and the old address lead there", async ({ page }) => {
	await page.goto("/admin/topics");
	await expectNoViolations(page);
	await page.getByLabel("Search topics").fill("WILD");
	await page.getByRole("button", { name: "Show" }).click();
	await expect(page.getByText("1 topic", { exact: true })).toBeVisible();
	await page.getByRole("link", { name: "Wildlife" }).click();
	await expectNoViolations(page);

	await page.getByRole("button", { name: "Merge …" }).click();
	const stays = page.getByRole("combobox", { name: "The topic that stays" });
	await expect(stays).toHaveAccessibleDescription(/Choose the topic that stays/);
	await stays.fill("wat");
	await expect(page.getByRole("option", { name: /^Water/ })).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(stays).toHaveValue("Water");
	await page.getByRole("button", { name: "Merge …" }).press("Enter");
	await expect(page.getByRole("alertdialog")).toContainText("/topic/wildlife will lead to /topic/water");
	await expectNoViolations(page);
	await page.getByRole("alertdialog").getByRole("button", { name: "Merge" }).click();
	await expect(page.getByText("The two topics are one: “Water”.")).toBeVisible();
	await expect(page.getByText("/topic/wildlife", { exact: false })).toBeVisible();

	const moved = await page.request.get("/topic/wildlife", { maxRedirects: 0 });
	expect([moved.status(), moved.headers().location]).toEqual([308, "/topic/water"]);
});

test("a topic is made, named again, and deleted while no story carries it", async ({ page }) => {
	await page.goto("/admin/topics/new");
	await page.getByLabel("Name").fill("water");
	await page.getByRole("button", { name: "Make the topic" }).click();
	await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/There is a topic “Water” already/);
	await page.getByLabel("Name").fill("مياه الفيضانات");
	await page.getByLabel("Address").fill("flood-water");
	await page.getByRole("button", { name: "Make the topic" }).click();
	await expect(page).toHaveURL(/\/admin\/topics\/\d+$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("مياه الفيضانات");

	await page.getByLabel("Name").fill("Trams");
	await page.getByRole("button", { name: "Save the topic" }).click();
	await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/Merge the two instead/);
	await page.getByLabel("Name").fill("High water");
	await page.getByRole("button", { name: "Save the topic" }).click();
	await expect(page.getByText("The topic is changed, on every page.")).toBeVisible();

	await page.goto("/admin/topics?unused=1&q=high");
	await page.getByRole("link", { name: "High water" }).click();
	await page.getByRole("button", { name: "Delete the topic" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
	await expect(page.getByText("The topic is deleted.")).toBeVisible();
	expect((await page.request.get("/topic/flood-water")).status()).toBe(404);
	await page.goto("/admin/topics?q=high+water");
	await expect(page.getByText("No topic like this")).toBeVisible();
});

test("until its scripts are there, the pointer says that a button does not answer yet", async ({ page }) => {
	const arrived = Promise.withResolvers<void>();
	await page.route("**/_next/static/**", async (route) => {
		if (route.request().resourceType() === "script") await arrived.promise;
		await route.fallback();
	});
	const button = page.getByRole("banner").getByRole("button").first();
	const visit = page.goto("/admin/sections");
	await expect(button).toHaveCSS("cursor", "progress");

	arrived.resolve();
	await visit;
	await expect(button).toHaveCSS("cursor", "pointer");
});
