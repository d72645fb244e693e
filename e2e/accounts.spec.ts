import type { Browser, Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { accounts } from "./support/accounts.ts";
import { bureau } from "./support/command.ts";
import { openDatabase } from "./support/database.ts";
import type { Paper } from "./support/paper.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

const wrongWords = "The address or the password is not right. Check both and try again.";
const password = "velvet anchor thirty moss";

async function trySignIn(page: Page, email: string, secret: string): Promise<number> {
	await page.goto("/admin/sign-in");
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(secret);
	const answer = page.waitForResponse((response) => response.request().method() === "POST");
	await page.getByRole("button", { name: "Sign in" }).click();

	return (await answer).status();
}

async function addPerson(paper: Paper, name: string, role = "reporter"): Promise<string> {
	const email = `${name.toLowerCase()}@paper.example`;
	await bureau(["user", "add", "--name", `${name} Test`, "--email", email, "--role", role, "--password-stdin"], paper.dataDir, password);

	return email;
}

async function elsewhere(browser: Browser, paper: Paper): Promise<Page> {
	return (await browser.newContext({ baseURL: paper.url, locale: "en-GB" })).newPage();
}

test("a wrong password and an unknown address are told the same, in words and in status", async ({ page }) => {
	await page.goto("/admin/sign-in");
	await expectNoViolations(page);
	await page.getByRole("button", { name: "Sign in" }).press("Enter");
	await expect(page.getByLabel("Email address")).toBeFocused();
	await expect(page.getByLabel("Email address")).toHaveAccessibleDescription(/Enter an email address/);

	const known = await trySignIn(page, accounts.reporter.email, "not the password at all");
	await expect(page.getByRole("main").getByRole("alert")).toHaveText(wrongWords);
	await expect(page.getByLabel("Email address")).toHaveValue(accounts.reporter.email);
	await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
	const unknown = await trySignIn(page, "nobody@paper.example", "not the password at all");
	await expect(page.getByRole("main").getByRole("alert")).toHaveText(wrongWords);
	expect([known, unknown]).toEqual([422, 422]);
});

test("after too many attempts one must wait, whatever the browser says about where it is", async ({ page, paper }) => {
	const email = await addPerson(paper, "Tara");
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		await page.setExtraHTTPHeaders({ "x-forwarded-for": `203.0.113.${attempt}`, "x-real-ip": `203.0.113.${attempt}` });
		expect(await trySignIn(page, email, `guess number ${attempt}`)).toBe(422);
	}
	await page.setExtraHTTPHeaders({
		"x-forwarded-for": "198.51.100.1",
		forwarded: "for=198.51.100.1",
		"x-bureau-client-ip": "198.51.100.1",
	});

	expect(await trySignIn(page, email, password)).toBe(429);
	await expect(page.getByRole("main").getByRole("alert")).toHaveText(/Too many attempts\. Try again in 1\d minutes\./);
	await page.setExtraHTTPHeaders({});
	await paper.signInAnew(page, "reporter");
	await expect(page.getByRole("button", { name: `Your menu, ${accounts.reporter.name}` })).toBeVisible();
});

test("whoever signs in comes back to the page they asked for, and to no other site", async ({ page }) => {
	await page.goto("/admin/account");
	await expect(page).toHaveURL("/admin/sign-in?next=%2Fadmin%2Faccount");
	const hostile = [
		"https://evil.example/",
		"//evil.example/admin",
		"/\\evil.example",
		"javascript:alert(1)",
		"/admin/../../evil",
		"/admin/sign-in",
		"%2F%2Fevil",
	];
	for (const next of hostile) {
		await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`);
		await expect(page.locator('input[name="next"]')).toHaveValue("/admin/stories");
	}

	await page.goto("/admin/sign-in?next=%2Fadmin%2Faccount");
	await page.locator('input[name="next"]').evaluate((input: HTMLInputElement) => (input.value = "https://evil.example/"));
	await page.getByLabel("Email address").fill(accounts.reporter.email);
	await page.getByLabel("Password", { exact: true }).fill(accounts.reporter.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL("/admin/stories");
	await page.goto("/admin/sign-in?next=%2Fadmin%2Faccount");
	await expect(page).toHaveURL("/admin/account");
});

test("signing out ends the session here, and going back shows nothing", async ({ page, paper }) => {
	await paper.signInAnew(page, "reporter");
	await page.goto("/admin/account");
	const cookies = await page.context().cookies();
	await page.getByRole("button", { name: /^Your menu/ }).press("Enter");
	await expectNoViolations(page);
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL("/admin/sign-in");
	await page.goBack();
	await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();

	await page.context().addCookies(cookies);
	await page.goto("/admin/account");
	await expect(page).toHaveURL(/sign-in/);
});

test("a menu and a form are worked by keyboard alone, on a phone too", async ({ page, paper }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto("/admin/sign-in");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
	for (const field of [page.getByLabel("Email address"), page.getByLabel("Password", { exact: true })]) {
		while (!(await field.evaluate((input) => input === document.activeElement))) await page.keyboard.press("Tab");
		await page.keyboard.type((await field.getAttribute("type")) === "email" ? accounts.admin.email : accounts.admin.password);
	}
	await page.keyboard.press("Enter");
	await page.waitForURL("/admin/stories");
	await page.goto("/admin/people");
	await page.locator("summary").press("Enter");
	await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeVisible();
	await expectNoViolations(page);
	await page.getByRole("link", { name: "Audit" }).press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Audit");
	await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeHidden();
	await expectNoViolations(page);
	expect(paper.output).not.toContain(accounts.admin.password);
});

test("one sees where one is signed in, and ends it there or everywhere", async ({ page, paper, browser }) => {
	const other = await elsewhere(browser, paper);
	await paper.signInAnew(page, "editor");
	await paper.signInAnew(other, "editor");
	await page.goto("/admin/account");
	await expectNoViolations(page);
	await expect(page.getByText("This browser")).toBeVisible();
	await page.getByRole("button", { name: /^Sign out Chrome/ }).click();
	await expect(page.getByRole("button", { name: /^Sign out Chrome/ })).toHaveCount(0);
	await other.goto("/admin/account");
	await expect(other).toHaveURL(/sign-in/);

	await paper.signInAnew(other, "editor");
	await page.getByRole("button", { name: "Sign out everywhere" }).click();
	await expect(page).toHaveURL("/admin/sign-in");
	await other.goto("/admin/account");
	await expect(other).toHaveURL(/sign-in/);
	const database = openDatabase(paper);
	const left = database
		.prepare('SELECT count(*) FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE u.email = ?')
		.pluck()
		.get(accounts.editor.email);
	database.close();
	expect(left).toBe(0);
});
