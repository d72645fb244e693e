import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { picture, upload } from "./support/pictures.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const status = (page: Page) => page.getByRole("form", { name: "The photo" }).getByRole("status");
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const marker = (page: Page) => page.getByRole("button", { name: /^Focal point/ });
const crop = (page: Page) => page.getByRole("region", { name: "Crops" }).locator("img").first();

test("a day's photos are described one after the other without the mouse", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	for (const name of ["one.jpg", "two.jpg", "three.jpg"]) {
		await page.getByTestId("photo-files").setInputFiles([await picture(name)]);
		await expect(page.getByRole("link", { name })).toBeVisible();
	}
	await page.getByRole("link", { name: "Describe them, one by one" }).press("Enter");
	await expect(title(page, "three.jpg")).toBeVisible();
	await expectNoViolations(page);

	await field(page, "Caption").focus();
	await page.keyboard.type("Floods at the ghats");
	await page.keyboard.press("Tab");
	await page.keyboard.type("Asha Menon/PTI");
	await page.keyboard.press("ControlOrMeta+Enter");
	await expect(title(page, "two.jpg")).toBeVisible();
	await expect(field(page, "Caption")).toBeFocused();

	await page.getByRole("button", { name: "Repeat the last photo’s words" }).press("Enter");
	await expect(field(page, "Caption")).toHaveValue("Floods at the ghats");
	await expect(field(page, "Credit")).toHaveValue("Asha Menon/PTI");
	await field(page, "Alternative text").fill("A boat between two houses");
	await page.getByRole("button", { name: "Save and next" }).press("Enter");
	await expect(title(page, "one.jpg")).toBeVisible();
	await expect(page.getByRole("button", { name: "Save and next" })).toHaveCount(0);

	await page.getByRole("link", { name: "Newer" }).click();
	await expect(title(page, "two.jpg")).toBeVisible();
	await page.reload();
	await expect(field(page, "Caption")).toHaveValue("Floods at the ghats");
	await expect(field(page, "Alternative text")).toHaveValue("A boat between two houses");
});

test("the focal point is set by click, by arrow keys and as numbers, and the crops follow", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const { id } = await upload(page, paper, await picture("plain.jpg"));
	await page.goto(`/admin/photos/${id}`);
	await marker(page).focus();
	await page.keyboard.press("Shift+ArrowLeft");
	await page.keyboard.press("ArrowUp");
	await expect(marker(page)).toHaveAccessibleName("Focal point, 40 % from the left, 49 % from the top");
	await expect(crop(page)).toHaveCSS("object-position", "40% 49%");

	await field(page, "From the top (%)").fill("80");
	await expect(marker(page)).toHaveAccessibleName("Focal point, 40 % from the left, 80 % from the top");
	const photo = page.getByRole("img", { name: "The photo being described" });
	const box = (await photo.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.3);
	await expect(crop(page)).toHaveCSS("object-position", "25% 30%");
	await expect(marker(page)).toBeFocused();
	await page.keyboard.press("ControlOrMeta+s");
	await expect(status(page)).toHaveText("Saved.");

	await page.reload();
	await expect(marker(page)).toHaveAccessibleName("Focal point, 25 % from the left, 30 % from the top");
	await page.getByRole("button", { name: "Centre" }).click();
	await page.getByRole("button", { name: "Discard changes" }).click();
	await expect(marker(page)).toHaveAccessibleName("Focal point, 25 % from the left, 30 % from the top");
});

test("a save can be taken back, and leaving saves what was typed", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const { id } = await upload(page, paper, await picture("plain.jpg"));
	await page.goto(`/admin/photos/${id}`);
	await field(page, "Caption").fill("A mistake");
	await expect(status(page)).toHaveText("Not saved yet.");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(status(page)).toHaveText("Saved.");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(field(page, "Caption")).toHaveValue("");

	await field(page, "Place").fill("Varanasi");
	await page.getByRole("link", { name: "All photos" }).click();
	await expect(page.getByText("Your changes to the photo are saved.")).toBeVisible();
	await page.goto(`/admin/photos/${id}`);
	await expect(field(page, "Place")).toHaveValue("Varanasi");
	await expect(field(page, "Caption")).toHaveValue("");
});

