"use client";

import { useEffect, useRef } from "react";

/** Frames after which a menu that does not close is waited for no longer. */
const patience = 120;
/** Frames in which nothing may take the focus away. */
const held = 30;

/** Gives the focus to a story's menu after it moved: the browser lets go of what goes elsewhere in the page. */
export function useFollow(layout: unknown) {
	const place = useRef<HTMLDivElement>(null);
	const wanted = useRef<number | null>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: after each new layout, once the rows stand in it
	useEffect(() => {
		const id = wanted.current;
		wanted.current = null;
		if (id === null) return;
		return holdFocus(() => place.current?.querySelector<HTMLElement>(`[data-menu-of="${id}"]`) ?? null);
	}, [layout]);

	return {
		place,
		follow: (articleId: number) => {
			wanted.current = articleId;
		},
	};
}

/**
 * Keeps the focus on an element for half a second, or until a person does something. The menu that closes gives it back first, and the list
 * that a row left gives it to its next, whenever they come to it. Gives what calls it off.
 */
function holdFocus(find: () => HTMLElement | null): () => void {
	let frame = 0;
	const stop = () => {
		cancelAnimationFrame(frame);
		for (const event of deeds) window.removeEventListener(event, stop, true);
	};
	const look = (calm: number, count: number) => {
		const isMenuOpen = document.querySelector('[role="menu"]') !== null;
		if (!isMenuOpen) focusOn(find());
		if (isMenuOpen ? count > patience : calm > held) stop();
		else frame = requestAnimationFrame(() => look(isMenuOpen ? 0 : calm + 1, count + 1));
	};
	// The press that chose from the menu is not over yet.
	frame = requestAnimationFrame(() => {
		for (const event of deeds) window.addEventListener(event, stop, true);
		look(0, 0);
	});

	return stop;
}

const deeds = ["keydown", "pointerdown"];

function focusOn(element: HTMLElement | null): void {
	if (element === null || document.activeElement === element) return;
	element.closest<HTMLElement>('[role="row"]')?.focus(); // or the list would give the focus to its first row
	element.focus();
}
