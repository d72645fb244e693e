"use client";

import { GripVertical } from "lucide-react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { Thumbnail } from "#components/admin/photos/thumbnail.tsx";
import { IntlText } from "#components/ui/intl-text.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { absoluteTime } from "#components/ui/time-words.ts";
import { type CardDraft, stands } from "#lib/fronts/card.ts";
import type { Container } from "#lib/fronts/layout.ts";
import { directionOf } from "#lib/site/site.ts";
import { headlineOf, useBoardDesk } from "./board-context.tsx";
import { CardMenu } from "./card-menu.tsx";

type Props = {
	articleId: number;
	container: Container;
	/** True where there is no room for it in the container. */
	isOver: boolean;
};

/** A story in a container: held, or brought by the rule. */
export function CardRow({ articleId, container, isOver }: Props) {
	const desk = useBoardDesk();
	const card = container.cards.find((each) => each.articleId === articleId);
	const story = desk.stories[articleId];
	const headline = card?.headline || headlineOf(desk, articleId);
	const photo = card && typeof card.photo === "number" ? desk.photos[card.photo] : card?.photo === "none" ? null : story?.photo;

	return (
		<GridListItem
			id={articleId}
			textValue={headline}
			className="grid grid-cols-[auto_auto_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-rule px-1.5 py-1.5 last:border-b-0 data-dragging:opacity-50 sm:gap-x-3"
		>
			<AriaButton
				slot="drag"
				aria-label={`Drag ${headline}`}
				className="grid size-8 cursor-grab place-items-center rounded-sm text-soft hover:text-ink pointer-coarse:size-11"
			>
				<GripVertical className="size-4" aria-hidden="true" />
			</AriaButton>
			<div className="aspect-3/2 w-14 overflow-hidden rounded-sm bg-sunken [&_img]:object-cover">
				{photo && <Thumbnail photo={photo} alt="" />}
			</div>
			<div className="min-w-0">
				<p className={card ? "leading-snug font-semibold" : "leading-snug text-soft"}>
					{/* Beside its photo, whichever way it runs. */}
					<bdi {...(!card?.headline && story?.lang ? { lang: story.lang, dir: directionOf(story.lang) } : {})}>{headline}</bdi>
				</p>
				<p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
					<span>{story?.section}</span>
					<Standing card={card} isLive={Boolean(story?.address)} isOver={isOver} />
				</p>
			</div>
			<CardMenu articleId={articleId} container={container} isHeld={card !== undefined} headline={headline} />
		</GridListItem>
	);
}

/** Why it stands there, and whether readers see it there. */
function Standing({ card, isLive, isOver }: { card: CardDraft | undefined; isLive: boolean; isOver: boolean }) {
	const { style } = useBoardDesk();
	if (!card) return <StatusBadge>By rule</StatusBadge>;
	const holds = stands(card, new Date());

	return (
		<>
			{holds ? <StatusBadge tone="accent">Held</StatusBadge> : <StatusBadge tone="caution">Expired</StatusBadge>}
			{card.expiresAt && <IntlText>{`until ${absoluteTime(new Date(card.expiresAt), style)}`}</IntlText>}
			{!isLive && <StatusBadge tone="caution">Not live: readers do not see it</StatusBadge>}
			{holds && isLive && isOver && <StatusBadge tone="caution">No room for it</StatusBadge>}
			{card.sublinks.length > 0 && <span>{card.sublinks.length === 1 ? "1 sublink" : `${card.sublinks.length} sublinks`}</span>}
		</>
	);
}
