import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../scripts/root.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/test.ts";

const folder = join(root, "app", "admin");

/** The newsroom's screens, as the addresses under /admin that files stand for; those in brackets want an id. */
const screens = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.startsWith("(signed-out)") && !file.includes("[..."))
	.map((file) => `/admin/${file.replace(/\/?page\.tsx$/, "")}`.replace(/\/$/, ""))
	.sort();

/** The first address that the newsroom's own links lead to and that this screen answers for. */
async function addressOf(page: Page, screen: string): Promise<string | null> {
	if (!screen.includes("[")) return screen;
	const at = screen.indexOf("[");
	await page.goto(screen.slice(0, at - 1));
	const pattern = new RegExp(`^${screen.replace(/\[[^\]]+\]/g, "(?!new|import)[^/?#]+")}$`);
	const parent = new RegExp(`^${screen.slice(0, screen.indexOf("]") + 1).replace(/\[[^\]]+\]/g, "(?!new|import)[^/?#]+")}$`);
	const first = async (wanted: RegExp) => (await paths(page)).find((path) => wanted.test(path));
	const found = await first(pattern);
	if (found) return found;

	const above = (await first(parent)) ?? "";
	await page.goto(`${above}${screen.slice(screen.indexOf("]") + 1).replace(/\/\[.*$/, "")}`);
	const below = new URL(page.url()).pathname;
	return (await first(pattern)) ?? (pattern.test(below) ? below : null);
}

function paths(page: Page): Promise<string[]> {
	return page.locator("main a[href]").evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

const looks = [
	{ width: 360, height: 740, colorScheme: "light" },
	{ width: 1440, height: 900, colorScheme: "dark" },
] as const;

/** What the demo edition has none of, and a screen is about. */
const making: Record<string, (page: Page) => Promise<void>> = {
	"/admin/redirects/[id]": async (page) => {
		await page.goto("/admin/redirects/new");
		await page.getByLabel("Old or short address").fill("/vote");
		await page.getByLabel("Leads to").fill("/council");
		await page.getByRole("button", { name: "Make the redirect" }).click();
		await expect(page.getByText("/vote leads to /council.")).toBeVisible();
	},
	"/admin/series/[id]": async (page) => {
		await page.goto("/admin/series/new");
		await page.getByLabel("Name").fill("Down the river");
		await page.getByRole("button", { name: "Make the series" }).click();
		await expect(page.getByText("The series is made.")).toBeVisible();
	},
	"/admin/pages/[id]": async (page) => {
		await page.goto("/admin/pages/new");
		await page.getByLabel("Title").fill("How we work");
		await page.getByRole("button", { name: "Write the page" }).click();
		await expect(page.getByText("Not published", { exact: true })).toBeVisible();
	},
};

/** Makes the browser write times, numbers and names, and tell words apart, in another way than the server: as with other versions of ICU. */
function writeDifferently(): void {
	const mark = "\u200a";
	const writers = [Intl.DateTimeFormat, Intl.NumberFormat].map(({ prototype }) => prototype as object);
	for (const prototype of writers) {
		const own = Object.getOwnPropertyDescriptor(prototype, "format")?.get;
		Object.defineProperty(prototype, "format", {
			configurable: true,
			get() {
				const format = own?.call(this) as (value: unknown) => string;
				return (value: unknown) => format(value) + mark;
			},
		});
	}
	const { of } = Intl.DisplayNames.prototype;
	Intl.DisplayNames.prototype.of = function (code) {
		return `${of.call(this, code)}${mark}`;
	};
	const { format } = Intl.RelativeTimeFormat.prototype;
	Intl.RelativeTimeFormat.prototype.format = function (value: number, unit: Intl.RelativeTimeFormatUnit) {
		return format.call(this, value, unit) + mark;
	};
	const { segment } = Intl.Segmenter.prototype;
	Intl.Segmenter.prototype.segment = function (text) {
		return segment.call(this, `${text} more`);
	};
	Object.assign(globalThis, {
		tellWordsApartAgain: () => {
			Intl.Segmenter.prototype.segment = segment;
		},
	});
}

const groups = 3;

for (let group = 0; group < groups; group += 1)
	test(`every screen of the newsroom fits a phone and a desk, by day and by night, and breaks no rule of accessibility (${group + 1} of ${groups})`, async ({
		page,
		paper,
	}) => {
		test.slow();
		expect(screens.length).toBeGreaterThan(20);
		await paper.signIn(page, "admin");
		await page.addInitScript(writeDifferently);
		const wrong: string[] = [];
		page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
		for (const screen of screens.filter((_, index) => index % groups === group)) {
			await making[screen]?.(page);
			const address = (await addressOf(page, screen)) ?? "";
			expect(address, `an address for ${screen}`).not.toBe("");
			for (const look of looks) await test.step(`${address} at ${look.width}`, () => lookAt(page, address, look));
		}
		expect(wrong, "whatever the browser's Intl writes, no screen is rendered twice").toEqual([]);
	});

async function lookAt(page: Page, address: string, { colorScheme, ...viewport }: (typeof looks)[number]): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize(viewport);
	const answer = await page.goto(address);
	expect(answer?.status(), address).toBe(200);
	await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(beyond, `${address} at ${viewport.width}`).toBe(0);
	// axe compares what a button says with its name, word by word.
	await page.evaluate(() => (globalThis as unknown as { tellWordsApartAgain: () => void }).tellWordsApartAgain());
	await expectNoViolations(page);
}
