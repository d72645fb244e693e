/** What a crop must keep: fractions of width and height, 0 to 1. */
export type FocalPoint = { focalX: number; focalY: number };

const steps: Record<string, readonly [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Where an arrow key moves a focal point: by a hundredth, by a tenth where `far`. Null for any other key. */
export function movedBy(key: string, point: FocalPoint, far: boolean): FocalPoint | null {
	const step = steps[key];
	if (!step) return null;
	const length = far ? 0.1 : 0.01;

	return inside(point.focalX + step[0] * length, point.focalY + step[1] * length);
}

/** The focal point that a place on the shown photo means, wherever in the window it is shown. */
export function pointAt(x: number, y: number, shown: { left: number; top: number; width: number; height: number }): FocalPoint {
	return inside((x - shown.left) / shown.width, (y - shown.top) / shown.height);
}

/** The nearest point inside the photo, to a hundredth. */
export function inside(x: number, y: number): FocalPoint {
	return { focalX: hundredth(x), focalY: hundredth(y) };
}

function hundredth(value: number): number {
	return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
