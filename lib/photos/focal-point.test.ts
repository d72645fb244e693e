import { expect, test } from "vitest";
import { movedBy, pointAt } from "./focal-point.ts";

const middle = { focalX: 0.5, focalY: 0.5 };

test("arrow keys move the focal point by a hundredth, with Shift by a tenth", () => {
	expect(movedBy("ArrowLeft", middle, false)).toEqual({ focalX: 0.49, focalY: 0.5 });
	expect(movedBy("ArrowDown", middle, true)).toEqual({ focalX: 0.5, focalY: 0.6 });
	expect(movedBy("Enter", middle, false)).toBeNull();
});

test("it stops at the edge, and a hundred small steps are as long as one way across", () => {
	expect(movedBy("ArrowUp", { focalX: 0.3, focalY: 0.05 }, true)).toEqual({ focalX: 0.3, focalY: 0 });
	let point = { focalX: 0, focalY: 0 };
	for (let step = 0; step < 100; step++) point = movedBy("ArrowRight", point, false) ?? point;
	expect(point).toEqual({ focalX: 1, focalY: 0 });
});

test("a click sets it, at any size that the photo is shown in", () => {
	const shown = { left: 100, top: 50, width: 400, height: 200 };

	expect(pointAt(200, 250, shown)).toEqual({ focalX: 0.25, focalY: 1 });
	expect(pointAt(90, 150, shown)).toEqual({ focalX: 0, focalY: 0.5 });
});
