import type { Page, Request } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

/** The lead of the demo edition, with its photo, its fourteen paragraphs and Also Read. */
const story = "/world/south-korea-japan-to-share-intelligence-on-north";

/** Bytes over the wire, headers and all, of what a page fetches besides pictures. */
function weigh(page: Page): () => Promise<{ bytes: number; addresses: string[] }> {
	const done: Request[] = [];
	page.on("requestfinished", (request) => done.push(request));

	return async () => {
		const weighed = done.filter((request) => request.resourceType() !== "image");
		const sizes = await Promise.all(weighed.map((request) => request.sizes()));
		const bytes = sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
		return { bytes, addresses: weighed.map((request) => new URL(request.url()).pathname) };
	};
}

test("an article of the lite edition weighs at most 10 KB with everything but pictures, and fetches no picture", async ({
	page,
	context,
	paper,
}) => {
	await context.addCookies([{ name: "lite", value: "1", url: paper.url }]);
	const pictures: string[] = [];
	page.on("request", (request) => /\/media\//.test(request.url()) && pictures.push(request.url()));
	const weight = weigh(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(story, { waitUntil: "networkidle" });

	const { bytes, addresses } = await weight();
	expect(bytes).toBeLessThanOrEqual(10 * 1024);
	expect(addresses).toEqual([story]);
	expect(pictures).toEqual([]);
	expect(await page.locator(".story-body > p").count()).toBeGreaterThanOrEqual(14);
	await expect(page.getByRole("heading", { name: "Also Read" })).toBeVisible();
	await expectNoViolations(page);
	await page.emulateMedia({ colorScheme: "dark" });
	await expectNoViolations(page);
	await page.emulateMedia({ colorScheme: "light" });
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

	await page
		.getByText(/^Show the photo, \d+ kB$/)
		.first()
		.click();
	const photo = page.locator("figure img").first();
	await expect(photo).toHaveJSProperty("complete", true);
	await expect(photo).not.toHaveJSProperty("naturalWidth", 0);
	expect(pictures).toHaveLength(1);
	const told = Number(/\d+/.exec((await page.locator("summary").first().textContent()) ?? "")?.[0]);
	const sent = (await page.request.get(pictures[0] ?? "")).headers()["content-length"];
	expect(Math.round(Number(sent) / 1000)).toBe(told);
	await expectNoViolations(page);
});

test("a reader goes over to the lite edition from the foot of a page, stays there, and comes back", async ({ page }) => {
	await page.goto("/search?q=river");
	await page.getByRole("link", { name: "Lite edition" }).click();
	await expect(page).toHaveURL(/\/search\?q=river$/);
	await expect(page.getByRole("link", { name: "Full edition" })).toBeVisible();
	await expect(page.getByRole("searchbox", { name: "Search the paper" })).toHaveValue("river");
	await expectNoViolations(page);
	for (const address of ["/", "/town", "/nothing/here"]) {
		await page.goto(address);
		await expect(page.getByRole("link", { name: "Full edition" })).toBeVisible();
		await expect(page.locator("img, script, picture")).toHaveCount(0);
		await expectNoViolations(page);
	}

	await page.goto("/town");
	await page.getByRole("link", { name: "Full edition" }).click();
	await expect(page).toHaveURL(/\/town$/);
	await expect(page.getByRole("main").locator("picture").first()).toBeAttached();
	await page.goto("/");
	await expect(page.getByRole("link", { name: "Lite edition" })).toBeVisible();
});

test("an address with ?lite remembers it, and whoever's device saves data has it unasked, unless they chose otherwise", async ({
	paper,
}) => {
	const ask = (path: string, headers: Record<string, string> = {}) => fetch(paper.url + path, { headers, redirect: "manual" });
	const chosen = await ask(`${story}?lite`);
	expect([chosen.status, chosen.headers.get("location")]).toEqual([303, story]);
	expect(chosen.headers.get("set-cookie")).toMatch(/^lite=1; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/);
	expect(chosen.headers.get("cache-control")).toContain("no-store");

	const full = await ask(story).then((answer) => answer.text());
	const lite = await ask(story, { cookie: "lite=1" }).then((answer) => answer.text());
	expect(lite.length).toBeLessThan(full.length / 2);
	expect(await (await ask(story, { "save-data": "on" })).text()).toBe(lite);
	expect(await (await ask(story, { "save-data": "on", cookie: "lite=0" })).text()).toBe(full);
});

test("each edition is kept by itself; caches that others share are given the full one alone", async ({ paper }) => {
	const ask = (headers: Record<string, string> = {}) => fetch(paper.url + story, { headers });
	await Promise.all([ask(), ask({ cookie: "lite=1" })]);
	const [full, lite] = await Promise.all([ask(), ask({ cookie: "lite=1" })]);

	expect([full.headers.get("x-cache"), lite.headers.get("x-cache")]).toEqual(["hit", "hit"]);
	expect(full.headers.get("cache-control")).toBe("no-cache");
	expect(full.headers.get("vary")).toBe("Accept-Encoding, Save-Data");
	expect(lite.headers.get("cache-control")).toBe("private, no-cache");
	expect(lite.headers.get("vary")).toBe("Accept-Encoding, Save-Data, Cookie");
	expect(lite.headers.get("etag")).not.toBe(full.headers.get("etag"));
	const again = await ask({ cookie: "lite=1", "if-none-match": full.headers.get("etag") ?? "" });
	expect(again.status).toBe(200);
});

test("what an editor changes is changed in both editions", async ({ paper }) => {
	const desk = await Desk.open(paper);
	const id = await desk.publish({ headline: "Ferry due at six", slug: "ferry-due" });
	const read = (headers: Record<string, string>) => fetch(`${paper.url}/town/ferry-due`, { headers }).then((answer) => answer.text());
	const editions = ["lite=0", "lite=1"].map((cookie) => ({ cookie }));
	for (const headers of editions) await expect.poll(() => read(headers)).toContain("Ferry due at six");
	await desk.update(id, { headline: "Ferry due at seven" });
	await desk.close();

	for (const headers of editions) await expect.poll(() => read(headers)).toContain("Ferry due at seven");
});
