import { type Batches, element, textElement, xmlDocument, xmlPieces } from "#lib/xml/xml.ts";

/** Most addresses in one file. The protocol allows 50,000; smaller files are read again sooner. */
export const mostAddresses = 10_000;

/** A page, or a file of pages: its whole address, and when it last changed where that is known. */
export type Listed = { url: string; changedAt: Date | null };

/** A page's news: what Google's news sitemaps ask for. */
export type ListedNews = { url: string; headline: string; publication: string; language: string; publishedAt: Date };

const protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
const news = "http://www.google.com/schemas/sitemap-news/0.9";

/** One file of addresses (sitemaps.org 0.9), piece by piece as they are found. */
export function sitemap(batches: Batches<Listed>): AsyncGenerator<string> {
	return xmlPieces(
		"urlset",
		{ xmlns: protocol },
		each(batches, (page) => listed("url", page)),
	);
}

/** The file that names all others. */
export function sitemapIndex(files: readonly Listed[]): string {
	return xmlDocument(element("sitemapindex", { xmlns: protocol }, ...files.map((file) => listed("sitemap", file))));
}

/** The newest stories, as Google News reads them, piece by piece. */
export function newsSitemap(batches: Batches<ListedNews>): AsyncGenerator<string> {
	return xmlPieces("urlset", { xmlns: protocol, "xmlns:news": news }, each(batches, newsUrl));
}

async function* each<Item>(batches: Batches<Item>, write: (item: Item) => string): AsyncGenerator<string[]> {
	for await (const batch of batches) yield batch.map(write);
}

function listed(name: string, { url, changedAt }: Listed): string {
	return element(name, {}, textElement("loc", url), changedAt ? textElement("lastmod", changedAt.toISOString()) : "");
}

function newsUrl({ url, headline, publication, language, publishedAt }: ListedNews): string {
	return element(
		"url",
		{},
		textElement("loc", url),
		element(
			"news:news",
			{},
			element("news:publication", {}, textElement("news:name", publication), textElement("news:language", newsLanguage(language))),
			textElement("news:publication_date", publishedAt.toISOString()),
			textElement("news:title", headline),
		),
	);
}

/** ISO 639 as Google News wants it: the language alone, but for the two ways of writing Chinese. */
export function newsLanguage(tag: string): string {
	const { language, script, region } = new Intl.Locale(tag).maximize();
	if (language !== "zh") return language;

	return script === "Hant" || region === "TW" || region === "HK" ? "zh-tw" : "zh-cn";
}

/** Name of a month's n-th file, or of a list's: "2016-11.xml", "topics-2.xml". */
export function fileName(name: string, number: number): string {
	return number === 1 ? `${name}.xml` : `${name}-${number}.xml`;
}

/** Reads a file's name; null for what none of ours has. */
export function readFileName(text: string): { name: string; number: number } | null {
	const [, name, number] = /^(\d{4}-\d{2}|sections|topics|contributors)(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(text) ?? [];

	return name ? { name, number: Number(number ?? 1) } : null;
}
