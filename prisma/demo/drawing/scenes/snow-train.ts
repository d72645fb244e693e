import { light, mist, range, sky, tree } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, path, placed, polygon, rect, stroke } from "../shapes.ts";
import { windows } from "../town.ts";

/** The express in its cutting. */
export function snowTrain(): Scene {
	const scene = new Scene(719);
	sky(scene, "#41566e", "#8a9bab", "#c9cfd2", "#e4ddd2");
	range(scene, 430, 520, 3, "#c3ccd3", "#93a3b0", 200);
	scene.add(
		path(
			"M-40 760C300 640 700 600 980 600C1300 600 1640 650 1980 740L1980 1330L-40 1330Z",
			scene.fade([
				[0, "#e9eef2"],
				[1, "#a9b7c4"],
			]),
		),
	);
	scene.add(
		many(19, (index) =>
			tree(
				scene,
				40 + index * 104 + scene.between(-30, 30),
				700 - Math.sin(index / 5.6) * 70,
				scene.between(120, 220),
				"#2b3d44",
				"#e3eaee",
			),
		),
	);
	const coach = (x: number, y: number, wide: number, tall: number) =>
		rect(
			x,
			y - tall,
			wide,
			tall,
			scene.fade([
				[0, "#2f4f47"],
				[1, "#1a2f2a"],
			]),
			'rx="10"',
		) +
		rect(x - 6, y - tall - 22, wide + 12, 34, "#f3f6f8", 'rx="15"') +
		rect(x, y - tall * 0.36, wide, tall * 0.06, "#c9a24e") +
		windows(scene, x + wide * 0.05, y - tall * 0.8, 7, 1, [wide * 0.132, 0], [wide * 0.092, tall * 0.36], "#ffd98f", "#ffe9b8", 0.5) +
		many(7, (index) =>
			scene.random() < 0.6 ? ellipse(x + wide * (0.096 + index * 0.132), y - tall * 0.5, wide * 0.022, tall * 0.12, "#4a3a30") : "",
		);
	scene.add(
		coach(1180, 800, 660, 190),
		coach(460, 830, 700, 206),
		light(scene, 800, 760, 760, "#ffd98f", 0.35),
		light(scene, 1500, 740, 620, "#ffd98f", 0.3),
	);
	scene.add(
		placed(240, 850, 1.2, [
			path("M-200 0L-200 -110C-190 -150 -120 -190 -60 -196L180 -196L180 0Z", "#1c2226"),
			rect(-60, -170, 90, 60, "#ffd98f", 'rx="6"'),
			rect(60, -170, 90, 60, "#3a4a50", 'rx="6"'),
			circle(-168, -90, 24, "#fff6d8"),
			rect(-210, -60, 400, 14, "#b9402e"),
			rect(-70, -226, 260, 36, "#f3f6f8", 'rx="16"'),
			polygon(
				[
					[-290, 14],
					[-196, -70],
					[-196, 14],
				],
				"#b9402e",
			),
		]),
		light(scene, 30, 740, 460, "#fff6d8", 0.7),
	);
	scene.add(
		path(
			"M-40 860C200 800 420 850 700 810C1000 780 1300 800 1980 770L1980 1330L-40 1330Z",
			scene.fade([
				[0, "#f4f7f9"],
				[1, "#8fa2b3"],
			]),
		),
		many(40, () =>
			stroke(
				`M${scene.between(-40, 1700).toFixed(0)} ${scene.between(900, 1260).toFixed(0)}q${scene.between(60, 140).toFixed(0)} ${scene.between(-20, 20).toFixed(0)} ${scene.between(160, 340).toFixed(0)} 0`,
				"#7d91a5",
				scene.between(2, 6),
				'opacity="0.3"',
			),
		),
	);
	const people: [number, number, number, string][] = [
		[760, 960, 170, "#8d2f26"],
		[860, 972, 164, "#2f4a66"],
		[1290, 930, 140, "#4a3f35"],
		[1370, 940, 150, "#b98a3a"],
		[560, 1060, 220, "#3a4a3f"],
	];
	for (const [x, y, tall, coat] of people)
		scene.add(
			ellipse(x + 12, y + 3, tall * 0.3, 9, "#7d91a5", 'opacity="0.6"'),
			figure(x, y, tall, { coat, stride: 8 }),
			rect(x - tall * 0.09, y - tall * 1.05, tall * 0.18, tall * 0.06, coat),
		);
	scene.add(
		line([600, 900], [640, 1090], "#5a4632", 9),
		polygon(
			[
				[622, 1076],
				[670, 1070],
				[676, 1120],
				[634, 1126],
			],
			"#8a949a",
		),
		circle(1190, 1010, 44, "#f9fbfc"),
		circle(1190, 945, 31, "#f9fbfc"),
		circle(1190, 895, 21, "#f9fbfc"),
		rect(1174, 862, 32, 18, "#2a2f36"),
		rect(1164, 878, 52, 7, "#2a2f36"),
	);
	scene.add(
		many(420, () =>
			circle(
				scene.between(0, 1920),
				scene.between(0, 1280),
				scene.between(1.2, 5),
				"#ffffff",
				`opacity="${scene.between(0.4, 0.95).toFixed(2)}"`,
			),
		),
	);
	mist(scene, 610, 90, "#eef2f4", 0.5);
	return scene;
}
