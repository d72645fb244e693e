import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe asks of a whole page, and must not ask through a window that lies over it and hides it. */
const ofWholePages = ["page-has-heading-one", "region"];

/** Fails where the page, as it is now, breaks WCAG 2.2 AA or common practice; says which rule and where. `exclude` leaves out what is looked at elsewhere. */
export async function expectNoViolations(page: Page, but?: { exclude: string }): Promise<void> {
	await expect(page).toHaveTitle(/./); // on the way to the next page the framework takes the old name away before it has the new one
	const windows = page.locator('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]').filter({ visible: true });
	// What passes is counted, not described; and a page without frames is asked where it stands, without a second page to gather answers in.
	const whole = new AxeBuilder({ page }).options({ runOnly: standards, resultTypes: ["violations"] });
	const builder = (but ? whole.exclude(but.exclude) : whole).setLegacyMode(page.frames().length === 1);
	const { violations } = await ((await windows.count()) > 0 ? builder.disableRules(ofWholePages) : builder).analyze();
	const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(" ")) }));

	expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Fails where the page is wider than a phone or a desk's window, or breaks a rule of accessibility there, by day or by night. */
export async function expectFits(page: Page): Promise<void> {
	for (const [width, colorScheme] of [
		[360, "dark"],
		[1440, "light"],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		// Colours that are on their way from day to night are neither.
		await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(beyond, `pixels beyond ${width} on ${page.url()}`).toBe(0);
		await expectNoViolations(page);
	}
}
