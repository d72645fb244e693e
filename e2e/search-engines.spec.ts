import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { parseAtomFeed } from "feedsmith";
import sharp from "sharp";
import { schemaProblems } from "#lib/sitemaps/schemas.test-support.ts";
import { nodesOf, problemsOf } from "#lib/structured-data/google-rules.test-support.ts";
import { expect, jsonLdOf, locations, read, status, test } from "./support/beside.ts";

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
	const [{ logo } = { logo: "" }] = nodesOf(jsonLdOf(await read(paper, "/")), "NewsMediaOrganization");
	const icon = await fetch(String(logo));
	expect([icon.status, icon.headers.get("content-type")]).toEqual([200, "image/png"]);
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
		expect(Number(width)).toBeGreaterThanOrEqual(1200);
		expect(await pictureOf(String(url))).toMatchObject({ width: Number(width), height: Number(height) });
	}
});

test("who shares any other page shows a picture of it too", async ({ paper }) => {
	const firstOf = async (file: string) => new URL(locations(await read(paper, file)).at(-1) ?? "").pathname;
	const paths = [
		"/",
		"/latest",
		"/archive",
		"/corrections",
		await firstOf("/sitemaps/topics.xml"),
		await firstOf("/sitemaps/contributors.xml"),
	];
	const pages = locations(await read(paper, "/sitemaps/sections.xml")).map((address) => new URL(address).pathname);

	for (const path of new Set([...paths, ...pages])) {
		const html = await read(paper, path);
		const named = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
		const picture = await sharp(Buffer.from(await (await fetch(named("og:image"))).arrayBuffer())).metadata();
		expect([picture.width, picture.height], path).toEqual([Number(named("og:image:width")), Number(named("og:image:height"))]);
		expect(named("twitter:card"), path).toBe("summary_large_image");
		expect(named("og:locale"), path).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
	}
});

test("the small files at the root are there when they are set, and not before", async ({ paper, newsroom: desk }) => {
	const files = { "/.well-known/security.txt": "securityTxt", "/ads.txt": "adsTxt", "/trust.txt": "trustTxt", "/llms.txt": "llmsTxt" };
	for (const path of [...Object.keys(files), "/indexnow.txt"]) expect(await status(paper, path), path).toBe(404);

	const words = "Contact: mailto:safe@paper.example\nExpires: 2027-01-01T00:00:00Z";
	const adsTxt = "ads.example.com, 1, DIRECT";
	await desk.set({ ...Object.fromEntries(Object.values(files).map((name) => [name, words])), adsTxt, aiCrawlers: "refuse" });
	await expect.poll(() => read(paper, "/robots.txt")).toContain("User-agent: GPTBot");
	for (const path of Object.keys(files)) expect(await read(paper, path), path).toBe(`${path === "/ads.txt" ? adsTxt : words}\n`);
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
