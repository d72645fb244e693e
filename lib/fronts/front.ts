import type { StoryCard, StoryList } from "#lib/articles/article.ts";
import type { PhotoUse } from "#lib/photos/photo.ts";
import type { CardLabel } from "./card.ts";
import type { ContainerKind } from "./layout.ts";

/** A line below a card, with where it leads. */
export type FrontLink = { text: string; address: string; lang: string };

/** A story on a front, in the words that its card has there. */
export type FrontStory = {
	story: StoryCard;
	/** What an editor typed on its card, which every container shows; null where no editor put it there. */
	typed: { kicker: string; trail: string } | null;
	label: CardLabel;
	sublinks: FrontLink[];
	isOnPhones: boolean;
};

export type FrontPromo = { headline: string; text: string; address: string; action: string; photo: PhotoUse | null };

/** One container as readers see it: never an empty one. */
export type FrontPart = {
	id: string;
	kind: ContainerKind;
	/** Its heading; empty for the one that its kind brings, if any. */
	title: string;
	/** Where its heading leads; null where nowhere. */
	address: string | null;
	stories: FrontStory[];
	promo: FrontPromo | null;
	isOnPhones: boolean;
};

/** A front as readers see it. No story stands in it twice. */
export type Front = { parts: FrontPart[] };

/** The front of a page that has a list as well; null where nothing stands in it, as where every card has expired. */
export function orNone(front: Front): Front | null {
	return front.parts.length > 0 ? front : null;
}

/** Its stories, in the order in which they stand. */
export function storiesOf({ parts }: Front): StoryCard[] {
	return parts.flatMap(({ stories }) => stories.map(({ story }) => story));
}

/** All that a list's page shows, in the order in which it stands: the front above it first. */
export function storiesOn(list: StoryList, front: Front | null): StoryCard[] {
	return [...(front ? storiesOf(front) : []), ...list.stories];
}

/** When the newest of these stories came; undefined where there is none. */
export function newestOf(stories: readonly StoryCard[]): Date | undefined {
	const times = stories.map(({ firstPublishedAt }) => firstPublishedAt.getTime());

	return times.length === 0 ? undefined : new Date(Math.max(...times));
}

/** The containers that the home page may hold a story in from a story's own desk. */
export const holdingKinds = ["lead", "secondary"] as const;
export type HoldingKind = (typeof holdingKinds)[number];
