import type { Browser, BrowserContext, Request } from "@playwright/test";
import { expectFits } from "./support/accessibility.ts";
import type { Paper } from "./support/paper.ts";
import { sendRaw } from "./support/raw.ts";
import { expect, test } from "./support/test.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** A browser as a person has it; the one of these tests says of itself that nobody looks at it. */
async function person(browser: Browser, paper: Paper, agent: string): Promise<BrowserContext> {
	const context = await browser.newContext({
		baseURL: paper.url,
		userAgent: agent,
		extraHTTPHeaders: { "sec-ch-ua": '"Firefox";v="140"' },
	});
	await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false }));

	return context;
}

/** Reads a story for so many seconds. Answers what the page told the paper of it. */
async function look(context: BrowserContext, address: string, seconds: number): Promise<string[]> {
	const told: Request[] = [];
	const page = await context.newPage();
	// Time stands still but for the seconds that the test lets pass, however slow the machine is.
	await page.clock.install({ time: new Date("2026-03-01T12:00:00Z") });
	await page.clock.pauseAt(new Date("2026-03-01T12:00:01Z"));
	page.on("request", (request) => {
		if (request.url().endsWith("/api/beacon")) told.push(request);
	});
	await page.goto(address, { waitUntil: "networkidle" });
	await page.clock.runFor(seconds * 1000);
	// A page that closes takes along what the paper has not heard yet.
	for (const request of told) expect((await request.response())?.status()).toBe(204);
	await page.close();

	return told.map((request) => request.postData() ?? "");
}

const cat = "/town/depot-cat";

test("what readers read is the most read, by the next minute, and no cookie was set", async ({ browser, paper, page }) => {
	test.setTimeout(180_000);
	await paper.stop();
	await paper.start({ MOST_READ_SECONDS: "1" });
	await page.goto("/most-read");
	await expect(page.getByRole("region", { name: "In the last 24 hours" })).toContainText("Too little was read");

	await page.goto("/");
	const links = await page
		.getByRole("article")
		.getByRole("link")
		.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
	const [first = "", second = ""] = links.filter((link) => /^\/[a-z-]+\/[a-z0-9-]+$/.test(link));
	for (const [agent, addresses] of [
		[firefox, [first, second]],
		[`${firefox} a`, [second]],
	] as const) {
		const reader = await person(browser, paper, agent);
		for (const address of addresses) expect(await look(reader, address, 6), address).toHaveLength(1);
		expect(await reader.cookies()).toEqual([]);
		await reader.close();
	}

	const ranked = page.getByRole("region", { name: "In the last 24 hours" }).getByRole("listitem").getByRole("link");
	const inOrder = async () => {
		await page.goto("/most-read");
		return ranked.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
	};
	await expect.poll(inOrder).toEqual([second, first]);
	await expect(page.getByRole("region", { name: "In the last 7 days" }).getByRole("listitem")).toHaveCount(2);
	await expectFits(page);
});

test("a story that is only glanced at tells nothing; nor does a browser that nobody looks at, or whose reader asks for no trace", async ({
	browser,
	paper,
}) => {
	const reader = await person(browser, paper, firefox);
	expect(await look(reader, cat, 4)).toEqual([]);
	await reader.addInitScript(() => Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true }));
	expect(await look(reader, cat, 20)).toEqual([]);
	await reader.close();

	const machine = await browser.newContext({ baseURL: paper.url });
	expect(await look(machine, cat, 20)).toEqual([]);
	await machine.close();
});

test("nobody else's page can count here, and a page is the same whoever reads it", async ({ paper }) => {
	const headers = { "user-agent": firefox, "content-length": "1" };
	const send = (more: Record<string, string>) =>
		sendRaw(paper.url, { method: "POST", path: "/api/beacon", headers: { ...headers, ...more }, body: "1" });
	expect((await send({ origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" })).status).toBe(403);
	expect((await send({})).status).toBe(403);
	const heard = await send({ origin: paper.url, "sec-fetch-site": "same-origin" });
	expect([heard.status, heard.text, heard.headers["set-cookie"]]).toEqual([204, "", undefined]);

	const [one, other] = await Promise.all([fetch(paper.url + cat), fetch(paper.url + cat, { headers: { "user-agent": firefox } })]);
	expect(await one.text()).toBe(await other.text());
	expect(other.headers.get("set-cookie")).toBeNull();
});
