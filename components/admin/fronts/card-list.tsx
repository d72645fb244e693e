"use client";

import { DropIndicator, GridList, type Key, useDragAndDrop } from "react-aria-components";
import { isFree, placeCard } from "#lib/fronts/board.ts";
import type { Container } from "#lib/fronts/layout.ts";
import { headlineOf, useBoardDesk } from "./board-context.tsx";
import { CardRow } from "./card-row.tsx";
import { draggedStory, storyType } from "./drag.ts";
import { nameOf } from "./words.ts";

type Target = { key: Key; dropPosition: "before" | "after" | "on" };

/** The stories of a container: those that are held, then those that its rule brings. What is dragged to a place is held there. */
export function CardList({ container }: { container: Container }) {
	const desk = useBoardDesk();
	const { layout, filled, change } = desk;
	const held = container.cards.map(({ articleId }) => articleId);
	const ids = [...held, ...(filled[container.id] ?? []).filter((id) => isFree(layout, id))];
	const put = (articleId: number, index: number) => {
		const next = placeCard(layout, articleId, container.id, index);
		const deed = next === layout ? "stays where it was" : `held in ${nameOf(container)}`;
		change(next, `${headlineOf(desk, articleId)}: ${deed}.`);
	};
	const indexOf = ({ key, dropPosition }: Target) => ids.indexOf(Number(key)) + (dropPosition === "after" ? 1 : 0);

	const { dragAndDropHooks } = useDragAndDrop({
		getItems: (keys: Set<Key>) => [...keys].map((key) => ({ [storyType]: String(key), "text/plain": headlineOf(desk, Number(key)) })),
		acceptedDragTypes: [storyType],
		getAllowedDropOperations: () => ["move"],
		renderDropIndicator: (target) => <DropIndicator target={target} className="data-drop-target:h-0.5 data-drop-target:bg-accent" />,
		onReorder: ({ keys: [key], target }) => put(Number(key), indexOf(target)),
		onInsert: async ({ items: [item], target }) => {
			const articleId = item && (await draggedStory(item));
			if (articleId) put(articleId, indexOf(target));
		},
		onRootDrop: async ({ items: [item] }) => {
			const articleId = item && (await draggedStory(item));
			if (articleId) put(articleId, held.length);
		},
	});

	return (
		<GridList
			aria-label={`Stories in ${nameOf(container)}`}
			items={ids.map((id) => ({ id }))}
			dependencies={[layout, filled, desk.stories]}
			dragAndDropHooks={dragAndDropHooks}
			keyboardNavigationBehavior="tab"
			renderEmptyState={() => (
				<p className="px-3 py-4 text-sm text-soft">No story is held here, and the rule brings none. Add one, or drag one here.</p>
			)}
			className="rounded-md border border-rule data-drop-target:bg-accent-wash data-drop-target:outline-2 data-drop-target:outline-accent"
		>
			{({ id }) => <CardRow articleId={id} container={container} isOver={ids.indexOf(id) >= container.count} />}
		</GridList>
	);
}
