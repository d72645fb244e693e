import { light, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, path, polygon, rect, stroke } from "../shapes.ts";
import { windows } from "../town.ts";

/** The light at Cape Averin, a storm coming. */
export function lighthouse(): Scene {
	const scene = new Scene(701);
	sky(scene, "#2b3a4f", "#5a6d7d", "#a8a79a", "#d9c39a");
	scene.add(
		many(15, () =>
			ellipse(
				scene.between(0, 1920),
				scene.between(60, 420),
				scene.between(180, 460),
				scene.between(30, 90),
				mix("#2b3a4f", "#8a949a", scene.random()),
				'opacity="0.4"',
			),
		),
	);
	water(scene, 690, ["#7d8f96", "#1c2f3d"], "#e9eef0", 0.55, 300);
	scene.add(
		polygon(
			[
				[1330, 236],
				[-40, 60],
				[-40, 330],
			],
			scene.fade(
				[
					[0, "#ffeec0", 0],
					[1, "#ffeec0", 0.6],
				],
				[0, 0, 1, 0],
			),
		),
		polygon(
			[
				[1330, 236],
				[1980, 150],
				[1980, 340],
			],
			scene.fade(
				[
					[0, "#ffeec0", 0.6],
					[1, "#ffeec0", 0],
				],
				[0, 0, 1, 0],
			),
		),
	);
	scene.add(
		path(
			"M860 1340C900 1100 960 900 1100 830C1180 780 1260 770 1330 770C1440 770 1560 800 1640 900C1760 1010 1860 1150 1990 1220L1990 1340Z",
			scene.fade([
				[0, "#5b5a54"],
				[1, "#1c2226"],
			]),
		),
		many(30, () =>
			stroke(
				`M${scene.between(960, 1700).toFixed(0)} ${scene.between(840, 1240).toFixed(0)}l${scene.between(-40, 60).toFixed(0)} ${scene.between(30, 110).toFixed(0)}`,
				"#20272a",
				scene.between(3, 8),
				'opacity="0.5"',
			),
		),
	);
	scene.add(
		polygon(
			[
				[1256, 780],
				[1404, 780],
				[1376, 300],
				[1284, 300],
			],
			scene.fade(
				[
					[0, "#f4efe4"],
					[0.5, "#dcd6c8"],
					[1, "#8d8a84"],
				],
				[0, 0, 1, 0],
			),
		),
		...[0, 1].map((band) =>
			polygon(
				[
					[1264 + band * 11, 640 - band * 200],
					[1396 - band * 11, 640 - band * 200],
					[1390 - band * 11, 550 - band * 200],
					[1270 + band * 11, 550 - band * 200],
				],
				scene.fade(
					[
						[0, "#b9402e"],
						[1, "#6d2119"],
					],
					[0, 0, 1, 0],
				),
			),
		),
		rect(1262, 286, 136, 18, "#33383c"),
		rect(1290, 196, 80, 92, "#ffe9ae"),
		many(4, (index) => line([1290 + index * 26.6, 196], [1290 + index * 26.6, 288], "#33383c", 5)),
		polygon(
			[
				[1276, 198],
				[1330, 138],
				[1384, 198],
			],
			"#8d2a20",
		),
		light(scene, 1330, 240, 340, "#fff0c4", 0.95),
		rect(1316, 720, 30, 60, "#3a3a3c"),
		windows(scene, 1318, 400, 1, 4, [0, 84], [18, 30], "#4a4d52", "#ffdf9c", 0.4),
	);
	scene.add(
		rect(1440, 706, 190, 96, "#e6dfd0"),
		rect(1570, 706, 60, 96, "#000000", 'opacity="0.18"'),
		polygon(
			[
				[1424, 708],
				[1480, 640],
				[1590, 640],
				[1646, 708],
			],
			"#7a4438",
		),
		windows(scene, 1464, 730, 3, 1, [52, 0], [26, 34], "#4a4d52", "#ffd27d", 0.7),
		figure(1216, 812, 92, { coat: "#2a3038", stride: 7 }),
	);
	scene.add(
		many(46, () => {
			const share = scene.random();
			const [x, y] = [820 + share * 420 + scene.between(-60, 60), 1270 - share * 330 + scene.between(-30, 60)];
			return light(scene, x, y, scene.between(40, 120), "#eef4f6", 0.34);
		}),
		many(150, () => {
			const share = scene.random();
			const rise = scene.random() ** 2 * 260;
			return circle(
				840 + share * 400 + scene.between(-70, 70),
				1250 - share * 320 - rise,
				scene.between(1.5, 6),
				"#f6fafb",
				'opacity="0.75"',
			);
		}),
	);
	scene.add(many(9, (index) => stroke(`M${420 + index * 76} ${420 + ((index * 53) % 130)}q16 -16 32 0q16 -16 32 0`, "#e9eef0", 5)));
	return scene;
}
