import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { bring, holdOver, picture } from "./support/pictures.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

const photos = (page: Page) => page.getByRole("list", { name: "Photos" }).getByRole("listitem");
const uploads = (page: Page) => page.getByRole("region", { name: "Uploads" });
const choose = (page: Page, files: Parameters<ReturnType<Page["getByTestId"]>["setInputFiles"]>[0]) =>
	page.getByTestId("photo-files").setInputFiles(files);

test("a library without photos says how the first one comes", async ({ page, paper }) => {
	await paper.signIn(page, "reporter");
	await page.goto("/admin/photos");

	await expect(page.getByText("No photos yet")).toBeVisible();
	await expectNoViolations(page);
});

test("many photos are chosen at once, and each brings the words of its file", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	await choose(page, [
		await picture("ghat.jpg", { caption: "Pilgrims at the ghats, the mayor ( left)", creator: "Asha Menon", alt: "A crowd on wet steps" }),
		await picture("café.jpg", { caption: "Le café Été" }, [600, 900]),
		await picture("DSC_1204.jpg", {}, [1800, 400]),
	]);

	await expect(uploads(page).getByRole("status")).toHaveText("3 photos uploaded.");
	await expect(photos(page)).toHaveCount(3);
	const ghat = photos(page).filter({ hasText: "Pilgrims at the ghats" });
	await expect(ghat).toContainText("Asha Menon");
	await expect(ghat).not.toContainText("No ");
	await expect(photos(page).filter({ hasText: "DSC_1204.jpg" })).toContainText("No caption, no credit, no alt text");
	await expectNoViolations(page);
});

test("photos are dropped anywhere on the page, and pasted", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	await holdOver(page);
	await expect(page.getByText("Drop photos to upload them")).toBeVisible();
	await expectNoViolations(page);

	await bring(page, "drop", [await picture("dropped.jpg")]);
	await expect(page.getByText("Drop photos to upload them")).toHaveCount(0);
	await expect(photos(page).filter({ hasText: "dropped.jpg" })).toBeVisible();
	await bring(page, "paste", [await picture("image.jpg")]);
	await expect(photos(page).filter({ hasText: /Pasted \d{4}-/ })).toBeVisible();
});

test("the same photo is kept once, whatever it is called", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	const twin = await picture("twin.jpg");
	await choose(page, [twin]);
	await expect(photos(page).filter({ hasText: "twin.jpg" })).toBeVisible();
	const before = await photos(page).count();

	await choose(page, [{ ...twin, name: "again.jpg" }]);
	await expect(uploads(page).getByRole("status")).toHaveText("1 photo uploaded, 1 already in the library.");
	await expect(uploads(page).getByRole("listitem")).toContainText("again.jpg is already in the library:");
	await expect(uploads(page).getByRole("link", { name: "twin.jpg" })).toBeVisible();
	await expectNoViolations(page);
	await page.reload();
	await expect(photos(page)).toHaveCount(before);
	await expect(photos(page).filter({ hasText: "again.jpg" })).toHaveCount(0);
});

