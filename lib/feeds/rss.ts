import { element, escapeXml, textElement, xmlDocument } from "#lib/xml/xml.ts";
import { type Feed, type FeedEntry, feedStyle } from "./feed.ts";
import { mediaOf } from "./media.ts";
import { readableEntry, readableHead } from "./readable.ts";

const namespaces = {
	"xmlns:atom": "http://www.w3.org/2005/Atom",
	"xmlns:content": "http://purl.org/rss/1.0/modules/content/",
	"xmlns:dc": "http://purl.org/dc/elements/1.1/",
	"xmlns:media": "http://search.yahoo.com/mrss/",
	"xmlns:h": "http://www.w3.org/1999/xhtml",
};

/** A feed as RSS 2.0 (RSS Advisory Board), with Atom's links and times, Dublin Core's authors, Media RSS's photos. */
export function rssFeed(feed: Feed): string {
	const newest = feed.entries.reduce<Date | null>((latest, { updated }) => (latest && latest > updated ? latest : updated), null);
	const channel = element(
		"channel",
		{},
		textElement("title", feed.title),
		textElement("link", feed.url),
		textElement("description", feed.description),
		textElement("language", feed.lang),
		element(
			"image",
			{},
			textElement("url", feed.pictures.middle),
			textElement("title", feed.title),
			textElement("link", feed.url),
			textElement("width", "144"),
			textElement("height", "144"),
		),
		newest ? textElement("lastBuildDate", rfc822(newest)) : "",
		element("atom:link", { rel: "self", type: "application/rss+xml", href: `${feed.base}.xml` }),
		feed.hub ? element("atom:link", { rel: "hub", href: feed.hub }) : "",
		textElement("docs", "https://www.rssboard.org/rss-specification"),
		readableHead(feed),
		...feed.entries.map(item),
	);

	return xmlDocument(element("rss", { version: "2.0", ...namespaces, "xml:lang": feed.lang }, channel), feedStyle);
}

function item(entry: FeedEntry): string {
	return element(
		"item",
		{ "xml:lang": entry.lang },
		textElement("title", entry.title),
		textElement("link", entry.url),
		textElement("guid", entry.id, { isPermaLink: "false" }),
		textElement("pubDate", rfc822(entry.published)),
		textElement("atom:updated", entry.updated.toISOString()),
		...entry.authors.map(({ name }) => textElement("dc:creator", name)),
		...entry.categories.map((name) => textElement("category", name)),
		// Readers take a description for HTML: text is escaped for that, and once more for XML.
		textElement("description", escapeXml(entry.summary)),
		entry.content === null ? "" : textElement("content:encoded", entry.content),
		entry.photo ? mediaOf(entry.photo) : "",
		readableEntry(entry),
	);
}

/** RFC 822 as RSS wants it: English, a year of four digits, a zone. */
function rfc822(date: Date): string {
	return date.toUTCString().replace("GMT", "+0000");
}
