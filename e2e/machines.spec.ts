import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import sharp from "sharp";
import { atomProblems, jsonFeedProblems, rssProblems } from "#lib/feeds/feed-rules.test-support.ts";
import { schemaProblems } from "#lib/sitemaps/schemas.test-support.ts";
import { nodesOf, problemsOf } from "#lib/structured-data/google-rules.test-support.ts";
import { parseXml } from "#lib/xml/parse.test-support.ts";
import { Desk } from "./support/desk.ts";
import type { Paper } from "./support/paper.ts";
import { test as base, expect } from "./support/test.ts";

/** The tests of this file work beside the server, in the same paper. */
const test = base.extend<{ newsroom: Desk }>({
	newsroom: async ({ paper }, use) => {
		const desk = await Desk.open(paper);
		await use(desk);
		await desk.close();
	},
});

const read = (paper: Paper, path: string) => fetch(paper.url + path).then((answer) => answer.text());
const status = (paper: Paper, path: string) => fetch(paper.url + path).then((answer) => answer.status);
const locations = (xml: string) => parseXml(xml).children.map((child) => child.text("loc"));
const jsonLdOf = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

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

test("a search engine that follows the sitemaps finds every story, and each answers", async ({ paper }) => {
	const index = await read(paper, "/sitemap.xml");
	expect(await schemaProblems("siteindex", index)).toEqual([]);
	expect(await read(paper, "/robots.txt")).toContain(`Sitemap: ${paper.url}/sitemap.xml`);

	const pages: string[] = [];
	for (const file of locations(index)) {
		const listed = await read(paper, new URL(file).pathname);
		expect(await schemaProblems("sitemap", listed), file).toEqual([]);
		pages.push(...locations(listed));
	}
	expect(new Set(pages).size).toBe(pages.length);
	let next: string | null = "/api/v1/stories?limit=100";
	while (next) {
		const answer: { data: { url: string }[]; links: { next: string | null } } = await (await fetch(paper.url + next)).json();
		expect(pages).toEqual(expect.arrayContaining(answer.data.map(({ url }) => url)));
		next = answer.links.next && new URL(answer.links.next).pathname + new URL(answer.links.next).search;
	}
	const answers = await Promise.all(pages.map((address) => status(paper, new URL(address).pathname)));
	expect(answers.filter((one) => one !== 200)).toEqual([]);
});

test("the front and each kind of list say what they are, by the rules", async ({ paper }) => {
	const firstOf = async (file: string) => new URL(locations(await read(paper, file)).at(-1) ?? "").pathname;
	const kinds: [string, string][] = [
		["/", "NewsMediaOrganization"],
		[await firstOf("/sitemaps/sections.xml"), "CollectionPage"],
		[await firstOf("/sitemaps/topics.xml"), "CollectionPage"],
		[await firstOf("/sitemaps/contributors.xml"), "ProfilePage"],
	];

	for (const [path, type] of kinds) {
		const described = jsonLdOf(await read(paper, path));
		expect(problemsOf(described), path).toEqual([]);
		expect(nodesOf(described, type), path).not.toEqual([]);
	}
});

test("who shares a story shows its card, and its photo comes in the shapes that its description names", async ({ paper, page }) => {
	await page.goto("/");
	await page
		.locator("article", { has: page.locator("img") })
		.getByRole("link")
		.first()
		.click();
	await page.waitForURL((url) => url.pathname.split("/").length === 3);

	const card = await page.locator('meta[property="og:image"]').getAttribute("content");
	await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /max-image-preview:large/);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", page.url());
	const pictureOf = async (address: string) => sharp(Buffer.from(await (await fetch(address)).arrayBuffer())).metadata();
	expect(await pictureOf(card ?? "")).toMatchObject({ format: "jpeg", width: 1200, height: 630 });

	const described = jsonLdOf(await read(paper, new URL(page.url()).pathname));
	const images = nodesOf(described, "ImageObject");
	expect(images).toHaveLength(3);
	for (const { url, width, height } of images) {
		expect(await pictureOf(String(url))).toMatchObject({ width: Number(width), height: Number(height) });
	}
});

test("the small files at the root are there when they are set, and not before", async ({ paper, newsroom: desk }) => {
	const files = { "/.well-known/security.txt": "securityTxt", "/ads.txt": "adsTxt", "/trust.txt": "trustTxt", "/llms.txt": "llmsTxt" };
	for (const path of [...Object.keys(files), "/indexnow.txt"]) expect(await status(paper, path), path).toBe(404);

	const words = "Contact: mailto:safe@paper.example\nExpires: 2027-01-01T00:00:00Z";
	await desk.set({ ...Object.fromEntries(Object.values(files).map((name) => [name, words])), aiCrawlers: "refuse" });
	await expect.poll(() => read(paper, "/robots.txt")).toContain("User-agent: GPTBot");
	for (const path of Object.keys(files)) expect(await read(paper, path), path).toBe(`${words}\n`);
});

test("search engines and hubs are told within seconds of publishing", async ({ paper, newsroom: desk }) => {
	const heard: { path: string; body: string }[] = [];
	const outside = createServer(async (request, response) => {
		heard.push({ path: request.url ?? "", body: await text(request) });
		response.writeHead(202).end();
	});
	await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
	const there = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
	await paper.stop();
	await paper.start({ PRIVATE_HOSTS: "127.0.0.1" });
	await desk.set({ indexNow: true, indexNowEndpoint: `${there}/now`, webSubHub: `${there}/hub` });

	await desk.publish({ headline: "Told to the world" });
	const told = (path: string) => heard.filter((one) => one.path === path).map(({ body }) => body);
	await expect.poll(() => told("/now").length + told("/hub").length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
	const message = JSON.parse(told("/now")[0] ?? "{}");
	expect(message.urlList).toEqual([expect.stringMatching(/\/told-to-the-world$/)]);
	expect(await read(paper, "/indexnow.txt")).toBe(`${message.key}\n`);
	expect(told("/hub").join()).toContain(encodeURIComponent(`${paper.url}/feed.xml`));
	expect(parseAtomFeed(await read(paper, "/feed.atom")).links).toContainEqual(
		expect.objectContaining({ rel: "hub", href: `${there}/hub` }),
	);
	expect((await fetch(`${paper.url}/feed.json`)).headers.get("link")).toBe(
		`<${there}/hub>; rel="hub", <${paper.url}/feed.json>; rel="self"`,
	);
	outside.close();
});
