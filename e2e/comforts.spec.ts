import type { Page } from "@playwright/test";
import * as make from "#lib/body/elements.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import { expect, test } from "./support/test.ts";

const story = "/world/south-korea-japan-to-share-intelligence-on-north";

type Spoken = { text: string; lang: string; voice: string };

/** Gives the browser a voice for each of these languages, and takes down what they say; a sentence lasts until it is let end. */
async function giveVoices(page: Page, languages: string[]): Promise<{ said: () => Promise<Spoken[]>; end: () => Promise<void> }> {
	await page.addInitScript((langs) => {
		const said: SpeechSynthesisUtterance[] = [];
		let current: SpeechSynthesisUtterance | undefined;
		class Utterance extends EventTarget {
			onend: (() => void) | null = null;
			readonly text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const speechSynthesis = {
			getVoices: () => langs.map((lang) => ({ lang, name: `Voice of ${lang}` })),
			speak: (utterance: SpeechSynthesisUtterance) => {
				said.push(utterance);
				current = utterance;
			},
			cancel: () => {
				const ended = current;
				current = undefined;
				ended?.onend?.(new Event("end") as SpeechSynthesisEvent); // as browsers do, for what they cut off
			},
		};
		Object.defineProperty(globalThis, "speechSynthesis", { value: speechSynthesis });
		Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
		Object.assign(globalThis, { said, endSentence: () => current?.onend?.(new Event("end") as SpeechSynthesisEvent) });
	}, languages);

	return {
		said: () =>
			page.evaluate(() =>
				(globalThis as unknown as { said: SpeechSynthesisUtterance[] }).said.map(({ text, lang, voice }) => ({
					text,
					lang,
					voice: voice?.name ?? "",
				})),
			),
		end: () => page.evaluate(() => (globalThis as unknown as { endSentence: () => void }).endSentence()),
	};
}

test("a story is read aloud from its headline on, paused, taken up again and stopped, by keyboard", async ({ page }) => {
	const { said, end } = await giveVoices(page, ["de-DE", "en_GB"]);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(story);
	await page.getByRole("button", { name: "Listen" }).focus();
	await page.keyboard.press("Enter");
	expect((await said()).map(({ text }) => text)).toEqual(["South Korea, Japan To Share Intelligence on North"]);
	expect((await said())[0]?.voice).toBe("Voice of en_GB");
	await end();
	const [, second] = await said();
	expect(second?.text).toMatch(/^South Korea.*[.”]$/);
	await expectNoViolations(page);

	await page.getByRole("button", { name: "Pause" }).press("Enter");
	expect(await said()).toHaveLength(2);
	await page.getByRole("button", { name: "Go on" }).press("Enter");
	expect((await said())[2]?.text).toBe(second?.text);
	await page.getByRole("button", { name: "Stop" }).press("Enter");
	await expect(page.getByRole("button", { name: "Listen" })).toBeFocused();
	await expect(page.getByRole("button", { name: "Stop" })).toBeHidden();
	await page.keyboard.press("Enter");
	expect((await said()).at(-1)?.text).toBe("South Korea, Japan To Share Intelligence on North");
});

test("a story to its end: every paragraph is read, no caption and nothing that is offered besides", async ({ page }) => {
	const { said, end } = await giveVoices(page, ["en"]);
	await page.goto(story);
	const paragraphs = await page.locator(".story-body > p").allTextContents();
	await page.getByRole("button", { name: "Listen" }).click();
	for (let sentences = 0; sentences < 200 && (await page.getByRole("button", { name: "Pause" }).isVisible()); sentences += 1) await end();

	const all = (await said()).map(({ text }) => text).join(" ");
	for (const paragraph of paragraphs) expect(all).toContain(paragraph.trim().split(/\s+/).slice(-3).join(" "));
	expect(all).not.toContain("Illustration");
	await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
});

test("a live story is read with its posts, each by its headline and its words", async ({ page }) => {
	const { said, end } = await giveVoices(page, ["en"]);
	await page.goto("/world/vardholm-train-found");
	const headlines = await page.locator(".entry > h2").allTextContents();
	expect(headlines.length).toBeGreaterThan(2);
	await page.getByRole("button", { name: "Listen" }).click();
	for (let sentences = 0; sentences < 200 && (await page.getByRole("button", { name: "Pause" }).isVisible()); sentences += 1) await end();

	const all = (await said()).map(({ text }) => text).join(" ");
	for (const headline of headlines) expect(all).toContain(headline);
	expect(all).toContain("The guard says that it got on at the coast");
});

test("a story in Urdu is read by a voice of Urdu, and says so where the device has none", async ({ page, browser, paper }) => {
	const { said } = await giveVoices(page, ["en-US", "ur-PK"]);
	await page.goto("/culture/mushaira-urdu");
	await page.getByRole("button", { name: "Listen" }).click();
	expect((await said())[0]).toMatchObject({ lang: "ur-PK", text: expect.stringMatching(/\p{Script=Arabic}/u) });

	const elsewhere = await browser.newPage({ baseURL: paper.url });
	await giveVoices(elsewhere, ["en-US"]);
	await elsewhere.goto("/culture/mushaira-urdu");
	await elsewhere.getByRole("button", { name: "Listen" }).click();
	await expect(elsewhere.getByText("This device has no voice for this language.")).toBeVisible();
	await elsewhere.close();
});

test("larger text is kept on this device, on every page, without a page that is too wide", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(story);
	const size = () =>
		page
			.locator(".story-body > p")
			.first()
			.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
	const usual = await size();
	await page.getByRole("radio", { name: "Large", exact: true }).check();
	const large = await size();
	await page.getByRole("radio", { name: "Larger" }).check();
	expect([large / usual, (await size()) / large].every((growth) => growth > 1.1)).toBe(true);

	for (const address of ["/", "/world", "/search?q=river", story]) {
		await page.goto(address);
		await expect(page.getByRole("radio", { name: "Larger" })).toBeChecked();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), address).toBe(true);
		await expectNoViolations(page);
	}
	await page.getByRole("radio", { name: "Usual" }).check();
	expect(await size()).toBe(usual);
});

