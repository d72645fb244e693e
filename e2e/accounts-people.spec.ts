import type { Browser, Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { accounts } from "./support/accounts.ts";
import { openDatabase } from "./support/database.ts";
import type { Paper } from "./support/paper.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

const password = "velvet anchor thirty moss";

async function elsewhere(browser: Browser, paper: Paper): Promise<Page> {
	return (await browser.newContext({ baseURL: paper.url, locale: "en-GB" })).newPage();
}

async function inviteLink(page: Page, email: string, role: string): Promise<string> {
	await page.goto("/admin/people");
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Role").selectOption(role);
	await page.getByRole("button", { name: "Make an invitation" }).click();
	const link = page.getByRole("textbox", { name: "Link" });
	await expect(link).toHaveValue(/\/admin\/join\/[\w-]{43}$/);

	return link.inputValue();
}

async function openPerson(page: Page, name: string): Promise<void> {
	await page.goto("/admin/people");
	await page.getByRole("link", { name }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function join(page: Page, name: string): Promise<void> {
	await page.getByLabel("Your name").fill(name);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Make my account" }).click();
}

test("an invitation makes one account, with its role, once", async ({ page, paper, browser }) => {
	await paper.signInAnew(page, "admin");
	const link = await inviteLink(page, "noor@paper.example", "chief");
	await expectNoViolations(page);
	await expect(page.getByText("noor@paper.example", { exact: true })).toBeVisible();

	const guest = await elsewhere(browser, paper);
	await guest.goto(link);
	await expect(guest.getByText("You are invited as chief editor")).toBeVisible();
	await expectNoViolations(guest);
	await join(guest, "");
	await expect(guest.getByLabel("Your name")).toBeFocused();
	await join(guest, "Noor Pasha");
	await guest.waitForURL("/admin/stories");
	expect((await guest.goto("/admin/topics"))?.status()).toBe(200);
	expect((await guest.goto("/admin/settings"))?.status()).toBe(403);

	const late = await elsewhere(browser, paper);
	await late.goto(link);
	await expect(late.getByRole("heading", { name: "This invitation does not work any more" })).toBeVisible();
	await expect(late.getByLabel("Your name")).toHaveCount(0);
	await page.goto("/admin/people");
	await page.getByLabel("Email address").fill("noor@paper.example");
	await page.getByRole("button", { name: "Make an invitation" }).click();
	await expect(page.getByLabel("Email address")).toHaveAccessibleDescription(/already has an account/);
});

test("an invitation that was withdrawn, replaced or has expired lets nobody in", async ({ page, paper, browser }) => {
	await paper.signInAnew(page, "admin");
	const withdrawn = await inviteLink(page, "one@paper.example", "editor");
	await page.getByRole("button", { name: "Withdraw the invitation of one@paper.example" }).click();
	await expect(page.getByText("The invitation is withdrawn.")).toBeVisible();
	const replaced = await inviteLink(page, "two@paper.example", "editor");
	const newest = await inviteLink(page, "two@paper.example", "reporter");

	const guest = await elsewhere(browser, paper);
	for (const link of [withdrawn, replaced]) {
		await guest.goto(link);
		await expect(guest.getByRole("heading", { name: "This invitation does not work any more" })).toBeVisible();
	}
	await guest.goto(newest);
	await expect(guest.getByRole("button", { name: "Make my account" })).toBeVisible();
	const database = openDatabase(paper);
	database.prepare('UPDATE "Invitation" SET "expiresAt" = 1 WHERE email = ?').run("two@paper.example");
	database.close();
	await join(guest, "Too Late");
	await expect(guest.getByRole("main").getByRole("alert")).toHaveText(/has been used, was withdrawn or has expired/);
	await guest.goto(newest);
	await expect(guest.getByRole("heading", { name: "This invitation does not work any more" })).toBeVisible();
});

test("someone who forgot their password gets a link that works once, and every old session ends", async ({ page, paper, browser }) => {
	const editor = await elsewhere(browser, paper);
	await paper.signInAnew(editor, "editor");
	await paper.signInAnew(page, "admin");
	await openPerson(page, accounts.editor.name);
	await page.getByRole("button", { name: "Make a link" }).click();
	const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
	await expectNoViolations(page);

	const guest = await elsewhere(browser, paper);
	await guest.goto(link);
	await expectNoViolations(guest);
	await guest.getByLabel("New password").fill("short");
	await guest.getByRole("button", { name: "Use this password" }).click();
	await expect(guest.getByLabel("New password")).toHaveAccessibleDescription(/at least 12 characters/);
	await guest.getByLabel("New password").fill(password);
	await guest.getByRole("button", { name: "Use this password" }).click();
	await expect(guest).toHaveURL("/admin/sign-in");
	await editor.goto("/admin/account");
	await expect(editor).toHaveURL(/sign-in/);
	await guest.goto(link);
	await expect(guest.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();

	await guest.goto("/admin/sign-in");
	await guest.getByLabel("Email address").fill(accounts.editor.email);
	await guest.getByLabel("Password", { exact: true }).fill(password);
	await guest.getByRole("button", { name: "Sign in" }).click();
	await guest.waitForURL("/admin/stories");
});

test("another role holds from the next click, up and down", async ({ page, paper, browser }) => {
	const reporter = await elsewhere(browser, paper);
	await paper.signInAnew(reporter, "reporter");
	await paper.signInAnew(page, "admin");
	await openPerson(page, accounts.reporter.name);
	await page.getByRole("combobox", { name: "Role" }).selectOption("chief");
	await page.getByRole("button", { name: "Change role" }).click();
	await expect(page.getByText("The role is changed.")).toBeVisible();
	await reporter.goto("/admin/sections/new");
	await reporter.getByLabel("Name").fill("Not mine any more");

	await page.getByRole("combobox", { name: "Role" }).selectOption("reporter");
	await page.getByRole("button", { name: "Change role" }).click();
	await expect(page.getByText("The role is changed.")).toBeVisible();
	await reporter.getByRole("button", { name: "Make the section" }).click();
	await expect(reporter.getByRole("heading", { level: 1 })).toHaveText("Your role does not allow this");
	expect((await reporter.goto("/admin/sections"))?.status()).toBe(403);
	await page.goto("/admin/sections");
	await expect(page.getByText("Not mine any more")).toHaveCount(0);
});

test("a closed account is out everywhere at once, and fails like a wrong password until it is opened", async ({ page, paper, browser }) => {
	const chief = await elsewhere(browser, paper);
	await paper.signInAnew(chief, "chief");
	await paper.signInAnew(page, "admin");
	await openPerson(page, accounts.chief.name);
	await page.getByRole("button", { name: "Close the account" }).click();
	await expect(page.getByText("This account is closed").first()).toBeVisible();
	await expectNoViolations(page);

	await chief.goto("/admin/stories");
	await expect(chief).toHaveURL(/sign-in/);
	await chief.getByLabel("Email address").fill(accounts.chief.email);
	await chief.getByLabel("Password", { exact: true }).fill(accounts.chief.password);
	await chief.getByRole("button", { name: "Sign in" }).click();
	await expect(chief.getByRole("main").getByRole("alert")).toHaveText(
		"The address or the password is not right. Check both and try again.",
	);
	await page.getByRole("button", { name: "Reopen the account" }).click();
	await expect(page.getByRole("button", { name: "Close the account" })).toBeVisible();
	await paper.signInAnew(chief, "chief");
});

test("the last admin can neither be demoted nor closed", async ({ page, paper }) => {
	await paper.signInAnew(page, "admin");
	await openPerson(page, accounts.admin.name);
	const words = "This is the only open account with the admin role. Make someone else admin first.";
	await page.getByRole("combobox", { name: "Role" }).selectOption("reporter");
	await page.getByRole("button", { name: "Change role" }).click();
	await expect(page.getByRole("main").getByRole("alert")).toHaveText(words);
	await page.getByRole("button", { name: "Close the account" }).click();
	await expect(page.getByRole("main").getByRole("alert").last()).toHaveText(words);
	expect((await page.goto("/admin/people"))?.status()).toBe(200);
});
