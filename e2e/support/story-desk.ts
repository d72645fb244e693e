import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";
import { expect, type Locator, type Page } from "@playwright/test";
import { root } from "../../scripts/root.ts";
import type { Paper } from "./paper.ts";

type Furniture = { sections?: { name: string }[]; topics?: { name: string }[]; contributors?: { name: string; kind?: string }[] };

const furnished = new Set<string>();

/** Makes sections, topics and contributors in a paper, once, with the very commands that the newsroom uses. */
export async function furnish(paper: Paper, furniture: Furniture): Promise<void> {
	const what = paper.dataDir + JSON.stringify(furniture);
	if (furnished.has(what)) return;
	furnished.add(what);
	const child = spawn(process.execPath, ["--import", "./scripts/plain-node.mjs", "e2e/support/furnish.ts"], {
		cwd: root,
		env: { ...process.env, DATA_DIR: paper.dataDir, DATABASE_URL: "" },
		stdio: "pipe",
	});
	const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
	child.stdin.end(JSON.stringify(furniture));
	const [complaints, code] = await Promise.all([text(child.stderr), ended]);
	if (code !== 0) throw new Error(complaints);
}

/** A story's editor, by the names that people know its parts by. */
export class StoryDesk {
	readonly page: Page;
	readonly headline: Locator;
	readonly body: Locator;
	readonly state: Locator;

	constructor(page: Page) {
		this.page = page;
		this.headline = page.getByLabel("Headline", { exact: true });
		this.body = page.getByRole("textbox", { name: "Story", exact: true });
		this.state = page.getByRole("status").filter({ hasText: /saved|offline|server|signed out|room/i });
	}

	/** Begins a story from the list, in the section that is offered; with a headline, it is saved. */
	async begin(paper: Paper, headline = ""): Promise<void> {
		await this.page.goto(`${paper.url}/admin/stories`);
		await this.page.getByRole("button", { name: "New story", exact: true }).click();
		await this.body.waitFor();
		if (headline === "") return;

		await this.headline.fill(headline);
		await this.saved();
	}

	field(label: string): Locator {
		return this.page.getByLabel(label, { exact: true });
	}

	/** Writes at the end of the body, as a person does. */
	async write(words: string): Promise<void> {
		await this.body.click();
		await this.page.keyboard.press("ControlOrMeta+End");
		await this.page.keyboard.type(words);
	}

	/** Waits until all that was typed is on the server. */
	async saved(): Promise<void> {
		await expect(this.state).toHaveText(/^Saved /);
	}

	/** Publishes, or updates, as an editor does; waits until the page says that it is live. Gives the address. */
	async publish(button: "Publish" | "Update" | "Publish again" = "Publish", { isMinor = false } = {}): Promise<string> {
		await this.page.getByRole("button", { name: `${button}…` }).click();
		const dialog = this.page.getByRole("dialog", { name: button === "Update" ? "Update the live story" : "Publish" });
		if (isMinor) await dialog.getByLabel("Minor edit").check();
		await dialog.getByRole("button", { name: button === "Update" ? "Update" : "Publish", exact: true }).click();
		const live = this.page.getByRole("link", { name: /^Live \d/ });
		await expect(live).toBeVisible();

		return (await live.getAttribute("href")) ?? "";
	}

	/** Chooses from the menu of everything else. */
	async more(item: string): Promise<void> {
		await this.page.getByRole("button", { name: "More", exact: true }).click();
		await this.page.getByRole("menuitem", { name: item }).click();
	}

	/** Chooses from a box that finds by typing. */
	async choose(box: string, typed: string, option: string | RegExp = typed): Promise<void> {
		await this.page.getByRole("combobox", { name: box }).fill(typed);
		await this.page.getByRole("option", { name: option }).first().click();
	}
}

/** Opens the editor of a new story that has a headline. */
export async function begin(page: Page, paper: Paper, headline: string): Promise<StoryDesk> {
	const desk = new StoryDesk(page);
	await desk.begin(paper, headline);

	return desk;
}
