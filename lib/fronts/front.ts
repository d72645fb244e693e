import type { SectionName, StoryCard } from "#lib/articles/article.ts";

export const containers = ["lead", "secondary"] as const;
export type Container = (typeof containers)[number];

/** The home front as readers see it. No story stands in it twice. */
export type HomeFront = {
	lead: StoryCard | null;
	secondary: StoryCard[];
	river: StoryCard[];
	sections: { section: SectionName; stories: StoryCard[] }[];
};

/** Most stories in each part of the home front. */
export const sizes = { secondary: 4, river: 8, section: 4 } as const;

type Pinned = { container: string; card: StoryCard };

/**
 * Fills a front: pins stand where they were put, the newest fills the rest, and nothing stands twice. Where no lead is pinned the newest
 * story with a photo leads, or the newest of all.
 */
export function composeFront(pinned: readonly Pinned[], newest: readonly StoryCard[]): Pick<HomeFront, "lead" | "secondary" | "river"> {
	const free = newest.filter((card) => !pinned.some((pin) => pin.card.id === card.id));
	const lead = pinned.find((pin) => pin.container === "lead")?.card ?? free.find((card) => card.photo) ?? free[0] ?? null;
	const others = free.filter((card) => card.id !== lead?.id);
	const held = pinned.filter((pin) => pin.card.id !== lead?.id).map((pin) => pin.card);
	const secondary = [...held, ...others].slice(0, sizes.secondary);
	const river = others.filter((card) => !secondary.includes(card)).slice(0, sizes.river);

	return { lead, secondary, river };
}
