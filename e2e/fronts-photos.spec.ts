import { expectNoViolations } from "./support/accessibility.ts";
import { FrontBoard } from "./support/front-board.ts";
import { expect, test } from "./support/test.ts";

const lamps = "Eleven thousand lamps, one dark town";
const hornbills = "Thirty-seven hornbills, counted twice";
const otters = "Otters have come back to Tannery Bend, where the river was once three colours";

test.describe.configure({ timeout: 120_000 }); // axe looks through the whole board

test("an editor gives a card a photo of its own, then none; where none is shown the card's window says so", async ({ page, paper }) => {
	await page.setViewportSize({ width: 1440, height: 1600 });
	await paper.signIn(page, "editor");
	const board = new FrontBoard(page);
	const dialog = page.getByRole("dialog", { name: "Edit the card" });
	const leading = async () => {
		await page.goto("/");
		const card = page.getByRole("article").first();
		await expect(card.getByRole("heading", { name: lamps })).toBeVisible();
		return card.locator("img");
	};
	await board.open();
	await board.add("Lead package", "lamps", lamps);
	await board.choose(lamps, "Move to the top");
	await board.publish();
	const own = await (await leading()).getAttribute("src");

	await board.open();
	await board.choose(lamps, "Edit the card");
	await expect(dialog.getByLabel("Photo")).toHaveAccessibleDescription("Shown where the story stands first here.");
	await dialog.getByLabel("Photo").selectOption("Another");
	const picker = page.getByRole("dialog", { name: "Choose a photo" });
	await picker.getByRole("option").nth(2).click();
	await picker.getByRole("button", { name: "Use this photo" }).click();
	await expect(dialog.getByRole("img", { name: "The chosen photo" })).toBeVisible();
	await expect(dialog.getByLabel("Photo")).toHaveValue("other");
	await expectNoViolations(page);
	await dialog.getByRole("button", { name: "Change the card" }).click();
	await board.publish();
	await expect(await leading()).not.toHaveAttribute("src", own ?? "");

	await board.open();
	await board.choose(lamps, "Edit the card");
	await dialog.getByLabel("Photo").selectOption("None");
	await dialog.getByRole("button", { name: "Change the card" }).click();
	await board.add("River", "hornbills", hornbills);
	await board.choose(hornbills, "Edit the card");
	await expect(dialog.getByLabel("Photo")).toHaveAccessibleDescription("Not shown: this layout has no photos.");
	await dialog.getByLabel("Trail text").fill("The second count was by ear.");
	await dialog.getByRole("button", { name: "Change the card" }).click();
	await board.publish();
	await expect(await leading()).toHaveCount(0);
	await expect(page.getByRole("region", { name: "Latest" })).toContainText("The second count was by ear.");
});

test("the list of the most read numbers its stories, not the links below them", async ({ page, paper }) => {
	await page.setViewportSize({ width: 1440, height: 1600 });
	await paper.signIn(page, "editor");
	const board = new FrontBoard(page);
	await board.open();
	await page.getByRole("button", { name: "Add a container" }).click();
	await page.getByRole("menuitem", { name: /^Most read/ }).click();
	await board.add("Most read", "otters", otters);
	await board.choose(otters, "Edit the card");
	const dialog = page.getByRole("dialog", { name: "Edit the card" });
	await dialog.getByLabel("Or to a page: words").fill("The whole programme");
	await dialog.getByLabel("Address").fill("/topic/lamp-night");
	await dialog.getByRole("button", { name: "Add", exact: true }).click();
	await dialog.getByRole("button", { name: "Change the card" }).click();
	await board.publish();

	await page.goto("/");
	const items = page.getByRole("region", { name: "Most read" }).getByRole("listitem");
	const numbers = await items.evaluateAll((all) => all.map((item) => getComputedStyle(item, "::before").content));
	expect(numbers).toEqual(["counter(place)", "none"]);
	await expect(items.last()).toContainText("The whole programme");
});
