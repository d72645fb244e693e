"use client";

import { useEffect, useRef } from "react";

/** Keeps the focus on the button that moved a row: the browser lets go of what moves in the page. */
export function useMoveFocus(ids: readonly number[]) {
	const list = useRef<HTMLDivElement>(null);
	const pressed = useRef<string | null>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: after each new order, once the rows stand in it
	useEffect(() => {
		if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
		pressed.current = null;
	}, [ids]);

	return {
		list,
		remember: (id: number, by: number) => {
			pressed.current = moveKey(id, by);
		},
	};
}

/** Names a row's button, so that it is found again wherever the row went. */
export function moveKey(id: number, by: number): string {
	return `${id}:${by}`;
}
