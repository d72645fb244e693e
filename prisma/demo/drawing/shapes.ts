import type { Paint } from "./scene.ts";

export type Point = [x: number, y: number];

const n = (value: number) => Math.round(value * 10) / 10;
// An element's own opacity makes a layer as large as the picture, its paint's costs nothing.
const ofFill = (more: string) => more.replace(/(?<!-)opacity=/, "fill-opacity=");
const ofStroke = (more: string) => more.replace(/(?<!-)opacity=/, "stroke-opacity=");

export function rect(x: number, y: number, width: number, height: number, fill: Paint, more = ""): string {
	return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${ofFill(more)}/>`;
}

export function circle(x: number, y: number, radius: number, fill: Paint, more = ""): string {
	return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" ${ofFill(more)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: Paint, more = ""): string {
	return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${ofFill(more)}/>`;
}

/** Straight from point to point, closed. */
export function polygon(points: Point[], fill: Paint, more = ""): string {
	return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${ofFill(more)}/>`;
}

export function path(d: string, fill: Paint, more = ""): string {
	return `<path d="${d}" fill="${fill}" ${ofFill(more)}/>`;
}

/** A line drawn with a round pen. */
export function stroke(d: string, colour: Paint, width: number, more = ""): string {
	return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${ofStroke(more)}/>`;
}

export function line(from: Point, to: Point, colour: Paint, width: number, more = ""): string {
	return stroke(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, colour, width, more);
}

/** A smooth line through all points (Catmull-Rom), as path data. */
export function through(points: Point[]): string {
	const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
	const curves = points.slice(1).map((point, index) => {
		const [before, from, to, after] = [at(index - 1), at(index), point, at(index + 2)];
		const one: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const two: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		return `C${n(one[0])} ${n(one[1])} ${n(two[0])} ${n(two[1])} ${n(to[0])} ${n(to[1])}`;
	});

	return `M${n(at(0)[0])} ${n(at(0)[1])}${curves.join("")}`;
}

/** Moves, scales about its own origin and turns what is given. */
export function placed(x: number, y: number, scale: number, shapes: string[], turn = 0, mirror = false): string {
	const flip = mirror ? `scale(${-scale} ${scale})` : `scale(${scale})`;

	return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) ${flip}">${shapes.join("")}</g>`;
}

export function group(opacity: number, ...shapes: string[]): string {
	return `<g opacity="${opacity}">${shapes.join("")}</g>`;
}

/** So many of something, one after another. */
export function many(count: number, make: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => make(index)).join("");
}

/** A colour between two, both "#rrggbb". */
export function mix(one: string, other: string, share: number): string {
	const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	const parts = [1, 3, 5].map((at) => Math.round(part(one, at) + (part(other, at) - part(one, at)) * share));

	return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
