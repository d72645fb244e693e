import { type CardDraft, plainCard } from "./card.ts";
import { newContainer } from "./default-layout.ts";
import { freeId, letGoFrom } from "./hold.ts";
import type { Backfill, Container, ContainerKind, Layout } from "./layout.ts";

/** The card of a story, wherever it stands; undefined where nothing holds it. */
export function cardOf(layout: Layout, articleId: number): { card: CardDraft; container: Container; index: number } | undefined {
	for (const container of layout.containers) {
		const index = container.cards.findIndex((card) => card.articleId === articleId);
		const card = container.cards[index];
		if (card) return { card, container, index };
	}
	return undefined;
}

/** Whether nobody put a story anywhere, or out: the rules may. */
export function isFree(layout: Layout, articleId: number): boolean {
	return cardOf(layout, articleId) === undefined && !layout.excluded.includes(articleId);
}

/**
 * The layout with a story held at a place among the cards of a container, and nowhere else; its card's words go with it. One that was kept
 * out is let in. `index` counts the cards as they stand now; beyond the ends are the ends. The given layout itself where the story stands
 * there already.
 */
export function placeCard(layout: Layout, articleId: number, containerId: string, index: number): Layout {
	const before = cardOf(layout, articleId);
	const into = layout.containers.find(({ id }) => id === containerId);
	if (!into) return layout;

	const place = Math.max(0, Math.min(index, into.cards.length));
	const isHere = before?.container.id === containerId;
	if (isHere && (before.index === place || before.index + 1 === place)) return layout;
	const shift = isHere && before.index < place ? 1 : 0;
	const card = before?.card ?? plainCard(articleId);
	const { containers } = letGoFrom(layout, articleId);
	return {
		containers: containers.map((container) =>
			container.id === containerId ? { ...container, cards: container.cards.toSpliced(place - shift, 0, card) } : container,
		),
		excluded: layout.excluded.filter((id) => id !== articleId),
	};
}

/** The layout with a card in other words. */
export function changeCard(layout: Layout, card: CardDraft): Layout {
	const change = (each: CardDraft) => (each.articleId === card.articleId ? card : each);

	return { ...layout, containers: layout.containers.map((container) => ({ ...container, cards: container.cards.map(change) })) };
}

/** The layout with a story kept out: it never stands on this front, whatever the rules say. */
export function keepOut(layout: Layout, articleId: number): Layout {
	const { containers, excluded } = letGoFrom(layout, articleId);

	return { containers, excluded: [...excluded.filter((id) => id !== articleId), articleId] };
}

/** The layout with a story let in again. */
export function letIn(layout: Layout, articleId: number): Layout {
	return { ...layout, excluded: layout.excluded.filter((id) => id !== articleId) };
}

/** The layout with a new container at its end. */
export function addContainer(layout: Layout, kind: ContainerKind, backfill?: Backfill): Layout {
	return { ...layout, containers: [...layout.containers, newContainer(kind, freeId(layout, kind), backfill)] };
}

export function changeContainer(layout: Layout, container: Container): Layout {
	return { ...layout, containers: layout.containers.map((each) => (each.id === container.id ? container : each)) };
}

export function removeContainer(layout: Layout, id: string): Layout {
	return { ...layout, containers: layout.containers.filter((container) => container.id !== id) };
}

/** The layout with a container so many places further down, or up where it is negative; beyond the ends are the ends. */
export function moveContainer(layout: Layout, id: string, by: number): Layout {
	const from = layout.containers.findIndex((container) => container.id === id);
	const moved = layout.containers[from];
	if (!moved) return layout;
	const rest = layout.containers.filter((container) => container !== moved);

	return { ...layout, containers: rest.toSpliced(Math.max(0, Math.min(from + by, rest.length)), 0, moved) };
}