test("what is no photo and what is too large is refused with the way out, and changes nothing", async ({ page, paper }) => {
	await paper.stop();
	await paper.start({ UPLOAD_LIMIT_MB: "1" });
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	const before = await photos(page).count();
	const half = await picture("half.jpg");
	await choose(page, [
		{ name: "page.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<!DOCTYPE html><script>alert(1)</script>") },
		{ name: "drawing.svg", mimeType: "image/svg+xml", buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
		{ name: "half.jpg", mimeType: "image/jpeg", buffer: half.buffer.subarray(0, half.buffer.length / 2) },
		{ name: "empty.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) },
		{ name: "huge.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(1_500_000, 1) },
	]);

	await expect(uploads(page).getByRole("status")).toHaveText("5 photos not uploaded.");
	const told = (name: string) => uploads(page).getByRole("listitem").filter({ hasText: name });
	await expect(told("page.jpg")).toContainText("This is a web page, not a photo. Photos may be JPEG, PNG, WebP, AVIF, GIF or TIFF files.");
	await expect(told("drawing.svg")).toContainText("This is an SVG drawing");
	await expect(told("half.jpg")).toContainText("damaged or incomplete");
	await expect(told("empty.jpg")).toContainText("This file is empty");
	await expect(told("huge.jpg")).toContainText("This file has 1.5 MB; up to 1 MB can be uploaded. Export a smaller copy and send that.");
	await expectNoViolations(page);

	await uploads(page).getByRole("button", { name: "Remove huge.jpg" }).click();
	await expect(told("huge.jpg")).toHaveCount(0);
	await page.reload();
	await expect(photos(page)).toHaveCount(before);
	await paper.restart();
});

test("the server refuses what no page of ours would send", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const send = async (data: Buffer, headers = {}) => {
		const response = await page.request.post("/api/photos?name=a.jpg", { data, headers: { origin: paper.url, ...headers } });
		return {
			status: response.status(),
			message: response.headers()["content-type"]?.includes("json") ? (await response.json()).error.message : "",
		};
	};

	expect(await send(Buffer.from("%PDF-1.7\n"))).toEqual({ status: 415, message: expect.stringContaining("This is a PDF") });
	expect((await send(Buffer.from("x"), { origin: "https://evil.example" })).status).toBe(403);
	expect((await page.request.get("/api/photos")).status()).toBe(200);
	await page.context().clearCookies();
	expect((await send((await picture("a.jpg")).buffer)).status).toBe(401);
	expect((await page.request.get("/api/photos")).status()).toBe(401);
});

test("a lost connection is named, and nothing is lost by it", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	await context.setOffline(true);
	await choose(page, [await picture("patient.jpg")]);
	await expect(uploads(page)).toContainText("The connection was lost. Try again when you are back online.");

	await context.setOffline(false);
	await uploads(page).getByRole("button", { name: "Try again: patient.jpg" }).click();
	await expect(photos(page).filter({ hasText: "patient.jpg" })).toBeVisible();
});

test("who was signed out meanwhile is told so, and goes on in the same list", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/photos");
	await context.clearCookies();
	await choose(page, [await picture("later.jpg")]);
	await expect(uploads(page)).toContainText("You are signed out. Sign in again in another tab, then try again here.");

	const other = await context.newPage();
	await paper.signIn(other, "editor");
	await uploads(page).getByRole("button", { name: "Try again: later.jpg" }).click();
	await expect(photos(page).filter({ hasText: "later.jpg" })).toBeVisible();
});

test("photos are found by the beginnings of words, and lists that are long have pages", async ({ page, paper }) => {
	await paper.signIn(page, "reporter");
	await page.goto("/admin/photos");
	const search = async (words: string) => {
		await page.getByRole("searchbox", { name: "Search photos" }).fill(words);
		await page.getByRole("button", { name: "Search" }).click();
	};
	await search("may GHA");
	await expect(photos(page)).toHaveCount(1);
	await expect(page).toHaveURL(/\?q=may\+GHA$/);
	await search("cafe ete");
	await expect(photos(page)).toContainText("Le café Été");
	await search("1204");
	await expect(photos(page)).toContainText("DSC_1204.jpg");
	await search("zebra");
	await expect(page.getByText("No photo has “zebra”")).toBeVisible();
	await expectNoViolations(page);
	await page.getByRole("link", { name: "Show all" }).click();

	const many = await Promise.all(Array.from({ length: 60 }, (_, index) => picture(`many-${index}.jpg`, {}, [40 + index, 30])));
	await choose(page, many);
	await expect(uploads(page).getByRole("status")).toHaveText("60 photos uploaded.", { timeout: 40_000 });
	await expect(photos(page).filter({ hasText: "many-" })).toHaveCount(60); // the list was read again after the last of them
	await page.getByRole("link", { name: "Older" }).click();
	await expect(photos(page).filter({ hasText: "Pilgrims at the ghats" })).toBeVisible();
	await page.getByRole("link", { name: "Newest" }).click();
	await expect(photos(page).filter({ hasText: "many-" })).toHaveCount(60);
});
