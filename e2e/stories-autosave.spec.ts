import { expectNoViolations } from "./support/accessibility.ts";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) =>
	furnish(paper, { sections: [{ name: "World" }], topics: [{ name: "Rivers" }], contributors: [{ name: "Asha Menon" }] }),
);

test("what is typed is saved by itself, and is there after a reload", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Ferries return");
	await desk.field("Kicker").fill("Transport");
	await desk.field("Standfirst").fill("After eleven years");
	await desk.field("Dateline").fill("Lower Ghats");
	await desk.write("Water came to the ghats.");
	await desk.choose("Topics", "riv", "Rivers");
	await desk.choose("Topics", "Harbours", "Make the topic “Harbours”");
	await desk.choose("Byline", "asha", "Asha Menon");
	await desk.choose("Byline", "A guest", "Sign as “A guest”, without a page");
	await expectNoViolations(page);
	await desk.saved();
	await page.reload();

	await expect(desk.body).toHaveText("Water came to the ghats.");
	await expect(desk.headline).toHaveValue("Ferries return");
	await expect(desk.field("Standfirst")).toHaveValue("After eleven years");
	await expect(page.getByRole("list", { name: "Topics of this story" }).getByRole("listitem")).toHaveText(["Rivers", "Harbours"]);
	await expect(page.getByRole("list", { name: "Names in the byline" }).getByRole("listitem")).toHaveText(["Asha Menon", "A guest"]);
	await expect(desk.field("Word before A guest")).toHaveValue("and");
	await expect(desk.field("Address")).toHaveAttribute("placeholder", "ferries-return");
});

test("undo goes on after a reload", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Undone later");
	await desk.write("First words.");
	await desk.saved();
	await page.keyboard.press("ControlOrMeta+a");
	await page.keyboard.press("Delete");
	await desk.saved();
	await page.reload();
	await desk.body.click();
	await page.keyboard.press("ControlOrMeta+z");
	await expect(desk.body).toHaveText("First words.");
	await desk.saved();
});

test("a lost connection is said, with how much waits here, and what waits is saved when it is back", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Before the storm");
	await context.setOffline(true);
	await desk.write("Typed while nothing answered.");
	await expect(desk.state).toHaveText("Offline: kept in this browser, 1 change waits");
	await expectNoViolations(page);

	await context.setOffline(false);
	await desk.saved();
	await page.reload();
	await expect(desk.body).toHaveText("Typed while nothing answered.");
});

test("words that were never saved survive a reload in vain, and are offered when the story opens again", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Power cut");
	const address = page.url();
	await paper.stop();
	await desk.write("Typed while nobody was there.");
	await expect(desk.state).toHaveText("The server does not answer: kept in this browser, 1 change waits");
	page.on("dialog", (dialog) => void dialog.accept());
	await page.reload().catch(() => {}); // nobody answers: the page is gone
	await page.waitForURL(/^chrome-error:/);

	await paper.start();
	await page.goto(address).catch(() => {}); // the browser may have come back by itself
	await page.waitForURL(address);
	await expect(page.getByText(/This browser has words of yours from .* that were never saved/)).toBeVisible();
	await expect(page.getByText("Body: 5 words more.")).toBeVisible();
	await expect(desk.body).toHaveText("");
	await expectNoViolations(page);
	await page.getByRole("button", { name: "Bring them back" }).click();
	await expect(desk.body).toHaveText("Typed while nobody was there.");
	await desk.saved();
	await page.reload();
	await expect(desk.body).toHaveText("Typed while nobody was there.");
});

test("a page that dies in the middle of a word, and the server with it, has kept it", async ({ page, paper, context }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Cut off");
	const address = page.url();
	await paper.kill();
	await desk.write("The last words");
	await page.close({ runBeforeUnload: false });
	await paper.start();

	const next = await context.newPage();
	await next.goto(address);
	await next.getByRole("button", { name: "Bring them back" }).click();
	await expect(new StoryDesk(next).body).toHaveText("The last words");
	await new StoryDesk(next).saved();
	await expect(next.getByRole("heading", { name: "Copies put aside in this browser" })).toBeVisible();
});

test("a server that fails is tried again, and nothing is saved twice", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Stumbling");
	let failing = true;
	await page.route("**/api/stories/*/draft", (route) => (failing ? route.fulfill({ status: 503, body: "" }) : route.continue()));
	await desk.write("Words");
	await expect(desk.state).toHaveText("The server does not answer: kept in this browser, 1 change waits");
	failing = false;
	await page.getByRole("button", { name: "Try now" }).click();
	await desk.saved();
});

test("what may not be published is said beside its field and saved all the same; what cannot be saved stops nothing else", async ({
	page,
	paper,
}) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Too long");
	await desk.headline.fill("x".repeat(301));
	await expect(desk.headline).toHaveAccessibleDescription(/The headline may have at most 300 characters\. Shorten it\./);
	await expectNoViolations(page);
	await desk.write("Typed beside it");
	await desk.saved();
	await page.reload();
	await expect(desk.headline).toHaveValue("x".repeat(301));
	await expect(desk.body).toContainText("Typed beside it");
	await desk.headline.fill("Short");
	await desk.saved();

	const other = await begin(page, paper, "Too long as well");
	await other.field("Address").fill("short");
	await expect(other.field("Address")).toHaveAccessibleDescription(/Another story has the address “short”\./);
	await expect(desk.state).toHaveText(/^Saved .+, except what is marked\. That is kept in this browser$/);
	await page.getByRole("button", { name: "Follow the headline" }).click();
	await desk.saved();
});

test("opening a story and clicking into it changes nothing", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Untouched");
	await desk.write("A paragraph");
	await desk.saved();
	await page.reload();
	const sent: string[] = [];
	page.on("request", (request) => request.method() === "PUT" && sent.push(request.url()));
	await desk.body.click();
	await page.keyboard.press("ControlOrMeta+End");
	await page.keyboard.press("Enter");
	await desk.headline.click();
	await page.goto("/admin/stories");

	expect(sent).toEqual([]);
});

test("undo takes back what was typed in the body", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Undone");
	await desk.write("Regretted");
	await desk.body.press("ControlOrMeta+z");
	await expect(desk.body).not.toHaveText("Regretted");
	await desk.body.press("ControlOrMeta+Shift+z");
	await expect(desk.body).toHaveText("Regretted");
});

test("a link that leads away from words which cannot be saved asks first", async ({ page, paper, context }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Leaving");
	await context.setOffline(true);
	await desk.write("Unsaved");
	await expect(desk.state).toHaveText(/^Offline/);
	await page.getByRole("link", { name: "All stories" }).click();
	const dialog = page.getByRole("alertdialog", { name: "Leave with words that are not saved?" });
	await expectNoViolations(page);
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await expect(desk.body).toHaveText("Unsaved");

	await context.setOffline(false);
	await desk.saved();
	await page.getByRole("link", { name: "All stories" }).click();
	await expect(page.getByRole("heading", { name: "Stories", level: 1 })).toBeVisible();
});
