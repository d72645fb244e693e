import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { pictureFile } from "./support/picture.ts";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) =>
	furnish(paper, {
		sections: [{ name: "World" }, { name: "Sport" }],
		topics: [{ name: "Rivers" }],
		contributors: [{ name: "Asha Menon" }, { name: "Our Bureau", kind: "desk" }],
	}),
);

test("a story with a photo is written, published, and stands on every page it belongs to with the next request", async ({
	page,
	paper,
}) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Ferries return to the lower ghats");
	await desk.field("Standfirst").fill("After eleven years, the first boat.");
	await desk.write("Water came to the ghats on Monday, and with it the first boat.");
	await desk.choose("Topics", "riv", "Rivers");
	await desk.choose("Byline", "asha", "Asha Menon");
	const lead = page.getByRole("region", { name: "Lead photo" });
	await lead.getByTestId("photo-files").setInputFiles(await pictureFile("ghats.jpg", "#3a6ea5"));
	await desk.field("Caption").fill("The first boat at the lower ghats.");
	await desk.field("Credit").fill("Asha Menon");
	await desk.field("Alternative text").fill("A boat with twelve people.");
	await desk.saved();

	await page.getByRole("button", { name: "Publish…" }).click();
	await expect(page.getByText("Nothing is missing.")).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press("Escape");
	expect(await desk.publish()).toBe("/world/ferries-return-to-the-lower-ghats");
	await expect(page.getByRole("link", { name: /^Live \d/ })).toBeFocused();
	await expectNoViolations(page);

	for (const address of ["/", "/world", "/topic/rivers", "/by/asha-menon", "/search?q=boat"]) {
		await page.goto(address);
		await expect(page.getByRole("link", { name: "Ferries return to the lower ghats" }).first(), address).toBeVisible();
	}
	await page.getByRole("link", { name: "Ferries return to the lower ghats" }).first().click();
	await expect(page.getByText("Water came to the ghats on Monday")).toBeVisible();
	await expect(page.getByRole("img", { name: "A boat with twelve people." })).toBeVisible();
	await expect(page.getByText("The first boat at the lower ghats.")).toBeVisible();
});

test("edits of a live story are the newsroom's alone until Update", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Nine boats returned");
	await desk.write("There were nine.");
	const address = await desk.publish();
	const read = async () => (await page.request.get(paper.url + address)).text();
	expect(await read()).toContain("There were nine.");

	await desk.write(" Then ten.");
	await desk.headline.fill("Ten boats returned");
	await desk.saved();
	await expect(page.getByText("Unpublished changes")).toBeVisible();
	await expect(page.getByRole("link", { name: /^Live as of \d/ })).toBeVisible();
	expect(await read()).not.toContain("Then ten.");
	expect(await (await page.request.get(paper.url)).text()).not.toContain("Ten boats");

	await desk.publish("Update");
	expect(await read()).toContain("Then ten.");
	expect(await (await page.request.get(paper.url)).text()).toContain("Ten boats returned");

	const modified = async () => /"dateModified":"([^"]+)"/.exec(await read())?.[1];
	const before = await modified();
	await desk.write(" A tpyo.");
	await desk.saved();
	await desk.publish("Update", { isMinor: true });
	expect(await read()).toContain("A tpyo.");
	expect(await modified()).toBe(before);
});

test("a renamed address leads on for good from the old one", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Misspelt hedline");
	await desk.write("Words.");
	const old = await desk.publish();
	await desk.field("Address").fill("well-spelt-headline");
	await desk.field("Section").selectOption("Sport");
	await desk.saved();
	expect((await page.request.get(paper.url + old)).url()).toBe(paper.url + old);

	expect(await desk.publish("Update")).toBe("/sport/well-spelt-headline");
	const answer = await page.request.get(paper.url + old, { maxRedirects: 0 });
	expect([answer.status(), answer.headers().location]).toEqual([308, "/sport/well-spelt-headline"]);
});

