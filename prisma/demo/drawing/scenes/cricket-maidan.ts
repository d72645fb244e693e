import { light, range, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, line, many, path, placed, polygon, rect, stroke } from "../shapes.ts";
import { houses } from "../town.ts";

/** The maidan late in the day. */
export function cricketMaidan(): Scene {
	const scene = new Scene(419);
	sky(scene, "#5c86a8", "#b7c5bd", "#f2d49a");
	scene.add(light(scene, 1560, 430, 700, "#ffe2a0", 0.9));
	range(scene, 430, 520, 4, "#c3b999", "#5c7262", 210);
	houses(scene, [{ y: 590, rise: 12, size: 46, count: 34, look: { wall: "#c9b08a", roof: "#8a5a42", lit: "#ffdc9a", share: 0.3 } }]);
	scene.add(
		rect(
			0,
			575,
			1920,
			720,
			scene.fade([
				[0, "#a7a352"],
				[0.3, "#83924a"],
				[1, "#3f5a30"],
			]),
		),
		many(150, () =>
			stroke(
				`M${scene.between(0, 1900).toFixed(0)} ${scene.between(640, 1270).toFixed(0)}l${scene.between(30, 160).toFixed(0)} 0`,
				"#d9cf7a",
				scene.between(1, 4),
				'opacity="0.25"',
			),
		),
	);
	scene.add(
		polygon(
			[
				[820, 700],
				[1080, 700],
				[1290, 1120],
				[600, 1120],
			],
			"#c9ac72",
		),
		polygon(
			[
				[1080, 700],
				[1120, 700],
				[1380, 1120],
				[1290, 1120],
			],
			"#a08a52",
			'opacity="0.5"',
		),
	);
	const stumps = (x: number, y: number, size: number) =>
		many(3, (index) => line([x + (index - 1) * size * 0.18, y], [x + (index - 1) * size * 0.18, y - size], "#f3e2b8", size * 0.07));
	const shade = (x: number, y: number, tall: number) =>
		polygon(
			[
				[x - 8, y],
				[x + 10, y],
				[x - tall * 1.5, y + tall * 0.42],
				[x - tall * 1.62, y + tall * 0.38],
			],
			"#1f331d",
			'opacity="0.45"',
		);
	const man = (x: number, y: number, tall: number, stride = 7) =>
		shade(x, y, tall) + figure(x, y, tall, { coat: "#f4efe0", legs: "#e6dfcc", stride });
	scene.add(
		stumps(950, 712, 46),
		man(905, 716, 110, 4),
		man(1015, 735, 118, 13),
		man(330, 690, 92),
		man(1500, 700, 96),
		man(1700, 820, 150),
		man(250, 880, 170, 5),
		man(660, 664, 80),
		man(1240, 660, 80),
	);
	scene.add(
		stumps(945, 1096, 96),
		shade(1030, 1110, 330),
		figure(1030, 1110, 330, { coat: "#f4efe0", legs: "#efe8d6", stride: 13 }),
		path("M1004 818C1004 778 1060 778 1062 818L1080 824L1004 824Z", "#2f4a66"),
		placed(1092, 940, 1, [rect(-13, -10, 26, 170, "#d9b06a", 'rx="6"'), rect(-6, -76, 12, 70, "#5a3a22")], -38),
		stroke("M1000 865C1030 900 1060 900 1086 912", "#f4efe0", 26),
	);
	scene.add(circle(1330, 520, 10, "#8d1f1a"), stroke("M1120 900Q1220 620 1326 524", "#fff6da", 3, 'opacity="0.5" stroke-dasharray="4 16"'));
	scene.add(
		line([0, 500], [1920, 452], "#2a2a26", 3),
		line([0, 512], [1920, 462], "#2a2a26", 2),
		...[120, 760, 1400].map((x) => line([x, 480 - x * 0.02], [x, 640], "#2a2a26", 8)),
	);
	return scene;
}