test("words that are too long are named at their field, and hostile ones are only words", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const { id } = await upload(page, paper, await picture("plain.jpg"));
	await page.goto(`/admin/photos/${id}`);
	await field(page, "Credit").fill("x".repeat(201));
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByRole("form").getByRole("alert")).toContainText("The credit may have at most 200 characters. Shorten it.");
	await expect(field(page, "Credit")).toBeFocused();
	await expectNoViolations(page);

	await field(page, "Credit").fill(`"><img src=x onerror=document.title='taken'>`);
	await field(page, "Caption").fill("<script>document.title='taken'</script> ‮ reversed");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(status(page)).toHaveText("Saved.");
	await page.goto("/admin/photos");
	await expect(page.getByText("<script>document.title='taken'</script>")).toBeVisible();
	await expect(page).not.toHaveTitle("taken");
});

test("reporters describe their own photos and read the others", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const { id } = await upload(page, paper, await picture("edited.jpg"));
	await page.context().clearCookies();
	await paper.signIn(page, "reporter");
	await page.goto(`/admin/photos/${id}`);
	await expect(field(page, "Caption")).toHaveAttribute("readonly");
	await expect(page.getByText("An editor, or whoever uploaded it, may change this photo.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
	await expectNoViolations(page);
	const answer = await page.request.patch(`/api/photos/${id}`, { data: { caption: "Mine" }, headers: { origin: paper.url } });
	expect([answer.status(), (await answer.json()).error.message]).toEqual([403, expect.stringContaining("An editor may")]);

	await page.goto("/admin/photos");
	await page.getByTestId("photo-files").setInputFiles([await picture("own.jpg", { creator: "Riya Rao" })]);
	await page.getByRole("link", { name: "Describe it" }).click();
	await field(page, "Caption").fill("From my street");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(status(page)).toHaveText("Saved.");
});

test("an original has no address, a size tells who made it and no more, and strangers see none before it is published", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "editor");
	const { hash } = await upload(page, paper, await picture("secret.jpg", { creator: "Riya Rao", caption: "The house at 4 Lamp Lane" }));
	const size = await page.request.get(`/media/photos/${hash}/480.jpg`);
	expect([size.status(), size.headers()["cache-control"]]).toEqual([200, "private, no-cache"]);
	const bytes = await size.body();
	expect([bytes.includes("Riya Rao"), bytes.includes("Lamp Lane")]).toEqual([true, false]);

	await page.context().clearCookies();
	const paths = [
		`${hash}`,
		`${hash}/`,
		`${hash}/original.jpg`,
		`${hash}/480.jpg`,
		`${hash}/481.jpg`,
		`../originals/${hash.slice(0, 2)}/${hash}`,
	];
	for (const path of paths) expect((await page.request.get(`/media/photos/${path}`)).status(), path).toBe(404);
});

test("a photo is deleted for good, with a reason", async ({ page, paper }) => {
	await paper.signIn(page, "chief");
	const { id, hash } = await upload(page, paper, await picture("wrong.jpg"));
	await page.goto(`/admin/photos/${id}`);
	await page.getByRole("button", { name: "Delete this photo…" }).press("Enter");
	const dialog = page.getByRole("alertdialog", { name: "Delete this photo for good?" });
	await expectNoViolations(page);
	await dialog.getByRole("button", { name: "Delete for good" }).press("Enter");
	await expect(dialog.getByRole("alert")).toHaveText("Say in a line why this photo is deleted.");

	await dialog.getByLabel("Reason").fill("It shows the wrong person.");
	await dialog.getByRole("button", { name: "Delete for good" }).press("Enter");
	await expect(page.getByText("The photo is deleted.")).toBeVisible();
	await expect(page).toHaveURL(/\/admin\/photos$/);
	expect((await page.request.get(`/media/photos/${hash}/480.jpg`)).status()).toBe(410);
	await page.goto("/admin/audit");
	await expect(page.getByText("reason: It shows the wrong person.")).toBeVisible();
});

test("no photo has this number", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	for (const id of ["4711", "0", "x", "1e3"]) expect((await page.goto(`/admin/photos/${id}`))?.status(), id).toBe(404);
});
