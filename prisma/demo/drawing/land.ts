import type { Paint, Scene } from "./scene.ts";
import { circle, ellipse, line, many, mix, type Point, path, rect, stroke, through } from "./shapes.ts";

/** The whole picture's ground: a sky, from its top colour to its lowest. */
export function sky(scene: Scene, ...colours: string[]): void {
	const stops = colours.map((colour, index): [number, string] => [index / Math.max(1, colours.length - 1), colour]);
	scene.add(rect(0, 0, scene.width, scene.height, scene.fade(stops)));
}

/** A light and the air around it. */
export function light(scene: Scene, x: number, y: number, radius: number, colour: string, strength = 0.9): string {
	const paint = scene.halo([
		[0, colour, strength],
		[0.25, colour, strength * 0.45],
		[1, colour, 0],
	]);

	return circle(x, y, radius, paint);
}

/** The upper edge of a hill, rough as chance has it: from fewer, larger steps to more, smaller ones. */
export function skyline(scene: Scene, y: number, height: number, roughness = 0.55): Point[] {
	let heights = [scene.random(), scene.random(), scene.random()];
	let size = 1;
	for (let round = 0; round < 6; round += 1) {
		size *= roughness;
		heights = heights.flatMap((value, index) => {
			const next = heights[index + 1];
			return next === undefined ? [value] : [value, (value + next) / 2 + (scene.random() - 0.5) * size];
		});
	}
	const step = (scene.width + 80) / (heights.length - 1);

	return heights.map((value, index) => [index * step - 40, y - value * height]);
}

/** A hill from its edge down to the foot of the picture. */
export function hill(scene: Scene, edge: Point[], fill: Paint): string {
	return path(`${through(edge)}L${scene.width + 60} ${scene.height + 40}L-60 ${scene.height + 40}Z`, fill);
}

/** Hills behind hills, paler the farther they are. */
export function range(scene: Scene, from: number, to: number, count: number, far: string, near: string, height = 160): void {
	for (let index = 0; index < count; index += 1) {
		const share = count === 1 ? 1 : index / (count - 1);
		const colour = mix(far, near, share);
		const y = from + (to - from) * share;
		const edge = skyline(scene, y, height * (0.6 + share * 0.4), 0.5);
		scene.add(
			hill(
				scene,
				edge,
				scene.fade([
					[0, mix(colour, "#ffffff", 0.05)],
					[0.5, mix(colour, far, 0.55)],
					[1, far],
				]),
			),
		);
	}
}

/** Mist that lies in a valley. */
export function mist(scene: Scene, y: number, depth: number, colour: string, opacity: number): void {
	const paint = scene.halo([
		[0, colour, opacity],
		[0.5, colour, opacity * 0.55],
		[1, colour, 0],
	]);
	const bank = () => {
		const [x, high] = [scene.between(0, scene.width), y + scene.between(-depth, depth) * 0.4];
		return ellipse(x, high, scene.between(300, 760), depth * scene.between(0.5, 1), paint);
	};
	scene.add(many(11, bank));
}

/** Water with its light lying on it in strokes, closer together the farther away. */
export function water(scene: Scene, top: number, colours: [string, string], glint: string, opacity = 0.5, density = 260): void {
	scene.add(
		rect(
			0,
			top,
			scene.width,
			scene.height - top,
			scene.fade([
				[0, colours[0]],
				[1, colours[1]],
			]),
		),
	);
	const depth = scene.height - top;
	scene.add(
		many(density, () => {
			const share = scene.random() ** 1.7;
			const length = 20 + share * scene.between(60, 340);
			const x = scene.between(-60, scene.width);
			const y = top + 4 + share * depth;
			return line(
				[x, y],
				[x + length, y + scene.between(-1, 1)],
				glint,
				1 + share * 4,
				`opacity="${(opacity * scene.between(0.12, 0.6)).toFixed(2)}"`,
			);
		}),
	);
}

/** Rain across everything. */
export function rain(scene: Scene, count: number, colour: string, opacity: number, lean = 0.16): void {
	scene.add(
		many(count, () => {
			const [x, y, length] = [scene.between(-50, scene.width), scene.between(-80, scene.height), scene.between(24, 90)];
			return line(
				[x, y],
				[x - length * lean, y + length],
				colour,
				scene.between(0.8, 2),
				`opacity="${(opacity * scene.between(0.3, 1)).toFixed(2)}"`,
			);
		}),
	);
}

/** A crown of leaves over a trunk; its foot stands at the point. */
export function tree(scene: Scene, x: number, y: number, height: number, dark: string, bright: string): string {
	const trunk = stroke(
		`M${x} ${y}C${x + height * 0.02} ${y - height * 0.3} ${x - height * 0.03} ${y - height * 0.4} ${x} ${y - height * 0.62}`,
		mix(dark, "#000000", 0.3),
		height * 0.035,
	);
	const leaf = (tone: string, spread: number, lift: number) =>
		many(70, () => {
			const angle = scene.between(0, Math.PI * 2);
			const reach = scene.random() ** 0.5 * height * 0.3 * spread;
			return ellipse(
				x + Math.cos(angle) * reach * 1.15 - lift * height * 0.05,
				y - height * 0.7 + Math.sin(angle) * reach * 0.75 - lift * height * 0.06,
				height * scene.between(0.018, 0.055),
				height * scene.between(0.014, 0.04),
				tone,
			);
		});

	return trunk + leaf(dark, 1.2, 0) + leaf(mix(dark, bright, 0.45), 0.95, 0.6) + leaf(bright, 0.62, 1.2);
}

/** Blades along the foot of the picture. */
export function grass(scene: Scene, y: number, height: number, colour: string, count = 160): string {
	return many(count, () => {
		const [x, tall, lean] = [scene.between(0, scene.width), height * scene.between(0.4, 1), scene.between(-0.4, 0.4)];
		return stroke(
			`M${x.toFixed(0)} ${y}q${(lean * tall * 0.3).toFixed(0)} ${(-tall * 0.6).toFixed(0)} ${(lean * tall).toFixed(0)} ${(-tall).toFixed(0)}`,
			colour,
			scene.between(2, 5),
		);
	});
}
