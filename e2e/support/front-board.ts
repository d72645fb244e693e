import { expect, type Locator, type Page } from "@playwright/test";

/** A front's board, by the names that people know its parts by. */
export class FrontBoard {
	readonly page: Page;
	/** What was done last. */
	readonly said: Locator;
	/** Where a story that is dragged by keyboard would go; there once the drag has begun. */
	readonly dropPlace: Locator;

	constructor(page: Page) {
		this.page = page;
		this.said = page.getByRole("banner").getByRole("status").or(page.locator("header").getByRole("status")).first();
		this.dropPlace = page.locator('[aria-roledescription="drop indicator"]:focus');
	}

	async open(key = "home"): Promise<void> {
		await this.page.goto(`/admin/fronts/${key}`);
		await expect(this.page.getByRole("region", { name: "Find stories" })).toHaveAttribute("aria-busy", "false");
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
		await expect(this.page.getByRole("region", { name: "Find stories" })).toHaveAttribute("aria-busy", "false");
		await this.page.getByRole("button", { name: `Add ${headline}` }).click();
		await expect(this.said).toHaveText(`${headline}: held in ${container}.`);
	}

	/** Begins to drag the second story of a container by keyboard, and waits until arrows move it. */
	async liftSecond(container: string): Promise<void> {
		await this.rows(container).first().focus();
		await this.page.keyboard.press("ArrowDown");
		await this.page.keyboard.press("Tab");
		await this.page.keyboard.press("Enter");
		await expect(this.dropPlace).toBeAttached();
	}

	async publish(): Promise<void> {
		await this.page.getByRole("button", { name: "Publish", exact: true }).click();
		await expect(this.said).toHaveText(/^It is live at \//);
		await expect(this.page.getByText("Live", { exact: true }).first()).toBeVisible();
	}

	/** Takes a container by its handle to the upper half of another and lets go, or takes it back by a key. */
	async dragContainer(container: string, onto: string, key?: string): Promise<void> {
		const panel = (name: string) => this.page.locator("[data-container]").filter({ has: this.page.getByRole("heading", { name }) });
		await this.page.evaluate(() => window.scrollTo(0, 0));
		await panel(container).locator("[data-drag-handle]").scrollIntoViewIfNeeded();
		const from = await panel(container).locator("[data-drag-handle]").boundingBox();
		if (!from) throw new Error(`${container} has no handle`);
		await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await this.page.mouse.down();
		// Near the window's edge the page goes along, until the other one is there.
		await this.page.mouse.move(from.x, 40);
		await expect.poll(async () => (await panel(onto).boundingBox())?.y ?? -1).toBeGreaterThan(0);
		const to = await panel(onto).boundingBox();
		await this.page.mouse.move(from.x, (to?.y ?? 0) + 5);
		if (key) await this.page.keyboard.press(key);
		await this.page.mouse.up();
	}
}
