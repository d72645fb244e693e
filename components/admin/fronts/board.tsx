"use client";

import { useState } from "react";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { moveContainer } from "#lib/fronts/board.ts";
import type { BoardFill, BoardFront } from "#lib/fronts/board-front.ts";
import { type Layout, layout } from "#lib/fronts/layout.ts";
import { CopyOffers } from "../keeping/copy-offers.tsx";
import { useLocalCopy } from "../keeping/use-local-copy.ts";
import { AddContainer } from "./add-container.tsx";
import { BoardBar } from "./board-bar.tsx";
import { BoardProvider } from "./board-context.tsx";
import { CardDialog } from "./card-dialog.tsx";
import { Conflict } from "./conflict.tsx";
import { ContainerDialog } from "./container-dialog.tsx";
import { ContainerPanel } from "./container-panel.tsx";
import type { FrontDeeds } from "./deeds.ts";
import { Finder } from "./finder.tsx";
import { KeptOut } from "./kept-out.tsx";
import { useBoard } from "./use-board.ts";
import { useContainerDrag } from "./use-container-drag.ts";
import { useFollow } from "./use-follow.ts";
import { movedWords } from "./words.ts";

type Props = {
	front: BoardFront;
	fill: BoardFill;
	style: TimeStyle;
	/** Id of whoever arranges it. */
	person: string;
	deeds: FrontDeeds;
};

const isLayout = (value: unknown): value is Layout => layout.safeParse(value).success;

/** A front being arranged: its containers in order, the stories to put into them, and what is done with the whole. */
export function FrontBoard({ front, fill, style, person, deeds }: Props) {
	const board = useBoard(front, fill);
	const unsaved = board.save.kind === "saved" ? null : board.layout;
	const copies = useLocalCopy<Layout>({
		subject: `front-${front.key}`,
		personId: person,
		unsaved,
		isUsable: isLayout,
		isSaved: (kept) => JSON.stringify(kept) === JSON.stringify(front.layout),
	});
	const [openedCard, openCard] = useState<number | null>(null);
	const [openedContainer, openContainer] = useState<string | null>(null);
	const [aimed, setAim] = useState("");
	const { place, follow } = useFollow(board.layout);
	const { containers } = board.layout;
	const takers = containers.filter(({ kind }) => kind !== "sections" && kind !== "promo");
	const target = takers.some(({ id }) => id === aimed) ? aimed : (takers[0]?.id ?? "");
	const aimAt = (id: string) => {
		setAim(id);
		document.getElementById("find-stories")?.focus();
	};
	const drag = useContainerDrag((id, place) => {
		const from = containers.findIndex((each) => each.id === id);
		if (from < 0 || from === place) return;
		const next = moveContainer(board.layout, id, place - from);
		board.change(next, movedWords(next, id));
	});
	const container = containers.find(({ id }) => id === openedContainer);

	return (
		<BoardProvider value={{ ...board, style, openCard, openContainer, target, aimAt, follow }}>
			<BoardBar front={front} deeds={deeds} />
			<Conflict />
			<CopyOffers copies={copies} bring={(kept) => board.change(kept, "Brought back what was never saved.")} />
			<div ref={place} className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
				<div className="grid gap-4">
					<ol ref={drag.list} aria-label="Containers, in the order of the page" className="grid gap-4">
						{containers.map((each, index) => (
							<ContainerPanel key={each.id} container={each} index={index} count={containers.length} drag={drag} />
						))}
					</ol>
					<AddContainer />
				</div>
				<div className="grid gap-6 lg:sticky lg:top-4">
					<Finder takers={takers} aim={setAim} />
					<KeptOut />
				</div>
			</div>
			{openedCard !== null && <CardDialog key={openedCard} articleId={openedCard} onClose={() => openCard(null)} />}
			{container && <ContainerDialog key={container.id} container={container} onClose={() => openContainer(null)} />}
		</BoardProvider>
	);
}
