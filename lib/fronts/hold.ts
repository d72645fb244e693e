import { plainCard } from "./card.ts";
import { newContainer } from "./default-layout.ts";
import type { HoldingKind } from "./front.ts";
import { type Layout, mostInContainer } from "./layout.ts";

type Hold = { articleId: number; container: HoldingKind; expiresAt: Date | null };

/**
 * The layout with a story first in the first container of a kind, and nowhere else. A lead gives way to it; of the others the last goes
 * where there is no room. The words that its card had stay.
 */
export function holdIn(layout: Layout, { articleId, container: kind, expiresAt }: Hold): Layout {
	const before = layout.containers.flatMap(({ cards }) => cards).find((card) => card.articleId === articleId);
	const card = before ? { ...before, expiresAt: expiresAt?.toISOString() ?? null } : plainCard(articleId, expiresAt);
	const { containers } = letGoFrom(layout, articleId);
	const ready = containers.some((container) => container.kind === kind)
		? containers
		: [newContainer(kind, freeId(layout, kind)), ...containers];
	const target = ready.find((container) => container.kind === kind);

	return {
		containers: ready.map((container) =>
			container === target
				? { ...container, cards: [card, ...(kind === "lead" ? [] : container.cards)].slice(0, mostInContainer) }
				: container,
		),
		excluded: layout.excluded.filter((id) => id !== articleId),
	};
}

/** The layout without the card of a story. */
export function letGoFrom(layout: Layout, articleId: number): Layout {
	const containers = layout.containers.map((container) => ({
		...container,
		cards: container.cards.filter((card) => card.articleId !== articleId),
	}));

	return { ...layout, containers };
}

/** A name that no container of the layout has. */
export function freeId({ containers }: Layout, kind: string): string {
	const taken = new Set(containers.map(({ id }) => id));
	if (!taken.has(kind)) return kind;
	let number = 2;
	while (taken.has(`${kind}-${number}`)) number += 1;

	return `${kind}-${number}`;
}
