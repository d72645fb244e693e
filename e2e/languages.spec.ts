import type { Page } from "@playwright/test";
import { paragraphs } from "#lib/body/body.ts";
import { createSection, updateSection } from "#lib/sections/commands.ts";
import { listSections } from "#lib/sections/queries.ts";
import { system } from "#lib/users/role.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

test("a paper becomes Arabic by its settings: from right to left, its own words everywhere, days of the common calendar", async ({
	page,
	paper,
}) => {
	const desk = await openDesk(paper, "الصحيفة", "محليات");
	const body = paragraphs(["عادت العبّارة صباح اليوم."]);
	await desk.publish({ headline: "عودة العبّارة إلى الميناء", standfirst: "بعد عام من الانتظار.", body });
	await desk.close();
	await page.setViewportSize({ width: 360, height: 740 });
	await paper.signIn(page, "admin");
	await speak(page, "Arabic", /العربية/);

	const lists = ["/latest", "/archive", "/corrections", "/most-read", "/by/nobody"];
	for (const address of ["/", "/local", "/search", `/search?q=${encodeURIComponent("العبّارة")}`, "/nowhere", "/offline", ...lists]) {
		await page.goto(address);
		await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
		expect(await latinOn(page), address).toEqual([]);
		await expectNoViolations(page);
	}
	await page.goto("/");
	await expect(page.getByRole("banner").getByRole("link", { name: "بحث" })).toBeVisible();
	await expect(page.locator(".folio time")).toHaveText(/^\p{Script=Arabic}+، \d{1,2} \p{Script=Arabic}+ 20\d\d$/u);
	await page.getByRole("main").getByRole("link", { name: "عودة العبّارة إلى الميناء" }).first().click();
	await expect(page.getByRole("button", { name: "نسخ الرابط" })).toBeAttached();
	expect(await latinOn(page)).toEqual([]);
	await expectNoViolations(page);

	await page.goto(`/search?q=${encodeURIComponent("العبّارة")}`);
	await expect(page.getByRole("status").filter({ hasText: "خبر واحد" })).toBeVisible();
	const feed = await page.request.get("/feed.xml").then((answer) => answer.text());
	expect(feed).toContain("هذه خلاصة ويب.");
});

test("a paper becomes Hindi by its settings", async ({ page, paper }) => {
	const desk = await openDesk(paper, "समाचार पत्र", "स्थानीय");
	await desk.publish({ headline: "घाट पर लौटी नौका", standfirst: "एक साल बाद।", body: paragraphs(["नौका आज सुबह लौट आई।"]) });
	await desk.close();
	await paper.signIn(page, "admin");
	await speak(page, "Hindi", /हिन्दी/);

	for (const address of ["/", "/local", "/nowhere", "/offline", "/latest", "/archive", "/corrections", "/most-read"]) {
		await page.goto(address);
		expect(await latinOn(page), address).toEqual([]);
	}
	await page.goto("/search");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("खोज");
	await expectNoViolations(page);
	await page
		.getByRole("searchbox")
		.or(page.getByRole("combobox", { name: "अख़बार में खोजें" }))
		.fill("नौका");
	await page.getByRole("main").getByRole("button", { name: "खोजें" }).click();
	await expect(page.getByRole("status").filter({ hasText: "1 ख़बर" })).toBeVisible();
	await page.getByRole("main").getByRole("link", { name: "घाट पर लौटी नौका" }).click();
	await expect(page.getByText(/\d{1,2} \p{Script=Devanagari}+ 20\d\d/u).first()).toBeVisible();
	expect(await latinOn(page)).toEqual([]);
	await expectNoViolations(page);
});

