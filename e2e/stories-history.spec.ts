import { expectNoViolations } from "./support/accessibility.ts";
import { begin, furnish } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) => furnish(paper, { sections: [{ name: "World" }], topics: [{ name: "Rivers" }] }));

test("a preview is the page that readers will get, before they can", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Seen beforehand");
	await desk.field("Standfirst").fill("As it will be.");
	await desk.write("Typed a moment ago");
	await page.getByRole("button", { name: "Preview" }).click();
	const panel = page.getByRole("dialog", { name: "Preview" });
	const shown = page.frameLocator("iframe");
	await expect(shown.getByRole("heading", { name: "Seen beforehand", level: 1 })).toBeVisible();
	await expect(shown.getByText("Typed a moment ago")).toBeVisible();
	// As high as the window, under its bar; and among the paper's own menus.
	await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height ?? 0).toBeGreaterThan(500);
	await expect(shown.getByRole("link", { name: "Latest", exact: true })).toBeAttached();
	await expectNoViolations(page);
	for (const [screen, width] of [
		["Phone", 390],
		["Tablet", 820],
		["Desktop", 1280],
	] as const) {
		await panel.getByRole("radio", { name: screen }).check({ force: true });
		await expect.poll(async () => (await page.locator("iframe").boundingBox())?.width, screen).toBe(Math.min(width, 1280));
	}
	const [tab] = await Promise.all([page.waitForEvent("popup"), panel.getByRole("link", { name: "Open in a new tab" }).click()]);
	await expect(tab.getByRole("heading", { name: "Seen beforehand" })).toBeVisible();
	await expectNoViolations(tab);
	expect(await tab.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
	const beforehand = await tab.locator("article").innerHTML();
	await panel.getByRole("button", { name: "Close" }).click();

	const address = await desk.publish();
	// As the server sends it: what scripts of readers' pages add is not the story.
	const published = await tab.evaluate(async (url) => {
		const sent = await (await fetch(url)).text();
		return new DOMParser().parseFromString(sent, "text/html").querySelector("article")?.innerHTML ?? "";
	}, paper.url + address);
	const withoutTimes = (html: string) => html.replace(/<time.*?<\/time>/g, "").replace(/ (data-)?style="[^"]*"/g, "");
	expect(withoutTimes(published)).toBe(withoutTimes(beforehand));
});

test("each kept state can be read, compared word by word, and restored", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Nine boats");
	await desk.write("There were nine boats.");
	await desk.publish();
	await desk.headline.fill("Ten boats");
	await desk.choose("Topics", "riv", "Rivers");
	await desk.saved();

	await desk.more("History");
	await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
	await expect(page.getByText("Live now")).toBeVisible();
	await expectNoViolations(page);
	await page.getByRole("link", { name: "State 2" }).click();
	await expect(page.getByText("This is the newest state.")).toBeVisible();
	await expect(page.locator("del")).toHaveText(/Nine/);
	await expect(page.locator("ins").first()).toHaveText(/Ten/);
	await expectNoViolations(page);

	await page.goto(page.url().replace(/\d+$/, "1"));
	await page.getByRole("button", { name: "Restore this state" }).click();
	await expect(desk.headline).toHaveValue("Nine boats");
	await desk.more("History");
	await expect(page.getByText("An older state, restored")).toBeVisible();
	await expect(page.getByRole("link", { name: /^State/ })).toHaveText(["State 3", "State 2", "State 1"]);
});

test("states and stories that are not there are answered as such", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	for (const path of [
		"/999999",
		"/0",
		"/x",
		"/999999/history",
		"/1/history/999",
		"/1/history/x",
		"/999999/preview",
		"/1/preview?revision=999",
	])
		expect((await page.goto(`/admin/stories${path}`))?.status(), path).toBe(404);
});
