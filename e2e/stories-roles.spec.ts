import type { Page, Request } from "@playwright/test";
import { expectNoViolations } from "./support/accessibility.ts";
import type { Paper } from "./support/paper.ts";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) => furnish(paper, { sections: [{ name: "World" }] }));

async function as(page: Page, paper: Paper, role: "reporter" | "editor"): Promise<void> {
	await page.context().clearCookies();
	await paper.signIn(page, role);
}

test("a reporter writes and sends to the desk; an editor publishes; the reporter never can, not by a forged request either", async ({
	page,
	paper,
}) => {
	test.slow();
	await paper.signIn(page, "reporter");
	const desk = await begin(page, paper, "From the field");
	await desk.write("What I saw.");
	const story = page.url();
	await expect(page.getByRole("button", { name: /Publish|Update/ })).toHaveCount(0);
	await page.getByRole("button", { name: "Send to the desk" }).click();
	await expect(page.getByText("In review", { exact: true })).toBeVisible();
	await expect(page.getByText("With the desk: editors publish.")).toBeVisible();
	await page.keyboard.press("ControlOrMeta+Alt+Enter");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expectNoViolations(page);

	await as(page, paper, "editor");
	await page.goto("/admin/stories?status=inReview");
	await page.getByRole("link", { name: "From the field" }).click();
	const asked = page.waitForRequest((request) => request.method() === "POST" && "next-action" in request.headers());
	const address = await desk.publish();
	const publishing = await asked;
	await page.getByRole("link", { name: "All stories" }).click();

	await as(page, paper, "reporter");
	await page.goto(story);
	await desk.write(" And more.");
	await desk.saved();
	await expect(page.getByText("Editors publish changes.")).toBeVisible();
	expect(await forge(page, paper, publishing)).toBe(403);
	expect(await (await page.request.get(paper.url + address)).text()).not.toContain("And more.");
});

/** Sends what an editor's browser sent, as whoever is signed in now. */
async function forge(page: Page, paper: Paper, sent: Request): Promise<number> {
	const { "next-action": action = "", "content-type": type = "", accept = "" } = sent.headers();
	const answer = await page.request.post(sent.url(), {
		headers: { "next-action": action, "content-type": type, accept, origin: paper.url },
		data: sent.postData() ?? "",
	});

	return answer.status();
}

test("a reporter reads and changes no draft of a colleague, whatever address is tried", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Kept by the editor");
	await desk.write("Not yours.");
	await desk.saved();
	const story = page.url();
	const id = story.split("/").at(-1);

	await as(page, paper, "reporter");
	await page.goto(story);
	await expect(page.getByRole("heading", { name: "Somebody else’s story" })).toBeVisible();
	await expect(page.getByRole("textbox")).toHaveCount(0);
	await expectNoViolations(page);
	const headers = { origin: paper.url };
	const save = await page.request.put(`${paper.url}/api/stories/${id}/draft`, { headers, data: { version: 2, draft: {} } });
	expect([403, 422]).toContain(save.status());
	expect((await page.request.get(`${paper.url}/api/stories/${id}/draft`)).status()).toBe(403);

	for (const path of ["", "/preview", "/preview?revision=1", "/history", "/history/1", "/history/1?with=2", "/live"]) {
		const answer = await page.request.get(story + path);
		expect(answer.status(), path).toBe(["", "/live"].includes(path) ? 200 : 403);
		expect(await answer.text(), path).not.toMatch(/Kept by the editor|Not yours\./);
	}
	for (const path of ["/admin/stories", "/admin/stories?q=yours", "/api/stories/offers/working-stories?q=editor"])
		expect(await (await page.request.get(paper.url + path)).text(), path).not.toContain("Kept by the editor");
});

test("stories move along the desk, are spiked and taken back", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Along the desk");
	for (const [item, state] of [
		["Send to review", "In review"],
		["Mark as ready", "Ready"],
		["Back to drafts", "Draft"],
		["Spike", "Spiked"],
	] as const) {
		await desk.more(item);
		await expect(page.getByText(state, { exact: true })).toBeVisible();
	}
	await expect(page.getByRole("button", { name: /Publish/ })).toHaveCount(0);

	await page.goto("/admin/stories?status=spiked");
	await page.getByRole("link", { name: "Along the desk" }).click();
	await page.getByRole("button", { name: "Take back to drafts" }).click();
	await expect(page.getByText("Draft", { exact: true })).toBeVisible();
});

test("a story is planned for a time on the paper's clock, shown in the list, and unscheduled", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "For tomorrow");
	await desk.write("Words.");
	await page.getByRole("button", { name: "Publish…" }).click();
	const dialog = page.getByRole("dialog", { name: "Publish" });
	await dialog.getByLabel("When").selectOption("At a time");
	await dialog.getByLabel("Day and time").fill("2020-01-01T12:00");
	await dialog.getByRole("button", { name: "Schedule" }).click();
	await expect(dialog.getByLabel("Day and time")).toHaveAccessibleDescription(/Choose a moment that is still to come\./);
	await expectNoViolations(page);
	await dialog.getByLabel("Day and time").fill("2099-01-01T12:00");
	await dialog.getByRole("button", { name: "Schedule" }).click();
	await expect(page.getByText(/^Goes live .*2099/)).toBeVisible();
	await expect(page.getByText("Scheduled", { exact: true })).toBeVisible();
	await desk.write(" More.");
	await expect(page.getByText(", without later changes")).toBeVisible();
	await desk.saved();

	await page.goto("/admin/stories?status=scheduled");
	await expect(page.getByRole("listitem").filter({ hasText: "For tomorrow" })).toContainText(/Goes live .*2099.*12:00.* (UTC|GMT)/);
	await expectNoViolations(page);
	await page.goBack();
	await desk.more("Unschedule");
	await expect(page.getByText("Ready", { exact: true })).toBeVisible();
	await expect(page.getByText(/^Goes live/)).toHaveCount(0);
});

test("signed-out people get nothing from the desk's addresses", async ({ page, paper }) => {
	for (const path of ["/admin/stories/1", "/admin/stories/new", "/admin/stories/1/history", "/admin/stories/1/preview"]) {
		await page.goto(path);
		await expect(page, path).toHaveURL(/\/admin\/sign-in/);
	}
	for (const path of ["/api/stories/1/draft", "/api/stories/offers/stories?q=a"])
		expect((await page.request.get(paper.url + path)).status(), path).toBe(401);
});

test("keyboard alone begins, writes, previews and publishes a story", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	await page.goto("/admin/stories");
	await page.getByRole("button", { name: "New story", exact: true }).focus();
	await page.keyboard.press("Enter");
	const desk = new StoryDesk(page);
	await desk.body.waitFor();
	await desk.headline.focus();
	await page.keyboard.type("By keyboard alone");
	await page.keyboard.press("Enter");
	await expect(desk.field("Standfirst")).toBeFocused();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.type("The mouse is away.");
	await expect(desk.body).toHaveText("The mouse is away.");
	await page.keyboard.press("ControlOrMeta+s");
	await desk.saved();

	await page.keyboard.press("ControlOrMeta+/");
	await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
	await expectNoViolations(page);
	await page.keyboard.press("Escape");
	await page.keyboard.press("ControlOrMeta+Alt+p");
	await expect(page.getByRole("dialog", { name: "Preview" })).toBeVisible();
	await page.keyboard.press("Escape");
	await page.keyboard.press("ControlOrMeta+Alt+Enter");
	const dialog = page.getByRole("dialog", { name: "Publish" });
	await dialog.getByRole("button", { name: "Publish", exact: true }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("link", { name: /^Live \d/ })).toBeFocused();
});
