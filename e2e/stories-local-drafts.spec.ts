import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownBrowser } from "./support/own-browser.ts";
import { begin, furnish, StoryDesk } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.beforeEach(async ({ paper }) => furnish(paper, { sections: [{ name: "World" }] }));

test("a browser that is killed has on disk what it said it had", async ({ paper }) => {
	test.slow();
	const profile = await mkdtemp(join(tmpdir(), "bureau-profile-"));
	const first = await ownBrowser(profile);
	const page = await first.newPage();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Pulled plug");
	const address = page.url();
	await first.context.setOffline(true);
	await desk.write("Typed before the plug was pulled. ");
	await expect(desk.state).toHaveText(/^(Offline|The server does not answer): kept in this browser/);
	await page.keyboard.type("And more.");
	// The page has heard of the last stroke: what it says from here on is of that.
	await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard))));
	await expect(desk.state).toHaveText(/: kept in this browser/);
	await first.kill();

	const second = await ownBrowser(profile);
	const next = await second.newPage();
	await paper.signInAnew(next, "editor");
	await next.goto(address);
	await next.getByRole("button", { name: "Bring them back" }).click();
	await expect(new StoryDesk(next).body).toHaveText("Typed before the plug was pulled. And more.");
	await new StoryDesk(next).saved();
	await second.kill();
	await rm(profile, { recursive: true, force: true });
});

test("a draft that an older Bureau left in the browser is offered", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Left by an older one");
	const [saving] = await Promise.all([page.waitForRequest((request) => request.method() === "PUT"), desk.write("Newer words")]);
	await desk.saved();
	const { person, draft, version } = saving.postDataJSON();
	const storyId = Number(page.url().split("/").at(-1));
	const kept = { id: "old", storyId, personId: person, version, at: Date.now(), changes: 1, isSetAside: false };
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		`bureau.copy.${person}.${storyId}.old`,
		JSON.stringify({ ...kept, draft: { ...draft, headline: "From an older one" } }),
	] as const);

	await page.reload();
	await page.getByRole("button", { name: "Bring them back" }).click();
	await expect(desk.headline).toHaveValue("From an older one");
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("bureau.copy.")))).toEqual([]);
});
