/** Names of what a page depends on and what a change touches. */
export const tags = {
	article: (id: number) => `article:${id}`,
	address: (path: string) => `address:${path}`,
	section: (slug: string) => `section:${slug}`,
	topic: (slug: string) => `topic:${slug}`,
	contributor: (slug: string) => `contributor:${slug}`,
	front: (key: string) => `front:${key}`,
	/** Lists of every story: latest, search, feeds of all. */
	latest: () => "latest",
	/** Name, menus, and all else that stands on every page. */
	site: () => "site",
} as const;

export type Tag = string;
