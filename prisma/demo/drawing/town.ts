import type { Paint, Scene } from "./scene.ts";
import { circle, line, many, mix, path, placed, polygon, rect, stroke } from "./shapes.ts";

/** Windows in rows, of which chance lights some. */
export function windows(
	scene: Scene,
	x: number,
	y: number,
	columns: number,
	rows: number,
	step: [number, number],
	size: [number, number],
	dark: string,
	lit: string,
	share: number,
): string {
	return many(columns * rows, (index) => {
		const [column, row] = [index % columns, Math.floor(index / columns)];
		return rect(x + column * step[0], y + row * step[1], size[0], size[1], scene.random() < share ? lit : dark);
	});
}

type HouseLook = { wall: string; roof: string; lit: string; share: number };

/** A hill house with a pitched roof; its foot stands at the point. */
export function house(scene: Scene, x: number, foot: number, width: number, height: number, { wall, roof, lit, share }: HouseLook): string {
	const top = foot - height;
	const step = Math.min(104, Math.max(26, width / 3.1));
	const columns = Math.max(1, Math.round(width / step) - 1);
	const rows = Math.max(1, Math.round(height / (step * 1.35)));

	return [
		rect(
			x,
			top,
			width,
			height,
			scene.fade([
				[0, wall],
				[1, mix(wall, "#000000", 0.3)],
			]),
		),
		rect(x + width * 0.72, top, width * 0.28, height, "#000000", 'opacity="0.16"'),
		polygon(
			[
				[x - 8, top + 4],
				[x + width * 0.24, top - width * 0.2],
				[x + width * 0.8, top - width * 0.2],
				[x + width + 8, top + 4],
			],
			roof,
		),
		polygon(
			[
				[x + width * 0.52, top + 4],
				[x + width * 0.6, top - width * 0.2],
				[x + width * 0.8, top - width * 0.2],
				[x + width + 8, top + 4],
			],
			mix(roof, "#000000", 0.25),
		),
		many(rows, (row) =>
			rect(
				x,
				top + step * 0.18 + (row + 1) * ((height - step * 0.2) / rows),
				width,
				Math.max(1.5, step * 0.03),
				"#000000",
				'opacity="0.22"',
			),
		),
		windows(
			scene,
			x + width / columns / 2 - step * 0.22,
			top + step * 0.3,
			columns,
			rows,
			[width / columns, (height - step * 0.2) / rows],
			[step * 0.44, step * 0.66],
			mix(wall, "#101018", 0.6),
			lit,
			share,
		),
	].join("");
}

/** Houses climbing a slope, the far rows first. */
export function houses(
	scene: Scene,
	rows: { y: number; rise: number; size: number; count: number; look: HouseLook; from?: number; to?: number; ground?: boolean }[],
): void {
	for (const { y, rise, size, count, look, from = -40, to = scene.width + 40, ground = true } of rows) {
		if (ground)
			scene.add(
				polygon(
					[
						[from, y - size * 0.4],
						[to, y - rise - size * 0.4],
						[to, y + size * 3],
						[from, y + size * 3],
					],
					mix(look.wall, "#000000", 0.45),
				),
			);
		scene.add(
			many(count, (index) => {
				const x = from + ((to - from) / count) * (index + scene.between(-0.25, 0.25));
				const width = size * scene.between(0.8, 1.5);
				const foot = y - rise * ((x - from) / (to - from)) + scene.between(-size, size) * 0.18;
				const tone = scene.between(-0.12, 0.16);
				const wall = mix(look.wall, tone < 0 ? "#000000" : "#ffffff", Math.abs(tone));
				return house(scene, x, foot, width, size * scene.between(0.9, 1.6), {
					...look,
					wall,
					roof: mix(look.roof, "#000000", scene.between(0, 0.25)),
				});
			}),
		);
	}
}

