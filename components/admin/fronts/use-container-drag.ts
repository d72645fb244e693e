import { useEffect, useRef, useState } from "react";
import { dropPlace } from "./drop-place.ts";

/** A container in somebody's hand, and the place among the others where it would come to stand. */
type Held = { id: string; place: number };

const nearEdge = 80;
const step = 14;

/**
 * Containers moved by mouse, pen or finger, at a handle. Escape puts one back. For pointers alone: buttons beside the handle do the same by
 * any means (WCAG 2.5.7). `handle` gives what a container's handle listens to.
 */
export function useContainerDrag(onDrop: (id: string, place: number) => void) {
	const list = useRef<HTMLOListElement>(null);
	const height = useRef(0);
	const [held, setHeld] = useState<Held | null>(null);
	const draggedId = held?.id;

	useEffect(() => {
		if (draggedId === undefined) return;
		let frame = 0;
		const follow = () => {
			const past = height.current < nearEdge ? -1 : height.current > window.innerHeight - nearEdge ? 1 : 0;
			if (past !== 0) window.scrollBy(0, past * step);
			const place = dropPlace(spansIn(list.current), draggedId, height.current);
			setHeld((now) => (now === null || now.place === place ? now : { ...now, place }));
			frame = requestAnimationFrame(follow);
		};
		const putBack = (event: KeyboardEvent) => event.key === "Escape" && setHeld(null);
		frame = requestAnimationFrame(follow);
		document.addEventListener("keydown", putBack);
		return () => {
			cancelAnimationFrame(frame);
			document.removeEventListener("keydown", putBack);
		};
	}, [draggedId]);

	const handle = (id: string) => ({
		onPointerDown: (event: React.PointerEvent) => {
			if (event.button !== 0) return;
			event.preventDefault(); // no text is marked on the way
			event.currentTarget.setPointerCapture(event.pointerId);
			height.current = event.clientY;
			setHeld({ id, place: dropPlace(spansIn(list.current), id, event.clientY) });
		},
		onPointerMove: (event: React.PointerEvent) => {
			height.current = event.clientY;
		},
		onPointerUp: (event: React.PointerEvent) => {
			if (held?.id === id) onDrop(id, dropPlace(spansIn(list.current), id, event.clientY));
			setHeld(null);
		},
		onPointerCancel: () => setHeld(null),
	});

	return { list, held, handle };
}

export type ContainerDrag = ReturnType<typeof useContainerDrag>;

function spansIn(list: HTMLOListElement | null) {
	return [...(list?.children ?? [])].flatMap((item) => {
		const { top, bottom } = item.getBoundingClientRect();
		return item instanceof HTMLElement && item.dataset.container ? [{ id: item.dataset.container, top, bottom }] : [];
	});
}
