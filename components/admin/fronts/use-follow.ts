"use client";

import { useEffect, useRef } from "react";

/** Frames after which a menu that does not close is waited for no longer. */
const patience = 120;

/** Gives the focus to a story's menu after it moved: the browser lets go of what goes elsewhere in the page. */
export function useFollow(layout: unknown) {
	const place = useRef<HTMLDivElement>(null);
	const wanted = useRef<number | null>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: after each new layout, once the rows stand in it
	useEffect(() => {
		const id = wanted.current;
		wanted.current = null;
		if (id === null) return;
		return onceMenusAreClosed(() => {
			const menu = place.current?.querySelector<HTMLElement>(`[data-menu-of="${id}"]`);
			menu?.closest<HTMLElement>('[role="row"]')?.focus(); // or the list would give the focus to its first row
			menu?.focus();
		});
	}, [layout]);

	return {
		place,
		follow: (articleId: number) => {
			wanted.current = articleId;
		},
	};
}

/** A menu that closes gives the focus back first, to where its button was. Gives what calls it off. */
function onceMenusAreClosed(work: () => void): () => void {
	let calm = 0;
	let frame = 0;
	const look = (count: number) => {
		calm = document.querySelector('[role="menu"]') ? 0 : calm + 1;
		if (calm > 2 || count > patience) work();
		else frame = requestAnimationFrame(() => look(count + 1));
	};
	frame = requestAnimationFrame(() => look(0));

	return () => cancelAnimationFrame(frame);
}
