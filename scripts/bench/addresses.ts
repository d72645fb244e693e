import { ask } from "./ask.ts";

/** Kinds of pages that readers see, in the order of the reports. */
export const kinds = ["front", "section", "topic", "contributor", "story", "search", "feed", "not found"] as const;
export type Kind = (typeof kinds)[number];

/** Every address of the paper, by kind, as it tells search engines; with a few searches, the feeds, and an address that holds nothing. */
export async function addressesOf(origin: string): Promise<Record<Kind, string[]>> {
	const index = await text(origin, "/sitemap.xml");
	const files = placesIn(index).map((place) => new URL(place).pathname);
	const sitemaps = await Promise.all(files.map((file) => text(origin, file)));
	const pages = [...new Set(sitemaps.flatMap(placesIn).map((place) => new URL(place).pathname))];
	const sections = pages.filter((path) => /^\/[^/]+$/.test(path));
	const topics = pages.filter((path) => path.startsWith("/topic/"));

	return {
		front: ["/"],
		section: sections,
		topic: topics,
		contributor: pages.filter((path) => path.startsWith("/by/")),
		story: pages.filter((path) => /^\/(?!topic\/|by\/)[^/]+\/[^/]+$/.test(path)),
		search: topics.map((path) => `/search?q=${path.slice("/topic/".length)}`),
		feed: ["/feed.xml", "/feed.atom", "/feed.json", ...sections.map((path) => `${path}/feed.xml`)],
		"not found": ["/world/there-is-no-such-story"],
	};
}

/** What a sitemap or a list of sitemaps names (sitemaps.org, 0.9). */
export function placesIn(xml: string): string[] {
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = ""]) => place.replaceAll("&amp;", "&"));
}

async function text(origin: string, path: string): Promise<string> {
	const { status, body } = await ask(`${origin}${path}`);
	if (status !== 200) throw new Error(`${path} answered ${status}.`);

	return body.toString("utf8");
}