test("a withdrawn story is gone from every list; its address says why, and it can come back", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	const desk = await begin(page, paper, "About another town");
	await desk.write("A mistake.");
	const address = await desk.publish();
	await desk.more("Withdraw…");
	const dialog = page.getByRole("alertdialog", { name: "Withdraw this story?" });
	await dialog.getByRole("button", { name: "Withdraw" }).click();
	await expect(dialog.getByLabel("Reason, for readers")).toHaveAccessibleDescription(/Tell readers in a line why this story is gone\./);
	await expectNoViolations(page);
	await dialog.getByLabel("Reason, for readers").fill("It confused two towns.");
	await dialog.getByRole("button", { name: "Withdraw" }).click();
	await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();

	const gone = await page.request.get(paper.url + address);
	expect(gone.status()).toBe(410);
	expect(await gone.text()).toContain("It confused two towns.");
	for (const list of ["/", "/world", "/search?q=mistake"])
		expect(await (await page.request.get(paper.url + list)).text(), list).not.toContain("About another town");

	await desk.publish("Publish again");
	expect((await page.request.get(paper.url + address)).status()).toBe(200);
});

test("a withdrawal is scheduled, shown, changed and cancelled", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	const desk = await begin(page, paper, "Only until the fair");
	await desk.write("The fair opens.");
	const address = await desk.publish();
	await desk.more("Withdraw…");
	const dialog = page.getByRole("alertdialog");
	await dialog.getByLabel("When").selectOption("At a time");
	await dialog.getByLabel("Day and time").fill("2099-03-01T18:30");
	await dialog.getByRole("button", { name: "Schedule withdrawal" }).click();
	await expect(dialog.getByLabel("Reason, for readers")).toHaveAccessibleDescription(/Tell readers in a line why this story is gone\./);
	await dialog.getByLabel("Reason, for readers").fill("The fair is over.");
	await dialog.getByRole("button", { name: "Schedule withdrawal" }).click();
	await expect(page.getByText(/^Will be withdrawn .*2099.*6:30/)).toBeVisible();
	expect((await page.request.get(paper.url + address)).status()).toBe(200);

	await page.goto("/admin/stories?status=published");
	await page
		.getByRole("listitem")
		.filter({ hasText: /Will be withdrawn .*2099/ })
		.getByRole("link", { name: "Only until the fair" })
		.click();
	await desk.more("Scheduled withdrawal…");
	await expect(dialog.getByLabel("Reason, for readers")).toHaveValue("The fair is over.");
	await expect(dialog.getByLabel("Day and time")).toHaveValue("2099-03-01T18:30");
	await expectNoViolations(page);
	await dialog.getByLabel("Day and time").fill("2098-03-01T18:30");
	await dialog.getByRole("button", { name: "Save changes" }).click();
	await expect(page.getByText(/^Will be withdrawn .*2098/)).toBeVisible();
	await desk.more("Scheduled withdrawal…");
	await dialog.getByRole("button", { name: "Cancel the withdrawal" }).click();
	await expect(page.getByText(/^Will be withdrawn/)).toHaveCount(0);
	expect((await page.request.get(paper.url + address)).status()).toBe(200);
});

test("a correction stands with the story at once, dated, asks for words, and is amended from the story's desk", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Counted wrong");
	await desk.write("There were ten.");
	const address = await desk.publish();
	await desk.more("A note for readers…");
	const dialog = page.getByRole("dialog", { name: "A note for readers" });
	await dialog.getByRole("button", { name: "Publish the note" }).click();
	await expect(dialog.getByLabel("Note")).toHaveAccessibleDescription(/Say what was wrong and what is right\./);
	await expectNoViolations(page);
	await dialog.getByLabel("Kind").selectOption("Clarification: something could be misread");
	await dialog.getByLabel("Note").fill("An earlier version said ten. It was nine.");
	await dialog.getByRole("button", { name: "Publish the note" }).click();
	await expect(dialog).toHaveCount(0);

	const notes = page.getByRole("list", { name: "Notes for readers" });
	await expect(notes).toContainText(/Clarification · .* · .*An earlier version said ten\. It was nine\./);
	await notes.getByRole("button", { name: /^Amend/ }).click();
	const amending = page.getByRole("dialog", { name: "Amend this note" });
	await amending.getByLabel("Note").fill("An earlier version said ten. It was eight.");
	await amending.getByLabel("Minor edit").check();
	await expectNoViolations(page);
	await amending.getByRole("button", { name: "Publish the amendment" }).click();
	await expect(notes).toContainText(/amended .*It was eight\./);
	await notes.getByRole("button", { name: /^Amend/ }).click();
	await expect(amending.getByRole("list", { name: "What it said before" })).toContainText("It was nine.");
	await page.keyboard.press("Escape");

	await page.goto(address);
	await expect(page.getByText(/^Clarification, .*, amended /)).toBeVisible();
	await expect(page.getByText("An earlier version said ten. It was eight.")).toBeVisible();
});

