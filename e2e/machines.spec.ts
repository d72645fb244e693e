import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { problemsOf as apiProblemsOf, description } from "#app/api/v1/described.test-support.ts";
import { atomProblems, jsonFeedProblems, rssProblems } from "#lib/feeds/feed-rules.test-support.ts";
import { schemaProblems } from "#lib/sitemaps/schemas.test-support.ts";
import { nodesOf, problemsOf } from "#lib/structured-data/google-rules.test-support.ts";
import { expect, jsonLdOf, locations, read, status, test } from "./support/beside.ts";

test("a feed reader finds the feeds of a page, reads them all, and is not sent again what it has", async ({ paper, page }) => {
	await page.goto("/");
	const section = await page.getByRole("navigation").first().getByRole("link").nth(1).getAttribute("href");
	for (const path of ["/", section ?? ""]) {
		await page.goto(path);
		const found = await page
			.locator("link[rel=alternate]")
			.evaluateAll((links) => links.map((link) => [link.getAttribute("type"), link.getAttribute("href")]));
		const of = (type: string) => new URL(found.find(([one]) => one === type)?.[1] ?? "").pathname;

		expect(rssProblems(await read(paper, of("application/rss+xml")))).toEqual([]);
		expect(atomProblems(await read(paper, of("application/atom+xml")))).toEqual([]);
		expect(jsonFeedProblems(await read(paper, of("application/feed+json")))).toEqual([]);
		expect(of("application/rss+xml")).toBe(path === "/" ? "/feed.xml" : `${section}/feed.xml`);
	}

	const first = await fetch(`${paper.url}/feed.xml`);
	const again = await fetch(`${paper.url}/feed.xml`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
	expect([first.status, again.status]).toEqual([200, 304]);
});

for (const path of ["/feed.xml", "/feed.atom"]) {
	test(`a person who opens ${path} can read it and follow it, and no policy is broken`, async ({ page }) => {
		const complaints: string[] = [];
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(error.message));
		await page.goto(path);

		await expect(page.getByText("This is a web feed.")).toBeVisible();
		const headline = page.locator("h2 a").first();
		await expect(headline).toBeVisible();
		const words = await headline.textContent();
		await headline.click();
		await expect(page.getByRole("heading", { level: 1, name: words ?? "" })).toBeVisible();
		expect(complaints).toEqual([]);
	});
}

const hostile = [
	{ headline: '</script><script>alert("x")</script> & ]]> <!-- “ebb”', slug: "hostile" },
	{ headline: "انحسرت الفيضانات عن الأدراج", lang: "ar", slug: "floods-ar" },
	{ headline: "दक्षिण कोरिया और जापान ने समझौता किया", lang: "hi", slug: "deal-hi" },
];

