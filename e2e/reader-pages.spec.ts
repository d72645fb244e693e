import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/test.ts";

/** One of each kind of page that readers get, and of each kind of story. */
const pages = {
	"the front": "/",
	"a section": "/town",
	"another section": "/council",
	"the lead": "/world/south-korea-japan-to-share-intelligence-on-north",
	"a story with key points, a table and a footnote": "/council/budget-passes-by-one",
	"a story with a gallery": "/culture/lamp-night",
	"a long read": "/river/the-year-the-hill-moved",
	"a story without a photo": "/town/umbrella-mender",
	"a brief without a byline": "/town/depot-cat",
	"a story in Urdu": "/culture/mushaira-urdu",
	"a corrected story": "/town/fire-at-ferry-road-godown",
	"a topic": "/topic/trams",
	"a contributor": "/by/mira-tandel",
	"a desk": "/by/our-bureau",
	"most read, before anything was": "/most-read",
	"everything, newest first": "/latest",
	"the archive": "/archive",
	corrections: "/corrections",
	"a day without a story": "/archive/1999/12/31",
	"search, asked nothing": "/search",
	"search, with results": "/search?q=bridge",
	"search, without": "/search?q=zeppelin",
	"what is read without a connection": "/offline",
	"an address that never was": "/nothing/here",
	"a story that was withdrawn": "/town/tuba-on-line-2",
};

for (const [name, address] of Object.entries(pages)) {
	test(`${name} fits a small phone, and breaks no rule of accessibility by day or by night`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: "light" });
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await widthBeyond(page), "at 320").toBe(0);
		await expectNoViolations(page);

		await page.emulateMedia({ colorScheme: "dark" });
		await page.setViewportSize({ width: 1280, height: 900 });
		expect(await widthBeyond(page), "at 1280").toBe(0);
		await expectNoViolations(page);
	});
}

test("a withdrawn story answers 410 and says why", async ({ page }) => {
	const answer = await page.goto("/town/tuba-on-line-2");

	expect(answer?.status()).toBe(410);
	await expect(page.getByRole("main")).toContainText("no such reward was ever offered");
});

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false });

	test("a reader gets from the front to a story, to its topic, to a search and its result", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("link", { name: /Otters have come back/ }).click();
		await expect(page.getByRole("heading", { level: 1 })).toContainText("Otters have come back");
		await expect(page.getByRole("article").getByRole("img").first()).toBeVisible();

		await page.getByRole("link", { name: "Wildlife" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wildlife");

		await page.getByRole("link", { name: "Search" }).click();
		await page.getByRole("searchbox", { name: "Search the paper" }).fill("funicular");
		await page.getByRole("button", { name: "Search" }).click();
		await expect(page.getByRole("link", { name: /Funicular stops halfway/ })).toBeVisible();
	});

	test("nothing stands there that only a script could use", async ({ page }) => {
		await page.goto(pages["the lead"]);

		await expect(page.getByRole("button")).toHaveCount(0);
		await expect(page.getByRole("radio")).toHaveCount(0);
	});
});

test("on paper a story is its words and pictures, without menus, in black on white", async ({ page }) => {
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	await page.goto(pages["a story with key points, a table and a footnote"]);

	for (const navigation of await page.getByRole("navigation").all()) await expect(navigation).toBeHidden();
	await expect(page.getByRole("region", { name: "Also Read" })).toBeHidden();
	await expect(page.getByRole("link", { name: "Search" })).toBeHidden();
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.getByRole("table").first()).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.body).color)).toMatch(/^rgb\((\d|[1-3]\d), /);
});

test("the page stands still while it loads, and its first photo comes before the others", async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	});

	for (const address of [pages["the front"], pages["a story with a gallery"], pages["a section"]]) {
		await page.goto(address);
		const photos = page.getByRole("main").getByRole("img");
		await expect(photos.first()).toHaveAttribute("fetchpriority", "high");
		expect(await photos.first().getAttribute("loading")).toBe("eager");
		expect(await photos.nth(1).getAttribute("loading")).toBe("lazy");
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.waitForLoadState("networkidle");
		const shifted = await page.evaluate(() =>
			(globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
		);
		expect(shifted, address).toBeLessThan(0.005); // the headline face comes late; without it nothing moves: budget.spec.ts
	}
});

/** Packages whose faces are as wide as the serifs that most readers have, with the name under which the page sets that serif. */
const usualSerifs = { tinos: "Text like Times", gelasio: "Georgia", "noto-serif": "Noto Serif" };

for (const [face, name] of Object.entries(usualSerifs))
	test(`lines of a story are no longer than seventy characters in ${name}, whatever the machine has`, async ({ page }) => {
		await page.setViewportSize({ width: 1600, height: 1000 });
		await page.goto(pages["a long read"]);
		const file = readFileSync(`node_modules/@fontsource/${face}/files/${face}-latin-400-normal.woff2`).toString("base64");
		const lines = await page.evaluate(charactersOfLines, { file, name });

		expect(lines.length).toBeGreaterThan(20);
		expect(Math.max(...lines)).toBeGreaterThan(45);
		expect(Math.max(...lines)).toBeLessThanOrEqual(70);
	});

/** Sets the story in a face, at the size that the page's own rule for it says, and counts the characters of each full line. Runs in the page. */
async function charactersOfLines({ file, name }: { file: string; name: string }): Promise<number[]> {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
	const own = rules.find(({ style }) => style.getPropertyValue("font-family").includes(name));
	const size = own?.style.getPropertyValue("size-adjust") || "100%";
	const sheet = document.createElement("style");
	sheet.textContent = `@font-face { font-family: Measured; src: url(data:font/woff2;base64,${file}); size-adjust: ${size} }`;
	document.head.append(sheet);
	await document.fonts.load("1rem Measured");
	for (const element of document.querySelectorAll<HTMLElement>(".story-body, .story-body *")) element.style.fontFamily = "Measured";
	const range = document.createRange();

	return [...document.querySelectorAll(".story-body > p")].flatMap((paragraph) => {
		const lines = new Map<number, string>();
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
			for (let at = 0; at < node.length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const line = Math.round(range.getBoundingClientRect().bottom);
				lines.set(line, (lines.get(line) ?? "") + node.data[at]);
			}

		return [...lines.values()].slice(0, -1).map((line) => line.trim().length); // the last is not full
	});
}

/** Pixels that a page is wider than its window. */
function widthBeyond(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
