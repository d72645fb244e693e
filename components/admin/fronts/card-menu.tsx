"use client";

import { MoreHorizontal } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "#components/ui/menu.tsx";
import { cardOf, keepOut, placeCard } from "#lib/fronts/board.ts";
import { letGoFrom } from "#lib/fronts/hold.ts";
import type { Container, Layout } from "#lib/fronts/layout.ts";
import { useBoardDesk } from "./board-context.tsx";
import { nameOf } from "./words.ts";

type Props = { articleId: number; container: Container; isHeld: boolean; headline: string };

/** Everything that can be done with a story on a front, each without dragging. */
export function CardMenu({ articleId, container, isHeld, headline }: Props) {
	const { layout, change, openCard, follow, filled } = useBoardDesk();
	const others = layout.containers.filter(({ id, kind }) => id !== container.id && kind !== "sections" && kind !== "promo");
	const index = isHeld ? (cardOf(layout, articleId)?.index ?? 0) : container.cards.length + (filled[container.id]?.indexOf(articleId) ?? 0);
	const go = (next: Layout, words: string) => {
		follow(articleId);
		change(next, `${headline}: ${words}`);
	};
	const place = (to: Container, at: number, words: string) => go(placeCard(layout, articleId, to.id, at), words);

	return (
		<Menu
			label={`Deeds on ${headline}`}
			trigger={
				<Button kind="quiet" size="small" className="px-2" aria-label={`More for ${headline}`} data-menu-of={articleId}>
					<MoreHorizontal aria-hidden="true" />
				</Button>
			}
		>
			{!isHeld && <MenuItem onAction={() => place(container, container.cards.length, "held here.")}>Hold it here</MenuItem>}
			{isHeld && <MenuItem onAction={() => openCard(articleId)}>Edit the card</MenuItem>}
			{index > 0 && (
				<MenuItem onAction={() => place(container, isHeld ? index - 1 : Math.max(0, container.cards.length), "moved up.")}>
					Move up
				</MenuItem>
			)}
			{isHeld && index < container.cards.length - 1 && (
				<MenuItem onAction={() => place(container, index + 2, "moved down.")}>Move down</MenuItem>
			)}
			{isHeld && index > 0 && <MenuItem onAction={() => place(container, 0, "moved to the top.")}>Move to the top</MenuItem>}
			{others.length > 0 && <MenuSeparator />}
			{others.map((other) => (
				<MenuItem key={other.id} onAction={() => place(other, 0, `held first in ${nameOf(other)}.`)}>
					Move to {nameOf(other)}
				</MenuItem>
			))}
			<MenuSeparator />
			{isHeld && (
				<MenuItem onAction={() => go(letGoFrom(layout, articleId), "let go. It stands wherever the rules put it.")}>Let it go</MenuItem>
			)}
			<MenuItem onAction={() => change(keepOut(layout, articleId), `${headline}: kept out of this front.`)}>
				Keep it out of this front
			</MenuItem>
			<MenuItem href={`/admin/stories/${articleId}`}>Open the story</MenuItem>
		</Menu>
	);
}
