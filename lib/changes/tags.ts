/** Names of what a page depends on and what a change touches. */
export const tags = {
	article: (id: number) => `article:${id}`,
	address: (path: string) => `address:${path}`,
	section: (slug: string) => `section:${slug}`,
	topic: (slug: string) => `topic:${slug}`,
	contributor: (slug: string) => `contributor:${slug}`,
	/** What a topic or contributor is called, wherever it stands: on stories and cards, not only on its own page. */
	topicName: (slug: string) => `topic-name:${slug}`,
	contributorName: (slug: string) => `contributor-name:${slug}`,
	front: (key: string) => `front:${key}`,
	/** Lists of every story: latest, search, feeds of all. */
	latest: () => "latest",
	/** Name, menus, and all else that stands on every page. */
	site: () => "site",
} as const;

export type Tag = string;
