import type { Page } from "@playwright/test";

/**
 * Makes every visit of the newsroom wait until its buttons answer: between a page's words and its scripts a slow machine leaves time to press
 * what does not listen yet.
 */
export function waitForAnswers(page: Page): void {
	const kind = Object.getPrototypeOf(page) as Page & { waitsForAnswers?: true };
	if (kind.waitsForAnswers) return;
	kind.waitsForAnswers = true;
	const { goto, reload } = kind;
	kind.goto = async function (this: Page, ...given) {
		const answer = await goto.apply(this, given);
		await answers(this);
		return answer;
	};
	kind.reload = async function (this: Page, ...given) {
		const answer = await reload.apply(this, given);
		await answers(this);
		return answer;
	};
}

async function answers(page: Page): Promise<void> {
	if (!new URL(page.url()).pathname.startsWith("/admin")) return;
	// No function of ours: in Firefox the page's policy forbids those too.
	await page.locator('html[data-answers], html:not(:has(meta[property="csp-nonce"]))').waitFor({ state: "attached" });
}
