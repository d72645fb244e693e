import { expectNoViolations } from "./support/accessibility.ts";
import { bureau } from "./support/command.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "new" });

test("a first start prints a link, the link makes the first account, and the next start prints none", async ({ page, paper }) => {
	const link = paper.output.match(/http:\/\/\S+\/admin\/welcome\/\S+/)?.[0];
	expect(link, paper.output).toBeDefined();

	await page.goto(link ?? "");
	await expectNoViolations(page);
	await page.getByLabel("Your name").fill("Asha Menon");
	await page.getByLabel("Email address").fill("asha@paper.example");
	await page.getByLabel("Password", { exact: true }).fill("umbrella granite forty swans");
	await page.getByRole("button", { name: "Make my account" }).click();
	await page.waitForURL((url) => !url.pathname.includes("/welcome/"));

	await paper.restart();

	expect(paper.output).toContain(paper.url);
	expect(paper.output).not.toContain("/admin/welcome/");
	await page.goto(`${paper.url}/admin`);
	await expect(page.getByText("Asha Menon").first()).toBeVisible();

	await page.goto(link ?? "");
	await expect(page.getByRole("button", { name: "Make my account" })).toHaveCount(0);
});

test("a link that nobody was given makes no account", async ({ page, paper }) => {
	await page.goto(`${paper.url}/admin/welcome/${"x".repeat(43)}`);

	await expect(page.getByLabel("Your name")).toHaveCount(0);
});

test("the server leaves when it is told to, and says that all went well", async ({ paper }) => {
	expect(await paper.stop()).toBe(0);

	await paper.start();
});

test("a port that is taken is named, with the way out", async ({ paper }) => {
	const { port } = new URL(paper.url);

	await expect(bureau(["start"], paper.dataDir, "", { PORT: port })).rejects.toThrow(`Port ${port} is in use`);
});

test("a setting that is wrong is named, with what it must be", async ({ paper }) => {
	await expect(bureau(["start"], paper.dataDir, "", { PORT: "many" })).rejects.toThrow(/PORT must be a number/);
});