test("an editor holds a story on the front page, and lets it go", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Held on the front");
	await desk.write("Words.");
	await desk.publish();
	await desk.more("Front page…");
	const dialog = page.getByRole("dialog", { name: "Front page" });
	await expectNoViolations(page);
	await dialog.getByRole("button", { name: "Hold it" }).click();
	await expect(dialog).toHaveCount(0);
	await desk.more("Front page…");
	await expect(dialog.getByText(/^It is held as the lead until /)).toBeVisible();
	await dialog.getByLabel("Hold on the front page").selectOption("No: let it find its place");
	await dialog.getByRole("button", { name: "Let it go" }).click();
	await desk.more("Front page…");
	await expect(dialog.getByText(/^It stands wherever the newest stories do\./)).toBeVisible();
});

test("what is missing is listed before publishing, and each leads to its field", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = new StoryDesk(page);
	await desk.begin(paper);
	await page.getByRole("button", { name: "Publish…" }).click();
	const dialog = page.getByRole("dialog", { name: "Publish" });
	await expect(dialog.getByRole("button", { name: "Publish", exact: true })).toBeDisabled();
	await expect(dialog.getByRole("listitem").filter({ has: page.getByRole("img", { name: "Must be mended:" }) })).toHaveText([
		/The headline is missing\./,
		/The story has no text and no photo\./,
	]);
	await expectNoViolations(page);
	await dialog.getByRole("link", { name: "Go there: The story has no text and no photo." }).click();
	await expect(desk.body).toBeFocused();

	await page.getByRole("button", { name: "Publish…" }).click();
	await dialog.getByRole("link", { name: "Go there: Nobody signs it." }).click();
	await expect(page.getByRole("combobox", { name: "Byline" })).toBeFocused();
});

/** Makes the server see every action of this page as one that it does not have, as after a deploy that renamed it. */
async function forgetActions(page: Page): Promise<void> {
	await page.route("**/admin/**", (route) => {
		const headers = route.request().headers();
		if (headers["next-action"] === undefined) return route.fallback();
		return route.continue({ headers: { ...headers, "next-action": `60${"0".repeat(40)}` } });
	});
}

test("where an update of Bureau took an action away, the newsroom says so, keeps what was typed and offers to reload", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "chief");
	const desk = await begin(page, paper, "The bridge was repaired twice");
	await desk.write("Once in March.");
	await desk.saved();
	await forgetActions(page);
	await page.getByRole("button", { name: "Publish…" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
	await expect(page.getByText("Bureau was updated: reload. Your words are saved.")).toBeVisible();
	await page.keyboard.press("Escape");
	await expectNoViolations(page);
	await page.unrouteAll();
	await page.getByRole("button", { name: "Reload", exact: true }).click();
	await expect(desk.body).toContainText("Once in March.");
	await expect(page.getByText("Bureau was updated")).toHaveCount(0);
	await desk.publish();

	await page.goto(`${paper.url}/admin/topics/new`);
	await page.locator("html[data-answers]").waitFor();
	await forgetActions(page);
	await page.getByLabel("Name").fill("Bridges");
	await page.getByRole("button", { name: "Make the topic" }).click();
	await expect(page.getByText("Bureau was updated, so nothing was done.")).toBeVisible();
	await expect(page.getByLabel("Name")).toHaveValue("Bridges");
	await page.unrouteAll();
});
