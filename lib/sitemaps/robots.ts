import type { Site } from "#lib/site/site.ts";

/** Programs that gather text to train models, by the names they give themselves. */
const trainers = [
	"AI2Bot",
	"Amazonbot",
	"anthropic-ai",
	"Applebot-Extended",
	"Bytespider",
	"CCBot",
	"ClaudeBot",
	"cohere-training-data-crawler",
	"Diffbot",
	"FacebookBot",
	"Google-Extended",
	"GPTBot",
	"Meta-ExternalAgent",
	"omgili",
	"PanguBot",
	"Timpibot",
	"webzio-extended",
] as const;

/** Programs that answer somebody's question and say where the answer stands. */
const answerers = [
	"ChatGPT-User",
	"Claude-SearchBot",
	"Claude-User",
	"DuckAssistBot",
	"Meta-ExternalFetcher",
	"MistralAI-User",
	"OAI-SearchBot",
	"Perplexity-User",
	"PerplexityBot",
	"YouBot",
] as const;

// Each to its end: a rule is a prefix, and a section or page may be called /search-and-rescue.
const closed = ["/admin$", "/admin/", "/admin?", "/api/", "/search$", "/search?"].map((path) => `Disallow: ${path}`);

/** robots.txt (RFC 9309). */
export function robotsTxt(site: Site, origin: string): string {
	const refused = { allow: [], answersOnly: trainers, refuse: [...trainers, ...answerers] }[site.aiCrawlers];
	const groups = [
		["User-agent: *", ...closed, "Allow: /api/v1/"],
		...(refused.length > 0 ? [[...refused.map((name) => `User-agent: ${name}`), "Disallow: /"]] : []),
		...(site.robotsExtra ? [[site.robotsExtra]] : []),
		[`Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`],
	];

	return `${groups.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
