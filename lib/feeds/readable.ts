import { ofWords } from "#lib/messages/words.ts";
import { directionOf } from "#lib/site/site.ts";
import { element, textElement } from "#lib/xml/xml.ts";
import type { Feed, FeedEntry } from "./feed.ts";

// A feed that a person opens is shown by public/feed.css. Browsers follow no link that is not HTML's, so the few that people need are in
// HTML's namespace (prefix h), which feed readers pass over.

/** What a person who opens a feed is told first. */
export function readableHead(feed: Feed): string {
	return element(
		"h:header",
		{ "xml:lang": ofWords({ language: feed.lang }).lang, dir: directionOf(feed.lang) },
		element("h:p", {}, textElement("h:strong", feed.words.what), ...feed.words.how(textElement("h:a", feed.site.name, { href: feed.url }))),
	);
}

/** A headline that leads to its story, with the time and a few lines. */
export function readableEntry({ title, url, lang, summary, time }: FeedEntry): string {
	const dir = directionOf(lang);

	return [
		element("h:h2", { dir }, textElement("h:a", title, { href: url })),
		textElement("h:p", summary, { dir }),
		textElement("h:small", time, { dir: "auto" }),
	].join("");
}
