/** Names of what a page depends on and what a change touches. */
export const tags = {
	article: (id: number) => `article:${id}`,
	address: (path: string) => `address:${path}`,
	section: (slug: string) => `section:${slug}`,
	topic: (slug: string) => `topic:${slug}`,
	contributor: (slug: string) => `contributor:${slug}`,
	/** A series' page, and its parts' own, which lead to each other. */
	series: (slug: string) => `series:${slug}`,
	/** What a topic or contributor is called, wherever it stands: on stories and cards, not only on its own page. */
	topicName: (slug: string) => `topic-name:${slug}`,
	contributorName: (slug: string) => `contributor-name:${slug}`,
	/** Lists of topics and of contributors, whatever their stories. */
	topics: () => "topics",
	contributors: () => "contributors",
	/** Sitemap files of one month, "2016-11", and what lists them. */
	sitemap: (month: string) => `sitemap:${month}`,
	sitemaps: () => "sitemaps",
	/** Edited pages: "home", "section/world", "topic/rivers". */
	front: (page: string) => `front:${page}`,
	/** Photos that a front shows of its own accord. */
	photo: (id: number) => `photo:${id}`,
	/** Lists of every story: latest, search, feeds of all. */
	latest: () => "latest",
	/** The ranking of the last so many hours. */
	mostRead: (hours: number) => `most-read:${hours}`,
	/** Name, menus, and all else that stands on every page. */
	site: () => "site",
} as const;

export type Tag = string;

const dropMark = "!";

/**
 * A tag whose pages may never be shown again, not even while nothing newer can be had: those that show a withdrawn story, the address a
 * story has left. For the change feed only; no page depends on such a tag.
 */
export function dropped(tag: Tag): Tag {
	return `${dropMark}${tag}`;
}

/** What caches do with a change's tags: forget `drops` for good, and `tags` as soon as there is something newer. */
export function purgeOf(changed: readonly Tag[]): { tags: Set<Tag>; drops: Set<Tag> } {
	const isDrop = (tag: Tag) => tag.startsWith(dropMark);

	return {
		tags: new Set(changed.filter((tag) => !isDrop(tag))),
		drops: new Set(changed.filter(isDrop).map((tag) => tag.slice(dropMark.length))),
	};
}
