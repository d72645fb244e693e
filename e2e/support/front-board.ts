import { expect, type Locator, type Page } from "@playwright/test";

/** A front's board, by the names that people know its parts by. */
export class FrontBoard {
	readonly page: Page;
	/** What was done last. */
	readonly said: Locator;

	constructor(page: Page) {
		this.page = page;
		this.said = page.getByRole("banner").getByRole("status").or(page.locator("header").getByRole("status")).first();
	}

	async open(key = "home"): Promise<void> {
		await this.page.goto(`/admin/fronts/${key}`);
		await this.found().first().waitFor();
	}

	/** The headlines of a container, in order. */
	async headlines(container: string): Promise<string[]> {
		return this.rows(container).locator("p:first-child:not(:only-child)").allTextContents();
	}

	rows(container: string): Locator {
		return this.page.getByRole("grid", { name: `Stories in ${container}` }).getByRole("row");
	}

	found(): Locator {
		return this.page.getByRole("grid", { name: "Stories found" }).getByRole("row");
	}

	row(container: string, headline: string): Locator {
		return this.rows(container).filter({ hasText: headline });
	}

	/** Chooses from a story's menu. */
	async choose(headline: string, item: string): Promise<void> {
		await this.page.getByRole("button", { name: `More for ${headline}` }).click();
		await this.page.getByRole("menuitem", { name: item, exact: true }).click();
	}

	/** Finds a story by typing and adds it to a container. */
	async add(container: string, typed: string, headline: string): Promise<void> {
		await this.page.getByRole("button", { name: `Add a story to ${container}` }).click();
		await this.page.keyboard.type(typed);
		await this.page.getByRole("button", { name: `Add ${headline}` }).click();
		await expect(this.said).toHaveText(`${headline}: held in ${container}.`);
	}

	async publish(): Promise<void> {
		await this.page.getByRole("button", { name: "Publish", exact: true }).click();
		await expect(this.said).toHaveText(/^It is live at \//);
		await expect(this.page.getByText("Live", { exact: true }).first()).toBeVisible();
	}
}
