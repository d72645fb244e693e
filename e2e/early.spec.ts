import type { Page } from "@playwright/test";
import { picture, upload } from "./support/pictures.ts";
import { begin, furnish } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(({ paper }) => furnish(paper, { sections: [{ name: "World" }, { name: "City" }] }));

/** Opens a page whose scripts do not come until they are let through. */
async function openSlowly(page: Page, address: string): Promise<{ arrive: () => Promise<void> }> {
	const arriving = Promise.withResolvers<void>();
	await page.route(/\/_next\/static\/.*\.js/, async (route) => {
		await arriving.promise;
		await route.continue();
	});
	const opened = page.goto(address);
	await page.getByRole("main").waitFor();

	return {
		arrive: async () => {
			arriving.resolve();
			await opened;
			await page.unroute(/\/_next\/static\/.*\.js/);
		},
	};
}

test("words typed before the page's scripts are there stay, are saved, and the caret with them", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Ferries");
	const line = await openSlowly(page, page.url());
	await desk.headline.click();
	await page.keyboard.press("End");
	await page.keyboard.type(" return to the islands");
	await desk.field("Standfirst").pressSequentially("After eleven years");
	await desk.headline.click();
	await page.keyboard.press("Home");
	await page.keyboard.type("Two ");
	await line.arrive();

	await page.keyboard.type("old ");
	await expect(desk.headline).toHaveValue("Two old Ferries return to the islands");
	await expect(desk.field("Standfirst")).toHaveValue("After eleven years");
	await desk.saved();
	await page.reload();
	await expect(desk.headline).toHaveValue("Two old Ferries return to the islands");
	await expect(desk.field("Standfirst")).toHaveValue("After eleven years");
});

test("no letter is lost of what is typed on and on while the scripts arrive", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Night");
	await page.setViewportSize({ width: 360, height: 800 });
	const line = await openSlowly(page, page.url());
	await desk.headline.click();
	await page.keyboard.press("End");
	const words = " ferries return to the islands after eleven years without a harbour, and the first of them is full of people";
	const typing = page.keyboard.type(words, { delay: 25 });
	await expect(desk.headline).toHaveValue(/eleven years/);
	expect(await desk.headline.evaluate((field) => field.scrollHeight - field.clientHeight), "pixels that cannot be seen").toBe(0);
	await line.arrive();
	await typing;

	await expect(desk.headline).toHaveValue(`Night${words}`);
	await desk.saved();
	await page.reload();
	await expect(desk.headline).toHaveValue(`Night${words}`);
});

test("what was chosen before the scripts are there is chosen", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "A choice");
	const line = await openSlowly(page, page.url());
	const section = page.getByLabel("Section", { exact: true });
	await section.selectOption("City");
	await line.arrive();

	await desk.saved();
	await page.reload();
	await expect(section.locator("option:checked")).toHaveText("City");
});

test("a button pressed before the scripts are there shows that it waits, and does what it says once, as soon as it can", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "editor");
	await begin(page, paper, "An early press");
	const line = await openSlowly(page, page.url());
	const button = page.getByRole("button", { name: "Publish…" });
	await button.click();
	await button.click();
	await expect(button).toHaveCSS("opacity", "0.6");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await line.arrive();

	await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(button).toHaveCSS("opacity", "1");
});

test("a photo described and saved before the scripts are there is saved, and nothing of it goes into the address", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "editor");
	const { id } = await upload(page, paper, await picture("ghats.jpg"));
	const address = `${paper.url}/admin/photos/${id}`;
	const line = await openSlowly(page, address);
	const caption = page.getByLabel("Caption", { exact: true });
	await caption.pressSequentially("Floods at the ghats");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await line.arrive();

	await expect(page.getByRole("form", { name: "The photo" }).getByRole("status")).toHaveText(/^Saved/);
	expect(page.url()).toBe(address);
	await page.reload();
	await expect(caption).toHaveValue("Floods at the ghats");
});
