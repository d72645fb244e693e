import { Scene } from "../scene.ts";
import { circle, group, line, many, mix, type Point, path, polygon, rect, stroke, through } from "../shapes.ts";

const paper = "#f1e9d8";
const ink = "#3a352e";

/** The valley from above: river, line of the flood, tram lines, heights. */
export function mapValley(): Scene {
	const scene = new Scene(801);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#ece3cc"],
				[1, "#ded2b4"],
			]),
		),
	);
	for (let level = 0; level < 13; level += 1) {
		const points = Array.from(
			{ length: 13 },
			(_, index): Point => [
				index * 170 - 60,
				470 - level * 42 + Math.sin(index * 0.8 + level * 0.22) * (70 - level * 2) + Math.cos(index * 0.37) * 40,
			],
		);
		scene.add(
			path(`${through(points)}L2000 -50L-60 -50Z`, mix("#d9d0a8", "#a9a878", level / 13), 'opacity="0.28"'),
			stroke(through(points), "#8a7d54", level % 4 === 0 ? 3.4 : 1.5, 'opacity="0.7"'),
		);
		const below = Array.from(
			{ length: 13 },
			(_, index): Point => [index * 170 - 60, 960 + level * 34 + Math.sin(index * 0.7 + level * 0.25 + 2) * 48],
		);
		if (level < 9) scene.add(stroke(through(below), "#8a7d54", level % 4 === 0 ? 3 : 1.4, 'opacity="0.6"'));
	}
	const river: Point[] = [
		[-80, 640],
		[180, 660],
		[380, 760],
		[620, 790],
		[820, 700],
		[1000, 640],
		[1190, 700],
		[1330, 820],
		[1540, 830],
		[1720, 740],
		[2000, 700],
	];
	scene.add(stroke(through(river), "#2f6d86", 272));
	scene.add(stroke(through(river), "#8fb6c4", 262), stroke(through(river), "#3f7d96", 78), stroke(through(river), "#6fa5b8", 62));
	scene.add(
		many(240, () => {
			const along = scene.random();
			const index = Math.floor(along * 10);
			const [x, y] = river[index] ?? [0, 0];
			const [nx, ny] = river[index + 1] ?? [0, 0];
			const share = along * 10 - index;
			const side = scene.random() < 0.5 ? -1 : 1;
			const away = scene.between(60, 320);
			const [px, py] = [x + (nx - x) * share + scene.between(-30, 30), y + (ny - y) * share + side * away];
			const inside = away < 128;
			const turn = scene.between(-20, 20);
			return rect(
				px,
				py,
				scene.between(16, 40),
				scene.between(14, 28),
				inside ? "#b9482e" : "#6d6455",
				`transform="rotate(${turn.toFixed(0)} ${px.toFixed(0)} ${py.toFixed(0)})" opacity="${inside ? 0.95 : 0.75}"`,
			);
		}),
	);
	for (const [from, over] of [
		[
			[560, 300],
			[860, 1100],
		],
		[
			[1130, 330],
			[1200, 1090],
		],
	] as const)
		scene.add(
			stroke(`M${from[0]} ${from[1]}C${from[0] + 60} 520 ${over[0] - 30} 800 ${over[0]} ${over[1]}`, ink, 9),
			stroke(`M${from[0]} ${from[1]}C${from[0] + 60} 520 ${over[0] - 30} 800 ${over[0]} ${over[1]}`, paper, 4, 'stroke-dasharray="20 14"'),
		);
	scene.add(
		stroke("M120 480C500 560 900 420 1300 520S1700 480 1900 430", "#b9482e", 7, 'stroke-dasharray="30 12"'),
		many(9, (index) => circle(180 + index * 195, 500 + Math.sin(index * 1.3) * 40, 13, paper, `stroke="${ink}" stroke-width="5"`)),
	);
	scene.add(
		rect(60, 1060, 430, 170, paper, `stroke="${ink}" stroke-width="3"`),
		rect(90, 1090, 70, 30, "#8fb6c4"),
		rect(190, 1098, 230, 13, ink, 'opacity="0.7"'),
		rect(90, 1134, 70, 30, "#b9482e"),
		rect(190, 1142, 180, 13, ink, 'opacity="0.7"'),
		line([90, 1196], [160, 1196], "#b9482e", 7, 'stroke-dasharray="22 10"'),
		rect(190, 1189, 250, 13, ink, 'opacity="0.7"'),
	);
	scene.add(
		circle(1760, 1110, 84, paper, `stroke="${ink}" stroke-width="3"`),
		polygon(
			[
				[1760, 1036],
				[1782, 1110],
				[1760, 1096],
				[1738, 1110],
			],
			ink,
		),
		polygon(
			[
				[1760, 1184],
				[1782, 1110],
				[1760, 1124],
				[1738, 1110],
			],
			"#b9a98a",
		),
	);
	scene.add(
		group(
			0.16,
			many(5, (index) => line([index * 384, 0], [index * 384, 1280], "#000000", 2)),
		),
		rect(18, 18, 1884, 1244, "none", `stroke="${ink}" stroke-width="5"`),
		rect(30, 30, 1860, 1220, "none", `stroke="${ink}" stroke-width="1.6"`),
	);
	return scene;
}
