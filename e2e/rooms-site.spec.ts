import { expectNoViolations } from "./support/accessibility.ts";
import { accounts } from "./support/accounts.ts";
import { pictureFile } from "./support/picture.ts";
import { expect, test } from "./support/test.ts";

test("a contributor gets a portrait, a biography and an account, and their page shows what readers may know", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	await page.goto("/admin/contributors");
	await expectNoViolations(page);
	await page.getByLabel("Kind").selectOption("Desk");
	await page.getByRole("button", { name: "Show" }).click();
	await expect(page.getByRole("link", { name: "Our Bureau" })).toBeVisible();
	await page.goto("/admin/contributors/new");
	await page.getByLabel("Name").fill("نور الهدى");
	await page.getByLabel("Address").fill("noor");
	await page.getByLabel("Role").fill("River correspondent");
	await page.getByLabel("Biography").fill("Noor has walked the Ketaki from end to end.\n\nTwice.");
	await page.getByLabel("Account").selectOption({ label: `${accounts.reporter.name} (${accounts.reporter.email})` });

	await page.getByRole("button", { name: "Choose a photo" }).click();
	const picker = page.getByRole("dialog", { name: "Choose a photo" });
	await expect(picker.getByRole("option").or(picker.getByRole("row")).first()).toBeVisible();
	await expectNoViolations(page);
	await picker.locator('input[type="file"]').setInputFiles(await pictureFile("noor.jpg", "#3a6ea5"));
	await picker.getByRole("button", { name: "Use this photo" }).click();
	await expect(page.getByRole("button", { name: "Choose another photo" })).toBeVisible();
	await page.getByRole("button", { name: "Make the contributor" }).click();
	await expect(page.getByText("The contributor is made.")).toBeVisible();
	await expectNoViolations(page);

	await page.goto("/by/noor");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("نور الهدى");
	await expect(page.getByText("River correspondent")).toBeVisible();
	await expect(page.getByRole("main").locator("img").first()).toBeVisible(); // decoration: the name stands beside it
});

test("an account belongs to one contributor; whom a byline names stays", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	await page.goto("/admin/contributors?q=our+bureau");
	await page.getByRole("link", { name: "Our Bureau" }).click();
	await expect(page.getByLabel("Account").getByRole("option", { name: accounts.reporter.name })).toHaveCount(0);
	await expect(page.getByText(/name them in the byline\. Merge them into another contributor instead/)).toBeVisible();
	await expect(page.getByRole("button", { name: "Delete the contributor" })).toHaveCount(0);
});

test("two spellings of a contributor become one, and the editor is told before what that does", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	for (const name of ["Nila Raman", "Nila Ramann"]) {
		await page.goto("/admin/contributors/new");
		await page.getByLabel("Name", { exact: true }).fill(name);
		await page.getByRole("button", { name: "Make the contributor" }).click();
		await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
	}
	await page.getByRole("combobox", { name: "The contributor that stays" }).fill("Nila Raman");
	await page.getByRole("option", { name: /^Nila Raman/ }).click();
	await page.getByRole("button", { name: "Merge …" }).click();
	const asked = page.getByRole("alertdialog", { name: /^Merge/ });
	await expect(asked).toContainText("No published stories and no versions of stories");
	await expect(asked).toContainText("/by/nila-ramann will lead to /by/nila-raman.");
	await expectNoViolations(page);
	await asked.getByRole("button", { name: "Merge" }).click();
	await expect(page.getByText("The two contributors are one: “Nila Raman”.")).toBeVisible();

	await page.goto("/by/nila-ramann");
	await expect(page).toHaveURL(/\/by\/nila-raman$/);
});

test("an admin gives the paper another name, language and clock, and sees first how it will write", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	await page.goto("/admin/settings");
	await expectNoViolations(page);
	await page.getByLabel("Name of the paper").fill("");
	await page.getByRole("button", { name: "Save the settings" }).click();
	await expect(page.getByLabel("Name of the paper")).toBeFocused();
	await expect(page.getByLabel("Name of the paper")).toHaveAccessibleDescription(/Give it a name/);

	await page.getByLabel("Name of the paper").fill("The Ketaki Post");
	const zone = page.getByRole("combobox", { name: "Time zone" });
	await zone.fill("new york");
	await expect(page.getByRole("option", { name: /America\/New York/ })).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("status", { name: "Example" })).toContainText(/E[SD]T/);

	const language = page.getByRole("combobox", { name: "Language" });
	await language.fill("Hindi");
	await page.getByRole("option", { name: /Hindi/ }).click();
	await expect(page.getByRole("status", { name: "Example" })).toContainText("12,34,567.8");
	await page.getByRole("button", { name: "Save the settings" }).click();
	await expect(page.getByText("The settings are saved.")).toBeVisible();
	await expect(page.getByRole("banner").getByRole("link", { name: "The Ketaki Post" })).toBeVisible();

	const front = await page.request.get("/").then((answer) => answer.text());
	expect(front).toContain('<html lang="hi" dir="ltr">');
	expect(front).toContain("The Ketaki Post");
	await page.goto("/admin/audit");
	await expect(page.getByRole("row").nth(1)).toContainText(/site/i);
});

test("what machines are told is kept as it was typed, and wrong addresses are named", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	await page.goto("/admin/settings/machines");
	await expectNoViolations(page);
	await page.getByLabel("WebSub hub").fill("nowhere");
	await page.getByLabel("Elsewhere on the web").fill("https://social.example/@post\nnot an address");
	await page.getByRole("button", { name: "Save the settings" }).click();
	await expect(page.getByLabel("WebSub hub")).toHaveAccessibleDescription(/full address/);
	await expect(page.getByLabel("Elsewhere on the web")).toHaveAccessibleDescription(/full address/);

	await page.getByLabel("WebSub hub").fill("");
	await page.getByLabel("Elsewhere on the web").fill("https://social.example/@post");
	await page.getByLabel("ads.txt").fill("ads.example.com, 1, DIRECT");
	await page.getByRole("button", { name: "Save the settings" }).click();
	await expect(page.getByText("The settings are saved.")).toBeVisible();
	await page.reload();
	await expect(page.getByLabel("ads.txt")).toHaveValue("ads.example.com, 1, DIRECT");
	await expect(page.getByLabel("Elsewhere on the web")).toHaveValue("https://social.example/@post");
});
