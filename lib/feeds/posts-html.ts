import { bodyHtml } from "#lib/body/html.ts";
import { entryAddress, type LiveEntry } from "#lib/live/entry.ts";
import { machineTime, storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { escapeXml } from "#lib/xml/xml.ts";

/** A live story's newest posts as they stand below it in a feed, each with its time, which leads to it. */
export function postsHtml(posts: readonly LiveEntry[], story: string, site: Site, origin: string): string {
	return posts.map((post) => postHtml(post, story, site, origin)).join("\n");
}

function postHtml({ id, postedAt, headline, body }: LiveEntry, story: string, site: Site, origin: string): string {
	const { text, zone } = storyTime(postedAt, site);
	const time = `<time datetime="${machineTime(postedAt, site)}">${escapeXml(`${text} ${zone}`)}</time>`;
	const title = headline ? `<h3>${escapeXml(headline)}</h3>` : "";

	return `<hr/><p><a href="${escapeXml(origin + entryAddress(story, id))}">${time}</a></p>${title}${bodyHtml(body, { photos: {}, stories: {}, origin, address: entryAddress(story, id) })}`;
}
