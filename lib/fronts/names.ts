import type { Sublink } from "./card.ts";
import type { Layout } from "./layout.ts";

/** Stories that these sublinks lead to. */
export function storiesLinked(sublinks: readonly Sublink[]): number[] {
	return sublinks.flatMap((link) => (link.to === "story" ? link.articleId : []));
}

/** Stories that editors put on a layout: those that cards hold, and those that their sublinks lead to. */
export function pickedIn({ containers }: Layout): number[] {
	const cards = containers.flatMap((container) => container.cards);

	return [...cards.map(({ articleId }) => articleId), ...cards.flatMap(({ sublinks }) => storiesLinked(sublinks))];
}

/** Photos that a layout shows of its own accord. */
export function photoIdsIn({ containers }: Layout): number[] {
	return containers.flatMap(({ promo, cards }) => [
		...(promo?.photoId ? [promo.photoId] : []),
		...cards.flatMap(({ photo }) => (typeof photo === "number" ? photo : [])),
	]);
}