test("a story says how long it takes; key points come first; what was corrected, credits and the next stories are on the page and on paper", async ({
	page,
	paper,
}) => {
	const desk = await Desk.open(paper);
	const other = await desk.publish({ headline: "The bridge, a history", slug: "bridge-history" });
	const words = Array.from({ length: 700 }, () => "bridge").join(" ");
	const body = make.body(
		make.paragraph(words),
		make.storyLink(other),
		make.keyPoints("The bridge opens on Sunday.", "It is free."),
		make.paragraph("End."),
	);
	const id = await desk.publish({ headline: "The bridge opens", slug: "bridge-opens", body });
	await desk.correct(id, "The bridge opens on Sunday, not on Monday.");
	await desk.close();

	await page.goto("/town/bridge-opens");
	await expect(page.getByText("3 min read")).toBeVisible();
	const first = page.locator(".story-body > *").first();
	await expect(first).toHaveAccessibleName("Key points");
	await expect(first.getByRole("listitem")).toHaveText(["The bridge opens on Sunday.", "It is free."]);
	await expect(page.getByRole("complementary", { name: "Also read" }).getByRole("link", { name: "The bridge, a history" })).toBeVisible();
	await expect(page.getByRole("link", { name: "Read what was corrected" })).toBeVisible();
	await expectNoViolations(page);

	await page.emulateMedia({ media: "print" });
	await expect(page.getByText("The bridge opens on Sunday, not on Monday.")).toBeVisible();
	await expect(page.getByRole("navigation", { name: "Sections", exact: true })).toBeHidden();
	await expect(page.getByRole("radio", { name: "Usual" })).toBeHidden();
	await page.goto(story);
	await expect(page.locator(".story-tools")).toBeHidden();
	await expect(page.locator(".story-lead .story-credit")).toHaveText(/.+/);
});
