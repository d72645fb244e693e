import type { StoryList } from "#lib/articles/article.ts";
import { listContributor, listLatest, listSection, listTopic } from "#lib/articles/list-queries.ts";
import { getWholeStories } from "#lib/articles/whole-queries.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { type FedPage, type Feed, feedOf } from "./feed.ts";

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

async function findPage(of: FeedOf): Promise<{ page: FedPage; list: StoryList } | null> {
	switch (of.kind) {
		case "front":
			return { page: { name: "", description: "", address: "/" }, list: await listLatest(undefined, most) };
		case "section": {
			const list = await listSection(of.slug, undefined, most);
			return list && { page: { ...list.section, address: `/${of.slug}` }, list };
		}
		case "topic": {
			const list = await listTopic(of.slug, undefined, most);
			return list && { page: { ...list.topic, address: `/topic/${of.slug}` }, list };
		}
		case "contributor": {
			const list = await listContributor(of.slug, undefined, most);
			return list && { page: { name: list.contributor.name, description: list.contributor.biography, address: `/by/${of.slug}` }, list };
		}
	}
}
