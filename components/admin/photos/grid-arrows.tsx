"use client";

/** Lets arrow keys go from link to link of a grid, to the nearest in that direction. */
export function GridArrows({ children }: { children: React.ReactNode }) {
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what has the focus
		<div
			onKeyDown={(event) => {
				const here = document.activeElement;
				if (!here || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
				const next = nearest(here, [...event.currentTarget.querySelectorAll("a")], event.key);
				if (!next) return;
				event.preventDefault();
				next.focus();
			}}
		>
			{children}
		</div>
	);
}

type Place = { x: number; y: number };

/** How far one place lies in the direction of an arrow key from another, and how far beside. */
const directions: Record<string, (from: Place, to: Place) => { ahead: number; aside: number }> = {
	ArrowLeft: (from, to) => ({ ahead: from.x - to.x, aside: Math.abs(to.y - from.y) }),
	ArrowRight: (from, to) => ({ ahead: to.x - from.x, aside: Math.abs(to.y - from.y) }),
	ArrowUp: (from, to) => ({ ahead: from.y - to.y, aside: Math.abs(to.x - from.x) }),
	ArrowDown: (from, to) => ({ ahead: to.y - from.y, aside: Math.abs(to.x - from.x) }),
};

/** The element whose middle is nearest in the direction of an arrow key; null for other keys and at the edge. */
function nearest(here: Element, all: HTMLElement[], key: string): HTMLElement | null {
	const measure = directions[key];
	if (!measure) return null;

	let best: { element: HTMLElement; distance: number } | null = null;
	for (const element of all) {
		const { ahead, aside } = measure(middle(here), middle(element));
		const distance = ahead + aside * 3; // what is beside counts more than what is far
		if (ahead > 8 && (best === null || distance < best.distance)) best = { element, distance };
	}
	return best?.element ?? null;
}

function middle(element: Element): Place {
	const { left, top, width, height } = element.getBoundingClientRect();

	return { x: left + width / 2, y: top + height / 2 };
}
