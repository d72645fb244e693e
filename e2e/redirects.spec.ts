import { readFileSync } from "node:fs";
import { expectFits } from "./support/accessibility.ts";
import type { Paper } from "./support/paper.ts";
import { expect, test } from "./support/test.ts";

const story = "/world/south-korea-japan-to-share-intelligence-on-north";

/** What an address answers to whoever does not follow. */
async function answerOf(paper: Paper, path: string): Promise<[number, string | null]> {
	const answer = await fetch(paper.url + path, { redirect: "manual" });

	return [answer.status, answer.headers.get("location")];
}

test.beforeEach(async ({ page, paper }) => {
	await paper.signIn(page, "chief");
});

test("a chief gives a story a short address for print, which readers can follow at once", async ({ page, paper }) => {
	expect((await answerOf(paper, "/KOREA"))[0]).toBe(404);
	await page.goto("/admin/redirects");
	await expect(page.getByText("No redirect yet")).toBeVisible();
	await expectFits(page);
	await page.getByRole("main").getByRole("link", { name: "New redirect" }).first().click();
	await expectFits(page);

	await page.getByLabel("Old or short address").fill("/town");
	await page.getByLabel("Leads to").fill("/nowhere");
	await page.getByRole("button", { name: "Make the redirect" }).click();
	await expect(page.getByLabel("Old or short address")).toHaveAccessibleDescription(/The section “Town” stands at this address/);
	await expect(page.getByLabel("Old or short address")).toBeFocused();
	await page.getByLabel("Old or short address").fill("Korea");
	await page.getByRole("button", { name: "Make the redirect" }).click();
	await expect(page.getByLabel("Old or short address")).toHaveAccessibleDescription(/begin with a slash/);
	await page.getByLabel("Old or short address").fill("/Korea/");
	await page.getByLabel("Leads to").fill(story);
	await page.getByRole("button", { name: "Make the redirect" }).click();
	await expect(page.getByText(`/korea leads to ${story}.`)).toBeVisible();
	await expect(page.getByRole("row", { name: /\/korea/ })).toContainText("South Korea, Japan");

	expect(await answerOf(paper, "/KOREA")).toEqual([308, story]);
});

test("a post that WordPress knew by its number leads to its story, and a number that nobody knows to the front", async ({
	page,
	paper,
}) => {
	expect(await answerOf(paper, "/?p=123")).toEqual([307, "/"]);
	await page.goto("/admin/redirects/new");
	await page.getByLabel("Old or short address").fill("/?p=123");
	await page.getByLabel("Leads to").fill(story);
	await page.getByRole("button", { name: "Make the redirect" }).click();
	await expect(page.getByText(`/?p=123 leads to ${story}.`)).toBeVisible();

	expect(await answerOf(paper, "/?p=123")).toEqual([308, story]);
	expect(await answerOf(paper, "/?p=124")).toEqual([307, "/"]);
	expect((await answerOf(paper, "/?other=123"))[0]).toBe(200);
});

