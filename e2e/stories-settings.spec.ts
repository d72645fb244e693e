import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import { pictureFile } from "./support/picture.ts";
import { begin, furnish } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) =>
	furnish(paper, { sections: [{ name: "World" }], contributors: [{ name: "Asha Menon" }, { name: "Our Bureau", kind: "desk" }] }),
);

test("a byline is put together, reordered by keyboard, and its joining words follow", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Signed by three");
	await page.getByRole("combobox", { name: "Byline" }).fill("our");
	await expect(page.getByRole("option", { name: "Our Bureau" })).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press("Enter");
	await desk.choose("Byline", "asha", "Asha Menon");
	await desk.choose("Byline", "A stringer", /Sign as/);
	const names = page.getByRole("list", { name: "Names in the byline" }).getByRole("listitem");
	await expect(names).toHaveText(["Our Bureau", "Asha Menon", "A stringer"]);
	await expect(desk.field("Word before Asha Menon")).toHaveValue(",");

	await page.getByRole("button", { name: "Move Asha Menon up" }).focus();
	await page.keyboard.press("Enter");
	await expect(names).toHaveText(["Asha Menon", "Our Bureau", "A stringer"]);
	await expect(page.getByRole("button", { name: "Move Asha Menon down" })).toBeFocused();
	await expect(desk.field("Word before A stringer")).toHaveValue("and");
	await page.getByRole("button", { name: "Remove Our Bureau" }).click();
	await desk.field("Word before A stringer").fill("with");
	await desk.write("Words.");
	await desk.saved();
	await expectNoViolations(page);
	await page.goto(await desk.publish());
	await expect(page.getByText("By Asha Menon with A stringer")).toBeVisible();
});

test("only a name that was chosen gets into the byline: Enter takes the first match, leaving takes an exact one", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Signed by those who were chosen");
	const box = page.getByRole("combobox", { name: "Byline" });
	const names = page.getByRole("list", { name: "Names in the byline" }).getByRole("listitem");
	await box.focus();
	await page.keyboard.type("Gita Rao");
	await page.keyboard.press("Enter"); // before the answer is here: taken once it is
	await expect(names).toHaveText(["Gita Rao"]);
	await expect(box).toHaveValue("");

	await page.keyboard.type("asha");
	await expect(page.getByRole("option", { name: "Asha Menon" })).toHaveAttribute("data-focused", "true");
	await page.keyboard.press("Tab");
	await expect(page.getByText("“asha” was not added")).toBeVisible();
	await expect(box).toHaveValue("");
	await expect(names).toHaveCount(1);
	await box.focus();
	await page.keyboard.type("ASHA menon");
	await page.keyboard.press("Tab");
	await expect(names).toHaveText(["Gita Rao", "Asha Menon"]);

	await box.fill("Mira Tandel");
	await page.keyboard.press("Tab");
	await page.getByRole("button", { name: "Sign as “Mira Tandel”, without a page" }).click();
	await expect(box).toBeFocused();
	await page.keyboard.press("Escape"); // its list is open again, before everything else
	await expect(names).toHaveText(["Gita Rao", "Asha Menon", "Mira Tandel"]);
	await box.fill("Someone e");
	await page.mouse.click(5, 300); // away, as people do
	await desk.write("Words.");
	await expectNoViolations(page);
	await page.goto(await desk.publish());
	await expect(page.getByText("Gita Rao, Asha Menon and Mira Tandel")).toBeVisible();
});

test("a topic is offered to be made only once it is known that there is none of this name", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await begin(page, paper, "By the river");
	const asked = Promise.withResolvers<void>();
	await page.route("**/api/stories/offers/topics?q=Ferries", async (route) => {
		await asked.promise;
		await route.continue();
	});
	await page.getByRole("combobox", { name: "Topics" }).fill("Ferries");
	await expect(page.getByText("Looking…")).toBeVisible();
	await expect(page.getByRole("option", { name: /^Make/ })).toHaveCount(0);
	asked.resolve();
	await expect(page.getByRole("option", { name: "Make the topic “Ferries”" })).toBeVisible();
});

test("Also Read is picked by searching, put in order, and stands after the story", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	for (const headline of ["Bread prices", "Bridge closes"]) {
		const other = await begin(page, paper, headline);
		await other.write("Words.");
		await other.publish();
	}
	const desk = await begin(page, paper, "With more to read");
	await desk.write("Words.");
	await desk.choose("Also Read", "brea", "Bread prices");
	await desk.choose("Also Read", "brid", "Bridge closes");
	const picked = page.getByRole("list", { name: "Stories picked" }).getByRole("listitem");
	await page.getByRole("button", { name: "Move Bridge closes up" }).click();
	await expect(picked).toHaveText(["Bridge closes", "Bread prices"]);
	await desk.saved();
	await page.goto(await desk.publish());
	const also = page.getByRole("region", { name: "Also Read" }).getByRole("heading", { level: 3 });
	await expect(also.nth(0)).toHaveText("Bridge closes"); // what was found by itself may stand after these
	await expect(also.nth(1)).toHaveText("Bread prices");
});

