"use client";

import { createContext, useContext } from "react";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { Board } from "./use-board.ts";

/** What every part of the board works with. */
export type BoardDesk = Board & {
	style: TimeStyle;
	/** Opens the window of a card, or of a container. */
	openCard: (articleId: number) => void;
	openContainer: (id: string) => void;
	/** Into which container the finder puts what is chosen there. */
	target: string;
	aimAt: (containerId: string) => void;
	/** Gives the focus to a story's row, once it stands where it went. */
	follow: (articleId: number) => void;
};

const context = createContext<BoardDesk | null>(null);

export const BoardProvider = context.Provider;

export function useBoardDesk(): BoardDesk {
	const desk = useContext(context);
	if (!desk) throw new Error("This part stands outside of a front's board");

	return desk;
}

/** What a story is called on the board, whatever is known of it. */
export function headlineOf({ stories }: Pick<Board, "stories">, articleId: number): string {
	return stories[articleId]?.headline || "A story without a headline";
}
