import { expectNoViolations } from "./support/accessibility.ts";
import { furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

test("a paper without sections says what is missing, and to whom it belongs", async ({ page, paper }) => {
	await paper.signIn(page, "reporter");
	await page.goto("/admin/stories");
	await expect(page.getByText("No sections yet")).toBeVisible();
	await expect(page.getByText("Ask a chief editor to make one.")).toBeVisible();
	await expect(page.getByRole("button", { name: "New story" })).toHaveCount(0);
	await expectNoViolations(page);

	await furnish(paper, { sections: [{ name: "World" }, { name: "Sport" }] });
	await page.reload();
	await expect(page.getByText("No stories yet")).toBeVisible();
	await expectNoViolations(page);
});

test("a story is begun in a section, and the next one in the same", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/stories");
	await page.getByRole("button", { name: "New story in another section" }).click();
	await expectNoViolations(page);
	await page.getByRole("menuitem", { name: "Sport" }).click();
	const desk = new StoryDesk(page);
	await desk.headline.fill("A draw by the river");
	await desk.saved();
	await expect(desk.field("Section")).toHaveValue(/2/);

	await desk.begin(paper);
	await expect(desk.headline).toBeFocused();
	await expect(desk.field("Section")).toHaveValue(/2/);
	await desk.headline.fill("Rain at the ghats");
	await desk.field("Section").selectOption("World");
	await desk.saved();

	await page.goto("/admin/stories/new");
	await expect(page.getByLabel("Section")).toHaveValue(/1/);
	await expectNoViolations(page);
	await page.getByRole("button", { name: "Begin the story" }).click();
	await desk.body.waitFor();
});

test("the list narrows by words, section, author and state, and its address says so", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/stories");
	const list = page.getByRole("list", { name: "Stories" });
	await expect(list.getByRole("listitem")).toHaveCount(3);
	await expectNoViolations(page);

	await page.getByLabel("Words").fill("riv");
	await expect(page).toHaveURL(/\?q=riv$/);
	await expect(list.getByRole("listitem")).toHaveCount(1);
	await expect(list.getByRole("link", { name: "A draw by the river" })).toBeVisible();

	await page.getByLabel("Section", { exact: true }).selectOption("World");
	await expect(page.getByText("Nothing holds “riv”")).toBeVisible();
	await expect(page).toHaveURL(/section=1/);
	await page.getByRole("link", { name: "Show all stories" }).click();
	await expect(page.getByLabel("Words")).toHaveValue("");
	await expect(list.getByRole("listitem")).toHaveCount(3);

	await page.getByLabel("Author").selectOption({ label: "Riya Rao" });
	await expect(page.getByText("No such story")).toBeVisible();
	await page.goto("/admin/stories?status=draft");
	await expect(page.getByRole("link", { name: "Drafts" })).toHaveAttribute("aria-current", "page");
	await expect(list.getByRole("listitem")).toHaveCount(3);
	await page.getByRole("link", { name: "Live" }).click();
	await expect(page.getByText("No such story")).toBeVisible();
});

test("arrow keys go from story to story", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/stories");
	const links = page.getByRole("list", { name: "Stories" }).getByRole("link");
	await links.first().focus();
	await page.keyboard.press("ArrowDown");
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press("ArrowUp");
	await expect(links.first()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/admin\/stories\/\d+$/);
});

test("nonsense in the address shows the whole list", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const answer = await page.goto("/admin/stories?status=%22%3E&section=x&author=%3Cb%3E&before=zzz&q=");
	expect(answer?.status()).toBe(200);
	await page.goto("/admin/stories?status=nonsense&section=-5&before=%F0%9F%98%80");

	await expect(page.getByRole("list", { name: "Stories" }).getByRole("listitem")).toHaveCount(3);
});

test("somebody who is signed out sees no list", async ({ page }) => {
	await page.goto("/admin/stories?q=river");

	await expect(page).toHaveURL(/\/admin\/sign-in/);
	await expect(page.getByText("A draw by the river")).toHaveCount(0);
});
