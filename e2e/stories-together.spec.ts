import { expectNoViolations } from "./support/accessibility.ts";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) => furnish(paper, { sections: [{ name: "World" }] }));

test("two people in one story: nobody's words are overwritten without a choice, and either choice can be taken back", async ({
	page,
	paper,
	browser,
}) => {
	await paper.signIn(page, "editor");
	const mine = await begin(page, paper, "Shared story");
	const elsewhere = await browser.newContext({ baseURL: paper.url });
	const otherPage = await elsewhere.newPage();
	await paper.signIn(otherPage, "chief");
	await otherPage.goto(page.url());
	const theirs = new StoryDesk(otherPage);
	await theirs.write("Theirs.");
	await theirs.saved();

	await mine.write("Mine.");
	const dialog = page.getByRole("alertdialog", { name: /^Chitra Nair changed the same at/ });
	await expect(dialog).toBeVisible();
	await expect(dialog.getByRole("group", { name: "Body" })).toHaveText(/Mine\s*Mine\..*Chitra Nair’s\s*Theirs\./);
	await expectNoViolations(page);
	await dialog.getByRole("button", { name: "Decide later" }).click();
	await expect(mine.state).toHaveText(/Chitra Nair saved this story at .* Yours is kept in this browser/);
	await page.getByRole("button", { name: "Decide" }).click();
	await dialog.getByRole("radio", { name: /^Chitra Nair’s/ }).check();
	await dialog.getByRole("button", { name: "Save this choice" }).click();
	await expect(mine.body).toHaveText("Theirs.");
	await mine.saved();

	await page.getByRole("button", { name: /^Bring back the copy of/ }).click();
	await expect(mine.body).toHaveText("Mine.");
	await mine.saved();

	await theirs.write(" And more of theirs.");
	const other = otherPage.getByRole("alertdialog", { name: /^Edwin Doss changed the same at/ });
	await other.getByRole("radio", { name: /^Mine/ }).check();
	await other.getByRole("button", { name: "Save this choice" }).click();
	await theirs.saved();
	await page.reload();
	await expect(mine.body).toHaveText("Theirs. And more of theirs.");
	await elsewhere.close();
});

test("a headline of one person and a body of another are one story, and the page whose field changed says so", async ({
	page,
	paper,
	browser,
}) => {
	await paper.signIn(page, "editor");
	const mine = await begin(page, paper, "Old headline");
	const elsewhere = await browser.newContext({ baseURL: paper.url });
	const otherPage = await elsewhere.newPage();
	await paper.signIn(otherPage, "chief");
	await otherPage.goto(page.url());
	const theirs = new StoryDesk(otherPage);
	await theirs.headline.fill("New headline");
	await theirs.saved();

	await mine.write("Typed meanwhile.");
	await expect(page.getByText(/^Chitra Nair changed this at .*: Headline$/)).toBeVisible();
	await expect(mine.headline).toHaveValue("New headline");
	await mine.saved();
	await expectNoViolations(page);
	await page.reload();
	await expect(mine.headline).toHaveValue("New headline");
	await expect(mine.body).toHaveText("Typed meanwhile.");
	await elsewhere.close();
});

test("a page that comes into sight again shows what somebody saved meanwhile", async ({ page, paper, browser }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Looked at");
	const elsewhere = await browser.newContext({ baseURL: paper.url });
	const otherPage = await elsewhere.newPage();
	await paper.signIn(otherPage, "chief");
	await otherPage.goto(page.url());
	await new StoryDesk(otherPage).write("New words.");
	await new StoryDesk(otherPage).saved();
	await elsewhere.close();

	await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await expect(desk.body).toHaveText("New words.");
	await expect(page.getByText("This is the newest state, saved by Chitra Nair.")).toBeVisible();
});

test("somebody who was signed out meanwhile is told, signs in in another tab, and goes on", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Signed out");
	await context.clearCookies();
	await desk.write("Typed without a session.");
	await expect(desk.state).toHaveText("Signed out: kept in this browser. Sign in again and come back to go on");

	const [tab] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: "Sign in in a new tab" }).click()]);
	await paper.signInAnew(tab, "editor");
	await tab.close();
	await page.getByRole("button", { name: "Try now" }).click();
	await desk.saved();
});

test("somebody else who signed in here does not save in my name", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Whose words");
	await context.clearCookies();
	const tab = await context.newPage();
	await paper.signInAnew(tab, "chief");
	await tab.close();
	await desk.write("Edwin's words.");

	await expect(desk.state).toHaveText(/^Signed out/);
});
