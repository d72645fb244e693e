import { pictureFile } from "./support/picture.ts";
import { begin, furnish } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
const payload = (place: string) => `<img src=x onerror="window.hit='${place}'"><script>window.hit='${place}'</script>"'>${place}`;
test.beforeEach(async ({ paper }) => furnish(paper, { sections: [{ name: payload("section").slice(0, 80) }] }));

test("hostile words in every field come out as words: at the desk, in the preview, and for readers", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, payload("headline"));
	for (const field of ["Kicker", "Standfirst", "Dateline", "Search title", "Search description"])
		await desk.field(field).fill(payload(field).slice(0, 80));
	await desk.choose("Byline", payload("byline").slice(0, 100), /Sign as/);
	await desk.choose("Topics", payload("topic").slice(0, 60), /Make the topic/);
	await desk.write(payload("body"));
	const lead = page.getByRole("region", { name: "Lead photo" });
	await lead.getByTestId("photo-files").setInputFiles(await pictureFile(`${payload("file").replaceAll("/", "")}.jpg`, "#803030"));
	for (const field of ["Caption", "Credit", "Alternative text"]) await desk.field(field).fill(payload(field));
	await desk.field("Address").fill("hostile");
	await desk.saved();
	const story = page.url();
	const address = await desk.publish();

	const hit = () => page.evaluate(() => Reflect.get(window, "hit"));
	for (const path of [
		story,
		`${story}/preview`,
		`${story}/history`,
		`${story}/history/1`,
		"/admin/stories",
		address,
		"/",
		"/search?q=headline",
	]) {
		await page.goto(path);
		await expect(page.locator("body"), path).toContainText("<script>");
		expect(await hit(), path).toBeUndefined();
	}
});

test("requests that are malformed or too large change nothing and say why", async ({ page, paper }) => {
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "Left as it was");
	const id = page.url().split("/").at(-1);
	const address = `${paper.url}/api/stories/${id}/draft`;
	const put = async (data: unknown, headers: Record<string, string> = {}) => {
		const body = Buffer.from(typeof data === "string" ? data : JSON.stringify(data));
		const answer = await page.request.put(address, {
			headers: { origin: paper.url, "content-type": "application/json", ...headers },
			data: body,
		});
		return { status: answer.status(), words: (await answer.json()).error.message as string };
	};

	expect(await put("{")).toEqual({ status: 400, words: "This is not JSON. Send the story as a JSON object." });
	expect((await put([])).status).toBe(422);
	expect((await put({ version: 1, draft: null })).status).toBe(422);
	expect((await put({ version: 2, draft: { body: { type: "doc", content: [{ type: "script" }] } } })).status).toBe(422);
	expect(await put("x".repeat(2_100_000))).toEqual({ status: 413, words: "This is larger than the 2 MB that can be sent here at once." });
	expect((await put({ version: 2 }, { origin: "https://elsewhere.example" })).status).toBe(403);
	const deep = `{"version":2,"draft":{"body":${'{"type":"doc","content":['.repeat(5000)}${"]}".repeat(5000)}}}`;
	expect((await put(deep)).status).toBe(422);

	await page.reload();
	await expect(desk.headline).toHaveValue("Left as it was");
	await desk.saved();
});

test("a body that is far too long is refused in words, and stays on the page", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "editor");
	const desk = await begin(page, paper, "A novel");
	await desk.body.click();
	await page.keyboard.insertText("word ".repeat(210_000));
	await expect(desk.state).toHaveText(/^Saved .+, except what is marked\. That is kept in this browser$/, { timeout: 30_000 });
	await expect(page.getByText(/The story is larger than 1 MB of text\. Split it into several stories\./)).toBeVisible();
});