test("a story in another language than its paper says so, in cards and on its own page", async ({ page, paper }) => {
	const desk = await openDesk(paper, "The Paper", "Local");
	await desk.set({ locale: "en" });
	await desk.publish({ headline: "घाट पर नई नौका", lang: "hi" });
	await desk.publish({ headline: "عبّارة جديدة في الميناء", lang: "ar" });
	await desk.close();

	await page.goto("/local");
	const card = page.getByRole("article").filter({ hasText: "عبّارة جديدة في الميناء" });
	await expect(card).toHaveAttribute("lang", "ar");
	await expect(card).toHaveAttribute("dir", "rtl");
	await expect(card.locator("time").locator("..")).toHaveAttribute("lang", "en");
	await expectNoViolations(page);
	await page.getByRole("link", { name: "घाट पर नई नौका" }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await expect(page.getByRole("article").first()).toHaveAttribute("lang", "hi");
	await expect(page.getByRole("article").first()).toHaveAttribute("dir", "ltr");
	await expectNoViolations(page);
});

test("an editor links translations; readers go from one to the other, and no second story stands for a language", async ({
	page,
	paper,
}) => {
	const desk = await openDesk(paper, "The Paper", "Local");
	const english = await desk.publish({ headline: "A new ferry at the pier" });
	await desk.publish({ headline: "घाट की नई नाव", slug: "nai-naav", lang: "hi" });
	await desk.publish({ headline: "घाट पर एक और नाव", slug: "ek-aur-naav", lang: "hi" });
	await desk.close();
	await page.goto("/local/a-new-ferry-at-the-pier");
	await expect(page.getByRole("link", { name: "हिन्दी" })).toHaveCount(0);

	await paper.signIn(page, "editor");
	await page.goto(`/admin/stories/${english}`);
	const linked = page.getByRole("list", { name: "Translations" });
	await linkTranslation(page, "घाट की नई नाव");
	await expect(linked.getByRole("link", { name: "घाट की नई नाव" })).toBeVisible();
	await linkTranslation(page, "घाट पर एक और नाव");
	await expect(page.getByText(/both in Hindi\. Set the language of one of them/)).toBeVisible();
	await page.getByRole("button", { name: "Remove घाट की नई नाव" }).click();
	await page.getByRole("button", { name: "Link again" }).click();
	await expect(linked.getByRole("link", { name: "घाट की नई नाव" })).toBeVisible();
	await expectNoViolations(page);

	await page.goto("/local/a-new-ferry-at-the-pier");
	for (const [lang, name] of [
		["hi", "हिन्दी"],
		["en", "English"],
	] as const) {
		const alternates = page.locator("head link[rel=alternate][hreflang]");
		await expect(alternates).toHaveCount(3);
		expect(await alternates.evaluateAll((links) => links.map((link) => link.getAttribute("hreflang")))).toContain("x-default");
		const other = page.getByRole("navigation", { name: "Other languages of this story" }).getByRole("link", { name });
		await expect(other).toHaveAttribute("lang", lang);
		await expect(other).toHaveAttribute("hreflang", lang);
		await expectNoViolations(page);
		await other.click();
	}
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("A new ferry at the pier");
});

/** Finds a story in the editor's field for translations and takes it. */
async function linkTranslation(page: Page, headline: string): Promise<void> {
	const field = page.getByRole("combobox", { name: "Translations" });
	const found = page.getByRole("option", { name: headline });
	await expect(async () => {
		await field.fill(""); // again where the page was not awake yet
		await field.fill(headline);
		await expect(found).toBeVisible({ timeout: 2000 });
	}).toPass();
	await found.click();
}

/** A desk at a paper that has a section to write for. */
async function openDesk(paper: Parameters<typeof Desk.open>[0], name: string, section: string): Promise<Desk> {
	const desk = await Desk.open(paper);
	await desk.set({ name });
	const [first] = await listSections();
	const made = first
		? await updateSection(first.id, { name: section, description: "" }, system, new Date())
		: await createSection({ name: section, slug: "local", description: "" }, system, new Date());
	expect(made.ok, JSON.stringify(made)).toBe(true);

	return desk;
}

/** An admin chooses the paper's language. */
async function speak(page: Page, typed: string, option: RegExp): Promise<void> {
	await page.goto("/admin/settings");
	const language = page.getByRole("combobox", { name: "Language" });
	const found = page.getByRole("option", { name: option }).first();
	await expect(async () => {
		await language.fill(""); // again where the page was not awake yet
		await language.fill(typed);
		await expect(found).toBeVisible({ timeout: 2000 });
	}).toPass();
	await found.click();
	await page.getByRole("button", { name: "Save the settings" }).click();
	await expect(page.getByText("The settings are saved.")).toBeVisible();
}

/** Words in Latin letters that a page shows or tells those who cannot see it. What is typed into the search, and UTC, are the same everywhere. */
async function latinOn(page: Page): Promise<string[]> {
	const said = await page.evaluate(() => {
		const isWords = ({ name, value }: Attr) =>
			/^(aria-label|alt|title|placeholder)$/.test(name) || (name.startsWith("data-") && !/^[\w/?=&%:.-]*$/.test(value));
		const texts: string[] = [document.title];
		for (const element of document.querySelectorAll("body *:not(script, style, kbd, a[href^='mailto:'])")) {
			texts.push(...[...element.attributes].filter(isWords).map(({ value }) => value));
			for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
		}
		return texts;
	});

	return said.filter((text) => /[a-z]{2,}/i.test(text.replace(/\b(UTC|am|pm)\b|\{(count|time)\}/g, "")));
}
