import type { Feed, FeedEntry } from "./feed.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
	return JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		home_page_url: feed.url,
		feed_url: `${feed.base}.json`,
		description: feed.description,
		icon: feed.pictures.large,
		favicon: feed.pictures.small,
		language: feed.lang,
		authors: [{ name: feed.site.name, url: feed.site.url }],
		...(feed.hub ? { hubs: [{ type: "WebSub", url: feed.hub }] } : {}),
		items: feed.entries.map(item),
	});
}

function item(entry: FeedEntry) {
	return {
		id: entry.id,
		url: entry.url,
		title: entry.title,
		summary: entry.summary,
		// One of the two must be there.
		...(entry.content === null ? { content_text: entry.summary } : { content_html: entry.content }),
		...(entry.photo ? { image: entry.photo.url } : {}),
		date_published: entry.published.toISOString(),
		date_modified: entry.updated.toISOString(),
		...(entry.authors.length > 0 ? { authors: entry.authors.map(({ name, url }) => ({ name, ...(url ? { url } : {}) })) } : {}),
		tags: entry.categories,
		language: entry.lang,
	};
}
