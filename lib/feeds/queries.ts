import type { StoryList } from "#lib/articles/article.ts";
import { listContributor, listLatest, listSection, listTopic } from "#lib/articles/list-queries.ts";
import { getWholeStories } from "#lib/articles/whole-queries.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { isOfTheSite } from "#lib/redirects/standing.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { type FedPage, type Feed, feedBase, feedOf } from "./feed.ts";

/** Which page of the paper a feed is of. */
export type FeedOf = { kind: "front" } | { kind: "section" | "topic" | "contributor"; slug: string };

/** Most stories in a feed. */
const most = 30;

/** The feed of a page as it is now; null where there is no such page. */
export async function getFeed(of: FeedOf): Promise<Feed | null> {
	const found = await findPage(of);
	if (!found) return null;

	const [site, stories] = await Promise.all([getSite(), getWholeStories(found.list.stories.map(({ id }) => id))]);
	return feedOf(found.page, stories, site, settings().siteUrl);
}

/** Where the feed of a page went that is not there: to that of its new address. Without the format's ending; null where it leads to none. */
export async function getFeedRedirect(of: FeedOf): Promise<string | null> {
	if (of.kind === "front") return null;
	const found = await findRedirect(addressOf(of));
	const path = found.kind === "moved" && !found.temporary ? found.to : "";
	const hasFeed = feedPages.test(path) && !isOfTheSite(path);

	return hasFeed ? feedBase(path) : null;
}

const feedPages = /^\/(?:(?:by|topic)\/)?[a-z0-9-]+$/;

function addressOf({ kind, slug }: Exclude<FeedOf, { kind: "front" }>): string {
	return { section: `/${slug}`, topic: `/topic/${slug}`, contributor: `/by/${slug}` }[kind];
}

async function findPage(of: FeedOf): Promise<{ page: FedPage; list: StoryList } | null> {
	switch (of.kind) {
		case "front":
			return { page: { name: "", description: "", address: "/" }, list: await listLatest(undefined, most) };
		case "section": {
			const list = await listSection(of.slug, undefined, most);
			return list && { page: { ...list.section, address: addressOf(of) }, list };
		}
		case "topic": {
			const list = await listTopic(of.slug, undefined, most);
			return list && { page: { ...list.topic, address: addressOf(of) }, list };
		}
		case "contributor": {
			const list = await listContributor(of.slug, undefined, most);
			return list && { page: { name: list.contributor.name, description: list.contributor.biography, address: addressOf(of) }, list };
		}
	}
}