/** A bridge of so many arches from x to the right; the road at `road`, the water at `foot`. */
export function bridge(scene: Scene, x: number, width: number, road: number, foot: number, arches: number, stone: string): string {
	const span = width / arches;
	const pier = span * 0.2;
	const crown = road + (foot - road) * 0.2;
	const openings = Array.from({ length: arches }, (_, index) => {
		const [left, right] = [x + span * index + pier / 2, x + span * (index + 1) - pier / 2];
		const spring = foot - (foot - road) * 0.28;
		return `M${left} ${foot + 6}L${left} ${spring}C${left} ${crown} ${right} ${crown} ${right} ${spring}L${right} ${foot + 6}Z`;
	});
	const wall = `M${x - 60} ${road}L${x + width + 60} ${road}L${x + width + 60} ${foot}L${x - 60} ${foot}Z`;
	const courses = many(9, (row) =>
		line([x - 60, road + ((foot - road) / 9) * row], [x + width + 60, road + ((foot - road) / 9) * row], "#000000", 1.2, 'opacity="0.12"'),
	);
	const undersides = openings
		.map((opening) => stroke(opening.slice(0, -1), mix(stone, "#000000", 0.42), Math.max(3, span * 0.05)))
		.join("");
	const cutwaters = many(arches + 1, (index) =>
		polygon(
			[
				[x + span * index - pier * 0.42, foot + 4],
				[x + span * index - pier * 0.3, foot - (foot - road) * 0.42],
				[x + span * index, foot - (foot - road) * 0.5],
				[x + span * index + pier * 0.3, foot - (foot - road) * 0.42],
				[x + span * index + pier * 0.42, foot + 4],
			],
			mix(stone, "#ffffff", 0.06),
		),
	);

	return [
		`<path fill-rule="evenodd" d="${wall}${openings.join("")}" fill="${scene.fade([
			[0, mix(stone, "#ffffff", 0.12)],
			[1, mix(stone, "#000000", 0.35)],
		])}"/>`,
		scene.inside(wall, courses),
		undersides,
		cutwaters,
		rect(x - 60, road - (foot - road) * 0.07, width + 120, (foot - road) * 0.1, mix(stone, "#ffffff", 0.16)),
		rect(x - 60, road + (foot - road) * 0.02, width + 120, (foot - road) * 0.025, "#000000", 'opacity="0.28"'),
	].join("");
}

/** A tram seen from the front, 200 wide before scaling, its wheels at the point. */
export function tramFront(x: number, foot: number, scale: number, body: string, cream: string, lit: Paint): string {
	return placed(x, foot, scale, [
		rect(-92, -34, 184, 30, "#1d1b1c"),
		path("M-100 -36L-100 -250C-100 -284 -78 -300 -50 -302L50 -302C78 -300 100 -284 100 -250L100 -36Z", body),
		path("M-100 -140L-100 -250C-100 -284 -78 -300 -50 -302L50 -302C78 -300 100 -284 100 -250L100 -140Z", cream),
		rect(-86, -256, 52, 104, lit, 'rx="6"'),
		rect(-28, -256, 56, 104, lit, 'rx="6"'),
		rect(34, -256, 52, 104, lit, 'rx="6"'),
		rect(-46, -296, 92, 28, "#191a1c", 'rx="4"'),
		stroke("M-28 -290L-35 -277L-24 -277M-27 -283L-27 -273", "#ffd98a", 2.6),
		stroke("M-12 -282L32 -282", "#ffd98a", 4, 'stroke-dasharray="1 7"'),
		rect(-100, -142, 200, 7, mix(body, "#000000", 0.35)),
		circle(0, -92, 22, "#fff3cf"),
		circle(0, -92, 28, "none", `stroke="${mix(body, "#000000", 0.4)}" stroke-width="7"`),
		rect(-70, -52, 140, 12, mix(body, "#000000", 0.4), 'rx="4"'),
		path("M-84 -20L84 -20L66 2L-66 2Z", "#111011"),
		stroke("M0 -302L-8 -360", "#1b1b1d", 5),
	]);
}

/** A street lamp and, where it burns, its light. */
export function lamp(x: number, foot: number, height: number, colour: string, lit: string): string {
	return (
		stroke(`M${x} ${foot}L${x} ${foot - height}`, colour, height * 0.02) +
		path(
			`M${x - height * 0.045} ${foot - height}l${height * 0.02} ${-height * 0.09}l${height * 0.05} 0l${height * 0.02} ${height * 0.09}Z`,
			lit,
		) +
		rect(x - height * 0.035, foot - height * 1.11, height * 0.07, height * 0.02, colour)
	);
}