test("hostile words, and words of any script, come through every door unharmed", async ({ paper, newsroom: desk, page }) => {
	const ids: number[] = [];
	for (const story of hostile) ids.push(await desk.publish(story));
	await expect.poll(() => read(paper, "/feed.json")).toContain("floods-ar");

	for (const [index, { headline, slug, lang = "" }] of hostile.entries()) {
		const [rss, atom, json] = await Promise.all(["/feed.xml", "/feed.atom", "/feed.json"].map((path) => read(paper, path)));
		expect(parseRssFeed(rss ?? "").items?.map(({ title }) => title)).toContain(headline);
		expect(parseAtomFeed(atom ?? "").entries?.map(({ title }) => title?.value)).toContain(headline);
		expect(parseJsonFeed(json ?? "").items?.find(({ title }) => title === headline)?.language ?? "").toContain(lang);

		const { data } = await (await fetch(`${paper.url}/api/v1/stories/${ids[index]}`)).json();
		expect(data.headline).toBe(headline);
		expect((await (await fetch(`${paper.url}/api/v1/stories/${ids[index]}/ninjs`)).json()).title).toBe(headline);

		const described = jsonLdOf(await read(paper, new URL(data.url).pathname));
		expect(problemsOf(described)).toEqual([]);
		expect(nodesOf(described, "NewsArticle")[0]).toMatchObject({ headline });
		expect(data.url).toContain(slug);
	}
	const news = await read(paper, "/news-sitemap.xml");
	expect(await schemaProblems("sitemap", news)).toEqual([]);
	expect(news).toContain("<news:language>hi</news:language>");

	page.on("dialog", () => expect("a headline ran as a script").toBe(""));
	await page.goto(`${new URL((await (await fetch(`${paper.url}/api/v1/stories/${ids[0]}`)).json()).data.url).pathname}`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(hostile[0]?.headline ?? "");
});

test("a story that is renamed and corrected is the same story; one that is withdrawn is nowhere", async ({ paper, newsroom: desk }) => {
	const id = await desk.publish({ headline: "A bridge opens" });
	const feed = async () => parseRssFeed(await read(paper, "/feed.xml"));
	const entry = async () => (await feed()).items?.find(({ guid }) => guid?.value?.endsWith(`:story/${id}`));
	await expect.poll(async () => (await entry())?.title).toBe("A bridge opens");
	const before = await entry();

	await desk.update(id, { headline: "A new bridge opens", slug: "new-bridge" });
	await desk.correct(id, "It has nine arches, not ten.");
	await expect.poll(async () => (await entry())?.content?.encoded).toContain("nine arches, not ten");
	const after = await entry();
	expect(after?.guid).toEqual(before?.guid);
	expect(after?.title).toBe("A new bridge opens");
	expect(after?.link).toMatch(/\/new-bridge$/);
	const { data } = await (await fetch(`${paper.url}/api/v1/stories/${id}`)).json();
	const month = `/sitemaps/${data.publishedAt.slice(0, 7)}.xml`;
	expect(locations(await read(paper, month))).toContain(data.url);
	const card = /property="og:image" content="[^"]+(\/media\/cards\/[^"]+)"/.exec(await read(paper, new URL(data.url).pathname))?.[1] ?? "";
	expect(await status(paper, card)).toBe(200);

	await desk.withdraw(id, "The ribbon was cut by mistake.");
	await expect.poll(() => status(paper, `/api/v1/stories/${id}`)).toBe(410);
	for (const path of ["/feed.xml", "/feed.atom", "/feed.json", "/news-sitemap.xml", month])
		expect(await read(paper, path)).not.toContain("new-bridge");
	expect(await (await fetch(`${paper.url}/api/v1/stories/${id}/ninjs`)).json()).toMatchObject({
		status: 410,
		detail: "The ribbon was cut by mistake.",
	});
	expect(await status(paper, card)).toBe(404);
});

test("what the API answers is what its description says", async ({ paper }) => {
	const ask = (path: string) => fetch(`${paper.url}/api/v1${path}`);
	const { data } = await (await ask("/stories?limit=1")).json();
	const asked: [string, string][] = [
		["/stories", "/stories?limit=3"],
		["/stories", "/stories?section=nowhere"],
		["/stories", "/stories?colour=red"],
		["/stories/{id}", `/stories/${data[0].id}`],
		["/stories/{id}", "/stories/999999"],
		["/stories/{id}/ninjs", `/stories/${data[0].id}/ninjs`],
		["/sections", "/sections"],
		["/topics", "/topics?limit=2"],
		["/contributors", "/contributors"],
		["/search", "/search?q=river"],
	];

	for (const [path, address] of asked) {
		const answer = await ask(address);
		expect(await apiProblemsOf(path, answer), address).toEqual([]);
		expect(answer.headers.get("access-control-allow-origin")).toBe("*");
		expect(answer.headers.get("etag")).not.toBeNull();
	}
	expect((await (await ask("/openapi.json")).json()).paths).toEqual(description.paths);
});