test("a story in another language is written and read in its own direction", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "سیلاب کے بعد شہر کی صفائی");
	await desk.field("Language").selectOption("Urdu");
	await expect(desk.headline).toHaveAttribute("dir", "rtl");
	await expect(desk.body).toHaveAttribute("dir", "rtl");
	await desk.write("پانی اتر گیا۔");
	await desk.saved();
	await page.goto(await desk.publish());
	await expect(page.locator("article")).toHaveAttribute("lang", "ur");
	await expect(page.locator("article")).toHaveAttribute("dir", "rtl");
});

test("a lead photo is dropped or pasted, chosen from the archive, pointed at and taken away", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "With a photo");
	const lead = page.getByRole("region", { name: "Lead photo" });
	await give(page, "drop", "dropped.jpg", "#205080");
	await expect(desk.field("Caption")).toBeVisible();
	await desk.field("Alternative text").fill("A blue field.");
	await desk.saved();
	await lead.getByRole("button", { name: "Focal point" }).click();
	const pointing = page.getByRole("dialog", { name: "Focal point" });
	await expectNoViolations(page);
	await pointing.getByRole("button", { name: "Focal point, 50 % from the left, 50 % from the top" }).focus();
	await page.keyboard.press("Shift+ArrowLeft");
	await pointing.getByRole("button", { name: "Save focal point" }).click();
	await expect(pointing).toHaveCount(0);
	await expect(lead.getByRole("img")).toHaveAttribute("style", /object-position: 40% 50%/);

	await desk.field("Caption").fill("The field at noon.");
	await desk.field("Credit").fill("Mira Tandel");
	await lead.getByRole("button", { name: "Remove photo" }).click();
	await expect(lead.getByRole("button", { name: "Undo" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(lead.getByRole("img")).toHaveAttribute("style", /object-position: 40% 50%/);
	for (const [label, text] of [
		["Caption", "The field at noon."],
		["Credit", "Mira Tandel"],
		["Alternative text", "A blue field."],
	] as const)
		await expect(desk.field(label)).toHaveValue(text);

	await lead.getByRole("button", { name: "Remove photo" }).click();
	await give(page, "paste", "pasted.jpg", "#802050");
	await expect(lead.getByRole("button", { name: "Change photo" })).toBeVisible();
	await lead.getByRole("button", { name: "Change photo" }).click();
	const archive = page.getByRole("dialog", { name: "Choose a photo" });
	await expect(archive.getByRole("option")).toHaveCount(2);
	await archive.getByRole("option").last().click();
	await archive.getByRole("button", { name: "Use this photo" }).click();
	await expect(lead.getByRole("img")).toHaveAttribute("style", /object-position: 40% 50%/);
	await desk.saved();
});

test("a gallery takes several photos at once: those uploaded in its window, in their order", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Three views of the ghats");
	await desk.write("/gallery");
	await page.keyboard.press("Enter");
	const archive = page.getByRole("dialog", { name: "Choose photos" });
	const files = await Promise.all(["one.jpg", "two.jpg", "three.jpg"].map((name, index) => pictureFile(name, `#${index + 3}08040`)));
	await archive.getByTestId("photo-files").setInputFiles(files);
	await expect(archive.getByRole("button", { name: "Use these 3 photos" })).toBeVisible();
	await expectNoViolations(page);
	await archive.getByRole("option", { name: "two.jpg" }).click();
	await archive.getByRole("button", { name: "Use these 2 photos" }).click();
	await expect(page.getByRole("region", { name: "Body" }).locator(".editor-gallery > li")).toHaveCount(2);
	await page.getByRole("button", { name: "Add photos" }).click();
	await archive.getByRole("option", { name: "two.jpg" }).click();
	await archive.getByRole("button", { name: "Use this photo" }).click();
	await expect(page.getByRole("region", { name: "Body" }).locator(".editor-gallery > li")).toHaveCount(3);
	await desk.saved();
});

test("a photo that is none is refused in words, and the story keeps what it had", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "With no photo");
	const lead = page.getByRole("region", { name: "Lead photo" });
	await lead.getByTestId("photo-files").setInputFiles({ name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("Not a photo.") });
	await expect(lead.getByRole("alert")).toHaveText(/notes\.jpg was not uploaded\. /);
	await expect(desk.field("Caption")).toHaveCount(0);
	await expectNoViolations(page);
});

/** Gives the lead photo's place a file, as a mouse or a clipboard does. */
async function give(page: Page, event: "drop" | "paste", name: string, colour: string): Promise<void> {
	const { buffer } = await pictureFile(name, colour);
	await page.getByRole("button", { name: "Choose a lead photo" }).evaluate(
		(target, { type, file, bytes }) => {
			const data = new DataTransfer();
			data.items.add(new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], file, { type: "image/jpeg" }));
			const given =
				type === "drop"
					? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
					: new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
			target.dispatchEvent(given);
		},
		{ type: event, file: name, bytes: buffer.toString("base64") },
	);
}
