import { expect, test } from "vitest";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { gathered } from "#lib/xml/gathered.test-support.ts";
import { robotsTxt } from "./robots.ts";
import { schemaProblems } from "./schemas.test-support.ts";
import { fileName, newsLanguage, newsSitemap, readFileName, sitemap, sitemapIndex } from "./sitemap.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const textOf = async (pieces: AsyncIterable<string>) => (await gathered(pieces)).join("");
const url = "https://paper.example/world/floods?a=1&b=2";

test("files keep the protocol's schema, hostile words and all", async () => {
	const stories = [
		{ url, headline: "</news:title> & 川の水 \u0000", publication: "The “Paper” <&>", language: "hi-IN", publishedAt: noon },
	];

	expect(
		await schemaProblems(
			"sitemap",
			await textOf(sitemap([[{ url, changedAt: noon }], [{ url: "https://paper.example/", changedAt: null }]])),
		),
	).toEqual([]);
	expect(await schemaProblems("siteindex", sitemapIndex([{ url, changedAt: noon }]))).toEqual([]);
	expect(await schemaProblems("sitemap", await textOf(newsSitemap([stories])))).toEqual([]);
});

test("the schemas catch what is missing or out of place", async () => {
	const without = await textOf(newsSitemap([[{ url, headline: "", publication: "P", language: "en", publishedAt: noon }]]));

	expect(await schemaProblems("sitemap", without)).not.toEqual([]);
	expect(await schemaProblems("sitemap", sitemapIndex([{ url, changedAt: noon }]))).not.toEqual([]);
	expect(await schemaProblems("siteindex", sitemapIndex([{ url: "", changedAt: noon }]))).not.toEqual([]);
	expect(await schemaProblems("sitemap", await textOf(sitemap([])))).not.toEqual([]);
	expect(await schemaProblems("siteindex", sitemapIndex([]))).not.toEqual([]);
});

test.each([
	["en-IN", "en"],
	["hi", "hi"],
	["zh-TW", "zh-tw"],
	["zh-Hant-HK", "zh-tw"],
	["zh", "zh-cn"],
])("Google News reads %s as %s", (tag, language) => {
	expect(newsLanguage(tag)).toBe(language);
});

test("a file's name is read as it is written, and nothing else is", () => {
	for (const [name, number] of [
		["2016-11", 1],
		["2016-11", 12],
		["topics", 2],
		["sections", 1],
	] as const)
		expect(readFileName(fileName(name, number))).toEqual({ name, number });
	for (const text of ["2016-11-1.xml", "2016-11-0.xml", "2016-11-02.xml", "2016.xml", "topics", "../x.xml", "2016-11-99999.xml"])
		expect(readFileName(text)).toBeNull();
});

const site = toSite(siteSettings.parse({ name: "The Paper" }));

test("robots.txt refuses whom the paper refuses, and names the sitemaps", () => {
	const groupOf = (aiCrawlers: "allow" | "answersOnly" | "refuse") => robotsTxt({ ...site, aiCrawlers }, "https://paper.example");

	expect(groupOf("allow")).not.toContain("GPTBot");
	expect(groupOf("answersOnly")).toContain("User-agent: GPTBot\n");
	expect(groupOf("answersOnly")).not.toContain("PerplexityBot");
	expect(groupOf("refuse")).toMatch(/User-agent: PerplexityBot\n(User-agent: \S+\n)*Disallow: \/\n/);
	expect(groupOf("allow")).toContain("User-agent: *\nDisallow: /admin$\n");
	expect(groupOf("allow")).toContain("Sitemap: https://paper.example/sitemap.xml\nSitemap: https://paper.example/news-sitemap.xml\n");
	expect(robotsTxt({ ...site, robotsExtra: "User-agent: Rude\nDisallow: /" }, "https://paper.example")).toContain(
		"\n\nUser-agent: Rude\nDisallow: /\n\n",
	);
});

test("robots.txt closes the newsroom and the search to all, and nothing that is only called alike", () => {
	const rules = robotsTxt(site, "https://paper.example").match(/(?<=Disallow: ).+/g) ?? [];
	const isClosed = (path: string) => rules.some((rule) => (rule.endsWith("$") ? path === rule.slice(0, -1) : path.startsWith(rule)));

	for (const path of ["/admin", "/admin/stories", "/admin?next=1", "/search", "/search?q=boats", "/api/photos"])
		expect(isClosed(path), path).toBe(true);
	for (const path of ["/", "/administration", "/search-and-rescue", "/world/search"]) expect(isClosed(path), path).toBe(false);
});
