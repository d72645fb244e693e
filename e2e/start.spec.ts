import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expectNoViolations } from "./support/accessibility.ts";
import { bureau } from "./support/command.ts";
import { type Answer, ownHeaders, sendRaw } from "./support/raw.ts";
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

test("once the paper is open, its log is lines of JSON, and a request's line has the id that the answer has", async ({ paper }) => {
	await paper.stop();
	await paper.start({ LOG_LEVEL: "info", REQUEST_ID_HEADER: "x-request-id" });
	const begins = paper.output.indexOf("Ctrl-C closes it.");
	const first = await sendRaw(paper.url, { path: "/corrections" });
	const kept = await sendRaw(paper.url, { path: "/corrections", headers: { "x-request-id": "edge-7" } });
	const newsroom = await sendRaw(paper.url, { path: "/admin/sign-in" });
	// What the framework prints of it: another site's form.
	const headers = { ...ownHeaders(paper.url, []), "content-type": "multipart/form-data; boundary=x", "next-action": "0".repeat(42) };
	const refused = await sendRaw(paper.url, { method: "POST", path: "/admin/sign-in", headers, body: "--x--\r\n" });
	await paper.stop();

	const lines = paper.output
		.slice(begins)
		.split("\n")
		.filter((line) => line !== "" && !/^[╰│]|^Closing|Ctrl-C/.test(line));
	for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
	const requests = new Map(
		lines
			.map((line) => JSON.parse(line))
			.filter(({ msg }) => msg === "request")
			.map((line) => [line.requestId, line]),
	);
	const lineOf = (answer: Answer) => requests.get(String(answer.headers["x-request-id"]));
	expect(kept.headers["x-request-id"]).toBe("edge-7");
	expect(lineOf(first)).toMatchObject({ url: "/corrections", status: 200, cache: "miss", bytes: Number(first.headers["content-length"]) });
	expect(lineOf(kept)).toMatchObject({ url: "/corrections", status: 200, cache: "hit", bytes: Number(first.headers["content-length"]) });
	expect(lineOf(newsroom)).toMatchObject({ url: "/admin/sign-in", status: 200, cache: null, bytes: expect.any(Number) });
	expect(lineOf(refused)).toMatchObject({ method: "POST", cache: null });
	await paper.start();
});

test("an empty paper is never put in the place of one that is missing", async ({ paper }) => {
	test.slow(); // four commands
	await paper.stop();
	const start = (settings: Record<string, string> = {}) =>
		bureau(["start"], paper.dataDir, "", { PORT: "0", BUREAU_DEMO: "1", SITE_URL: "https://news.example", ...settings });

	const database = join(paper.dataDir, "bureau.db");
	renameSync(database, `${database}.away`);
	await expect(start()).rejects.toThrow("bureau.db is missing or empty");
	await expect(start({ BUREAU_INIT: "1" })).rejects.toThrow("backup");
	renameSync(`${database}.away`, database);

	const folder = `${paper.dataDir}-away`;
	renameSync(paper.dataDir, folder);
	mkdirSync(paper.dataDir);
	await expect(start()).rejects.toThrow(`${paper.dataDir} is empty`);
	expect(readdirSync(paper.dataDir)).toEqual([]);
	expect(await bureau(["init"], paper.dataDir)).toContain("holds a new, empty paper");

	rmSync(paper.dataDir, { recursive: true });
	renameSync(folder, paper.dataDir);
	await paper.start();
});
