import { element, textElement, xmlDocument } from "#lib/xml/xml.ts";
import { type Feed, type FeedAuthor, type FeedEntry, feedStyle } from "./feed.ts";
import { mediaOf } from "./media.ts";
import { readableEntry, readableHead } from "./readable.ts";

const namespaces = {
	xmlns: "http://www.w3.org/2005/Atom",
	"xmlns:media": "http://search.yahoo.com/mrss/",
	"xmlns:h": "http://www.w3.org/1999/xhtml",
};

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
	const newest = feed.entries.reduce((latest, { updated }) => (latest > updated ? latest : updated), new Date(0));

	return xmlDocument(
		element(
			"feed",
			{ ...namespaces, "xml:lang": feed.lang },
			textElement("id", `${feed.base}.atom`),
			textElement("title", feed.title),
			textElement("subtitle", feed.description),
			textElement("icon", feed.pictures.small),
			textElement("logo", feed.pictures.logo),
			textElement("updated", newest.toISOString()),
			element("link", { rel: "self", type: "application/atom+xml", href: `${feed.base}.atom` }),
			element("link", { rel: "alternate", type: "text/html", href: feed.url }),
			feed.hub ? element("link", { rel: "hub", href: feed.hub }) : "",
			person("author", { name: feed.site.name, url: feed.site.url }),
			readableHead(feed),
			...feed.entries.map(entryElement),
		),
		feedStyle,
	);
}

function entryElement(entry: FeedEntry): string {
	return element(
		"entry",
		{ "xml:lang": entry.lang },
		textElement("id", entry.id),
		textElement("title", entry.title),
		element("link", { rel: "alternate", type: "text/html", href: entry.url }),
		textElement("published", entry.published.toISOString()),
		textElement("updated", entry.updated.toISOString()),
		...entry.authors.map((author) => person("author", author)),
		...entry.categories.map((term) => element("category", { term })),
		textElement("summary", entry.summary, { type: "text" }),
		entry.content === null ? "" : textElement("content", entry.content, { type: "html" }),
		entry.photo ? mediaOf(entry.photo) : "",
		readableEntry(entry),
	);
}

function person(name: string, { name: called, url }: FeedAuthor): string {
	return element(name, {}, textElement("name", called), textElement("uri", url ?? ""));
}
