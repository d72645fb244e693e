import { expectFits, expectNoViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/test.ts";

const saved = /^Saved \d/;

test.beforeEach(async ({ page, paper }) => {
	await paper.signIn(page, "chief");
});

test("a chief writes a page with the stories' editor, and readers find it where it was put", async ({ page, paper }) => {
	await page.goto("/admin/pages");
	await expectNoViolations(page);
	await page.getByRole("main").getByRole("link", { name: "New page" }).first().click();
	await expectNoViolations(page);
	await page.getByLabel("Title").fill("How we work");
	await page.getByLabel("Address").fill("town");
	await page.getByRole("button", { name: "Write the page" }).click();
	await expect(page.getByLabel("Address")).toHaveAccessibleDescription(/The section “Town” has this address/);
	await page.getByLabel("Address").fill("");
	await page.getByRole("button", { name: "Write the page" }).click();

	await expect(page.getByText("Not published", { exact: true })).toBeVisible();
	await expect(page.getByLabel("Address")).toHaveValue("how-we-work");
	await page.getByLabel("Description").fill("Our rules, in one page.");
	await page.getByRole("textbox", { name: "Text" }).click();
	await page.keyboard.type("We name our sources.");
	await page.keyboard.press("Enter");
	await page.keyboard.type("We say what we got wrong.");
	await page.keyboard.press("ControlOrMeta+s");
	await expect(page.getByText(saved)).toBeVisible();
	await page.getByRole("button", { name: "Preview" }).click();
	await expect(page.getByRole("dialog").frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("How we work");
	await expect(page.getByRole("dialog").frameLocator("iframe").getByText("We say what we got wrong.")).toBeVisible();
	await page.getByRole("button", { name: "Close" }).click();
	expect((await fetch(`${paper.url}/how-we-work`)).status).toBe(404);
	await expectFits(page);

	await page.getByRole("button", { name: "Publish" }).click();
	await expect(page.getByText("Readers see the page.")).toBeVisible();
	await page.goto("/how-we-work");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("How we work");
	await expect(page.getByRole("main")).toContainText("We say what we got wrong.");
	await expect(page).toHaveTitle(/^How we work/);
	await expectNoViolations(page);
	await page.setViewportSize({ width: 360, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
	await expectNoViolations(page);
	expect(await (await fetch(`${paper.url}/sitemaps/sections.xml`)).text()).toContain("/how-we-work");
});

test("what is changed waits for Update; a new address takes the old one's readers along", async ({ page, paper }) => {
	await page.goto("/admin/pages");
	await page.getByRole("link", { name: "How we work" }).click();
	await page.getByRole("textbox", { name: "Text" }).click();
	await page.keyboard.press("ControlOrMeta+End");
	await page.keyboard.type(" At once.");
	await expect(page.getByText("Readers see an older state")).toBeVisible();
	await expect(page.getByText(saved)).toBeVisible();
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Text" })).toContainText("At once.");
	expect(await (await fetch(`${paper.url}/how-we-work`)).text()).not.toContain("At once.");

	await page.getByLabel("Address").fill("standards");
	await expect(page.getByText(saved)).toBeVisible();
	expect((await fetch(`${paper.url}/standards`)).status).toBe(404);
	await page.getByRole("button", { name: "Update" }).click();
	await expect(page.getByText("Readers see the page.")).toBeVisible();
	expect(await (await fetch(`${paper.url}/standards`)).text()).toContain("At once.");
	const old = await fetch(`${paper.url}/how-we-work`, { redirect: "manual" });
	expect([old.status, old.headers.get("location")]).toEqual([308, "/standards"]);
});

test("two who write at once do not overwrite each other", async ({ page, context }) => {
	await page.goto("/admin/pages");
	await page.getByRole("link", { name: "How we work" }).click();
	await expect(page.getByLabel("Title")).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByLabel("Title").fill("Our standards");
	await other.keyboard.press("ControlOrMeta+s");
	await expect(other.getByText(saved)).toBeVisible();
	await page.getByLabel("Title").fill("My standards");
	await page.keyboard.press("ControlOrMeta+s");
	const collision = page.getByRole("alertdialog", { name: /^Somebody else changed the same at/ });
	await expect(collision).toBeVisible();
	await expectNoViolations(page);
	await expect(page.getByLabel("Title", { exact: true })).toHaveValue("My standards");
	await collision.getByRole("radio", { name: /^Somebody else’s/ }).check();
	await collision.getByRole("button", { name: "Save this choice" }).click();
	await expect(page.getByLabel("Title")).toHaveValue("Our standards");
	await expect(page.getByRole("region", { name: "Copies put aside in this browser" })).toContainText("My standards");
});

test("a page goes offline, and then for good", async ({ page, paper }) => {
	await page.goto("/admin/pages");
	await page.getByRole("link", { name: "Our standards" }).click();
	await page.getByRole("button", { name: "Take offline" }).click();
	await expectNoViolations(page);
	await page.getByRole("alertdialog").getByRole("button", { name: "Take offline" }).click();
	await expect(page.getByText("Not published", { exact: true })).toBeVisible();
	expect((await fetch(`${paper.url}/standards`)).status).toBe(404);
	await page.getByRole("button", { name: "Delete" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
	await expect(page).toHaveURL(/\/admin\/pages$/);
	await expect(page.getByRole("rowheader", { name: /How we correct/ })).toBeVisible();
	await expect(page.getByRole("rowheader", { name: /Our standards/ })).toHaveCount(0);
});
