import { light } from "../land.ts";
import { back, speaker } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, path, placed, polygon, rect, stroke } from "../shapes.ts";

/** Three officials at a table of microphones; nobody in particular. */
export function pressConference(): Scene {
	const scene = new Scene(201, 1920, 1200, 2000);
	scene.add(
		rect(
			0,
			0,
			1920,
			1200,
			scene.fade([
				[0, "#2b3648"],
				[0.6, "#3d4a60"],
				[1, "#20283a"],
			]),
		),
	);
	scene.add(many(9, (index) => rect(index * 240 - 60, 0, 118, 900, "#ffffff", 'opacity="0.025"')));
	const flags: [number, string, string][] = [
		[330, "#7f8fa6", "#56657d"],
		[700, "#a9a08c", "#847a64"],
		[1220, "#8f7d7a", "#6c5a58"],
		[1590, "#7d8a86", "#58665f"],
	];
	for (const [x, bright, dark] of flags) {
		scene.add(rect(x - 5, 120, 10, 800, "#c8ac6a"), circle(x, 116, 13, "#e0c688"));
		scene.add(
			path(
				`M${x} 140C${x + 40} 130 ${x + 70} 170 ${x + 104} 158C${x + 120} 380 ${x + 84} 560 ${x + 96} 760C${x + 60} 740 ${x + 36} 770 ${x} 750Z`,
				scene.fade(
					[
						[0, bright],
						[1, dark],
					],
					[0, 0, 1, 0],
				),
			),
		);
		scene.add(
			stroke(
				`M${x + 34} 150C${x + 46} 360 ${x + 26} 560 ${x + 34} 752M${x + 70} 164C${x + 84} 380 ${x + 58} 560 ${x + 66} 752`,
				"#000000",
				6,
				'opacity="0.16"',
			),
		);
	}
	scene.add(
		light(scene, 960, 60, 1100, "#dfe8f5", 0.4),
		light(scene, 320, 40, 620, "#dfe8f5", 0.2),
		light(scene, 1600, 40, 620, "#dfe8f5", 0.2),
	);
	const men = [
		{ x: 420, suit: "#20283a", shirt: "#e9edf2", tie: "#71303a", skin: "#d9b394", hair: "#8d8983", turn: 7 },
		{ x: 960, suit: "#262a33", shirt: "#f0f1ee", tie: "#2e4a6b", skin: "#d8b48f", hair: "#2a2724", turn: 0 },
		{ x: 1500, suit: "#2c2a30", shirt: "#e8e9ec", tie: "#5a5230", skin: "#d3ae8a", hair: "#35302c", turn: -7 },
	];
	for (const { x, ...look } of men)
		scene.add(group(0.35, scene.soft(16, ellipse(x + 40, 560, 190, 330, "#0a0f1a"))), speaker(x, 890, 430, look));
	scene.add(
		polygon(
			[
				[0, 850],
				[1920, 850],
				[1920, 1210],
				[0, 1210],
			],
			scene.fade([
				[0, "#5b4634"],
				[0.12, "#47352a"],
				[1, "#2a1f1a"],
			]),
		),
		rect(0, 850, 1920, 14, "#8a6d50"),
		rect(0, 864, 1920, 5, "#000000", 'opacity="0.4"'),
	);
	for (const { x } of men) {
		scene.add(
			polygon(
				[
					[x - 130, 852],
					[x + 130, 852],
					[x + 120, 800],
					[x - 120, 800],
				],
				"#d9d6cf",
			),
			polygon(
				[
					[x - 120, 800],
					[x + 120, 800],
					[x + 108, 792],
					[x - 108, 792],
				],
				"#f3f1ec",
			),
			line([x - 88, 830], [x + 88, 830], "#4a4a4d", 8, 'opacity="0.65"'),
		);
		scene.add(
			many(
				3,
				(index) =>
					stroke(
						`M${x - 60 + index * 60} 850C${x - 50 + index * 50} 790 ${x - 30 + index * 30} 760 ${x - 22 + index * 22} 726`,
						"#14161b",
						7,
					) +
					ellipse(x - 22 + index * 22, 716, 11, 19, "#1d2026") +
					ellipse(x - 25 + index * 22, 711, 4, 9, "#575c66"),
			),
		);
		scene.add(
			path(`M${x + 176} 852l6 -70l40 0l6 70Z`, "#cfe0ea", 'opacity="0.55"'),
			ellipse(x + 202, 782, 21, 5, "#eef6fb", 'opacity="0.8"'),
		);
	}
	const crowd = [120, 400, 690, 1000, 1290, 1580, 1840];
	scene.add(group(0.92, ...crowd.map((x, index) => back(x, 1130 + (index % 2) * 34, 150, "#12151d"))));
	scene.add(
		placed(1000, 1030, 1, [
			rect(-56, -34, 112, 74, "#0d0f14", 'rx="10"'),
			rect(-24, -56, 48, 26, "#0d0f14", 'rx="5"'),
			circle(6, 4, 27, "#1d222b"),
			circle(6, 4, 17, "#33506b"),
			circle(-1, -3, 5, "#b7d3e8"),
		]),
	);
	return scene;
}
