import { light } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, path, placed, polygon, rect } from "../shapes.ts";

/** The reading room, and seat 14. */
export function readingRoom(): Scene {
	const scene = new Scene(229);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#3a2b22"],
				[1, "#1d1512"],
			]),
		),
	);
	const spines = ["#6d2b26", "#2f4a4f", "#8a6a36", "#3d3a52", "#56603c", "#7a4a34", "#b09a72"];
	for (let shelf = 0; shelf < 6; shelf += 1) {
		const y = 90 + shelf * 132;
		for (const [from, to] of [
			[30, 620],
			[1300, 1890],
		] as const) {
			for (let x = from; x < to; ) {
				const wide = scene.between(13, 30);
				const tall = scene.between(74, 106);
				const tone = spines[Math.floor(scene.random() * spines.length)] ?? "#6d2b26";
				if (scene.random() > 0.06)
					scene.add(
						rect(x, y + 110 - tall, wide - 2, tall, mix(tone, "#120c0a", scene.between(0.05, 0.45))),
						rect(x + 3, y + 126 - tall, wide - 8, 4, "#d8bd7c", 'opacity="0.5"'),
					);
				x += wide;
			}
			scene.add(
				rect(from - 10, y + 110, to - from + 20, 14, "#5a3f2a"),
				rect(from - 10, y + 122, to - from + 20, 5, "#000000", 'opacity="0.45"'),
			);
		}
	}
	scene.add(
		path("M720 700L720 330C720 150 1200 150 1200 330L1200 700Z", "#5a3f2a"),
		path(
			"M744 690L744 336C744 180 1176 180 1176 336L1176 690Z",
			scene.fade([
				[0, "#f7ecc8"],
				[1, "#b8c9c4"],
			]),
		),
		path("M744 640Q860 540 960 610T1176 570L1176 690L744 690Z", "#7c9183"),
		many(3, (index) => line([852 + index * 108, 210], [852 + index * 108, 690], "#5a3f2a", 9)),
		many(3, (index) => line([744, 330 + index * 120], [1176, 330 + index * 120], "#5a3f2a", 9)),
	);
	scene.add(
		polygon(
			[
				[744, 300],
				[1176, 300],
				[1500, 1280],
				[420, 1280],
			],
			scene.fade([
				[0, "#fff2c8", 0.55],
				[1, "#fff2c8", 0.05],
			]),
		),
	);
	scene.add(
		polygon(
			[
				[300, 900],
				[1620, 900],
				[1860, 1110],
				[60, 1110],
			],
			scene.fade([
				[0, "#94683f"],
				[1, "#5c3c24"],
			]),
		),
		rect(60, 1110, 1800, 40, "#3d2717"),
	);
	for (const x of [520, 960, 1400])
		scene.add(
			light(scene, x, 880, 300, "#ffdf96", 0.8),
			rect(x - 5, 830, 10, 110, "#c8a24e"),
			path(`M${x - 84} 832C${x - 70} 776 ${x + 70} 776 ${x + 84} 832Z`, "#2f6b52"),
			ellipse(x, 942, 40, 9, "#c8a24e"),
		);
	const reader = (x: number, y: number, coat: string, hair: string) =>
		placed(x, y, 1.6, [
			path("M-74 60C-74 -20 -46 -56 0 -56C46 -56 74 -20 74 60Z", coat),
			ellipse(0, -88, 27, 33, "#8a5f45"),
			path("M-30 -84C-36 -134 36 -134 30 -84C20 -104 -20 -104 -30 -84Z", hair),
			polygon(
				[
					[-52, 46],
					[0, 56],
					[52, 46],
					[56, 76],
					[0, 86],
					[-56, 76],
				],
				"#f2ead6",
			),
			line([0, 56], [0, 86], "#8a7d66", 2),
		]);
	scene.add(reader(740, 980, "#31485a", "#1f1a18"), reader(1190, 990, "#7a3a2c", "#cfc9c0"));
	scene.add(many(60, () => circle(scene.between(500, 1420), scene.between(320, 1200), scene.between(1, 3), "#fff4d0", 'opacity="0.45"')));
	return scene;
}