test("a redirect for the time being becomes one for good, then a notice that it is gone, then nothing", async ({ page, paper }) => {
	await page.goto("/admin/redirects/new");
	await page.getByLabel("Old or short address").fill("/festival");
	await page.getByLabel("What happens there").selectOption("307");
	await page.getByLabel("Leads to").fill("/culture");
	await page.getByRole("button", { name: "Make the redirect" }).click();
	await expect(page.getByRole("row", { name: /festival/ })).toContainText("For the time being");
	expect(await answerOf(paper, "/festival")).toEqual([307, "/culture"]);

	await page.getByLabel("Search addresses").fill("FESTI");
	await page.getByRole("button", { name: "Show" }).click();
	await expect(page.getByText("1 redirect", { exact: true })).toBeVisible();
	await page.getByRole("link", { name: "/festival" }).click();
	await page.getByLabel("What happens there").selectOption("410");
	await expect(page.getByLabel("Leads to")).toHaveCount(0);
	await expectFits(page);
	await page.getByRole("button", { name: "Save the redirect" }).click();
	await expect(page.getByText("/festival says that it is gone now.")).toBeVisible();
	expect((await answerOf(paper, "/festival"))[0]).toBe(410);

	await page.getByRole("link", { name: "/festival" }).click();
	await page.getByRole("button", { name: "Delete the redirect" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
	await expect(page.getByText("The redirect is deleted.")).toBeVisible();
	expect((await answerOf(paper, "/festival"))[0]).toBe(404);
});

test("a list from another system is looked at, mended and taken whole; and what is exported can be taken again", async ({
	page,
	paper,
}) => {
	await page.goto("/admin/redirects");
	await page.getByRole("link", { name: "Import a list" }).click();
	await page.getByRole("button", { name: "Look at what it would do" }).click();
	await expect(page.getByLabel("Or paste it here")).toHaveAccessibleDescription(/Choose a file or paste a list first/);

	const bad = `from,to,status\n/2016/11/korea.html,${story}\n/a,/b\n/b,/a\n/town,/world\n`;
	await page.getByLabel("File").setInputFiles({ name: "old.csv", mimeType: "text/csv", buffer: Buffer.from(bad) });
	await page.getByRole("button", { name: "Look at what it would do" }).click();
	await expect(page.getByRole("main").getByRole("alert")).toContainText("3 lines must be mended first");
	await expect(page.getByRole("main").getByRole("alert")).toContainText("Line 3: This goes round in a loop: /a → /b → /a.");
	await expect(page.getByRole("main").getByRole("alert")).toContainText("Line 5: The section “Town”");
	await expect(page.getByRole("button", { name: /^Take all/ })).toHaveCount(0);
	await expectFits(page);
	expect((await answerOf(paper, "/2016/11/korea.html"))[0]).toBe(404);

	const good = `from,to,status\n/2016/11/korea.html,${story}\n/a,/b\n/b,/world\n/old-shop,,410\n/elsewhere,/later\n`;
	await page.getByLabel("Or paste it here").fill(good);
	await page.getByRole("button", { name: "Look at what it would do" }).click();
	await expect(page.getByText("5 would be new.")).toBeVisible();
	await expect(page.getByText("1 lead to an address at which nothing of this paper stands.")).toBeVisible();
	await expect(page.getByRole("row", { name: /\/a\b/ })).toContainText("Straight there, not through /b.");
	await expectFits(page);
	await page.getByRole("button", { name: "Take all 5" }).click();
	await expect(page.getByText("The list is taken: 5 new, 0 changed.")).toBeVisible();
	expect(await answerOf(paper, "/2016/11/korea.html")).toEqual([308, story]);
	expect(await answerOf(paper, "/a")).toEqual([308, "/world"]);
	expect((await answerOf(paper, "/old-shop"))[0]).toBe(410);

	const download = page.waitForEvent("download");
	await page.getByRole("link", { name: "Export all" }).click();
	const exported = readFileSync(await (await download).path(), "utf8");
	expect(exported).toContain(`/2016/11/korea.html,${story},308\r\n`);
	expect(exported).toContain("/old-shop,,410\r\n");
	await page.goto("/admin/redirects/import");
	await page.getByLabel("Or paste it here").fill(exported);
	await page.getByRole("button", { name: "Look at what it would do" }).click();
	await expect(page.getByText("0 would be new.")).toBeVisible();
	await expect(page.getByText("0 would change where an address leads.")).toBeVisible();
});

test("a reporter is not shown the redirects, and cannot export them", async ({ page, paper }) => {
	await page.context().clearCookies();
	await paper.signIn(page, "reporter");
	expect((await page.goto("/admin/redirects"))?.status()).toBe(403);
	expect((await page.request.get("/api/redirects")).status()).toBe(403);
	await page.context().clearCookies();
	expect((await page.request.get("/api/redirects")).status()).toBe(401);
});
