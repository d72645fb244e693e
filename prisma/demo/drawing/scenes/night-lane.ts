import { light, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, many, placed, polygon, stroke } from "../shapes.ts";
import { house, lamp } from "../town.ts";

/** Indigo Lane by its new lamps. */
export function nightLane(): Scene {
	const scene = new Scene(131);
	sky(scene, "#0c1224", "#18223b", "#2a3350");
	scene.add(many(120, () => circle(scene.between(0, 1920), scene.between(0, 500), scene.between(0.8, 2.2), "#dfe6ff", 'opacity="0.6"')));
	const look = { wall: "#2c3350", roof: "#161a2b", lit: "#ffcf7a", share: 0.18 };
	scene.add(
		house(scene, -60, 1000, 420, 820, look),
		house(scene, 330, 930, 260, 610, { ...look, wall: "#333a55" }),
		house(scene, 570, 880, 190, 440, look),
		house(scene, 1500, 1000, 480, 860, { ...look, wall: "#283050" }),
		house(scene, 1270, 930, 250, 600, look),
		house(scene, 1120, 880, 160, 420, { ...look, wall: "#353c58" }),
	);
	scene.add(
		polygon(
			[
				[760, 850],
				[1120, 850],
				[1900, 1300],
				[0, 1300],
			],
			scene.fade([
				[0, "#56618a"],
				[1, "#161b30"],
			]),
		),
	);
	for (const [x, foot, tall] of [
		[700, 900, 300],
		[1190, 900, 300],
		[470, 1010, 520],
		[1430, 1010, 520],
	] as const) {
		scene.add(
			polygon(
				[
					[x, foot - tall],
					[x - tall * 0.5, foot + 40],
					[x + tall * 0.5, foot + 40],
				],
				scene.fade([
					[0, "#f4f7ff", 0.5],
					[1, "#f4f7ff", 0],
				]),
			),
		);
		scene.add(
			ellipse(x, foot + 24, tall * 0.5, tall * 0.09, "#e8eeff", 'opacity="0.35"'),
			lamp(x, foot, tall, "#0b0f1c", "#ffffff"),
			light(scene, x, foot - tall * 1.03, tall * 0.45, "#eaf0ff", 0.95),
		);
	}
	scene.add(
		figure(930, 1090, 230, { coat: "#0d1120", stride: 12 }),
		group(
			0.4,
			polygon(
				[
					[905, 1092],
					[955, 1092],
					[1100, 1290],
					[960, 1290],
				],
				"#05070f",
			),
		),
	);
	scene.add(
		placed(640, 1150, 0.9, [
			ellipse(0, -30, 52, 26, "#0a0d19"),
			circle(54, -54, 20, "#0a0d19"),
			stroke("M-50 -34C-90 -60 -80 -100 -60 -108", "#0a0d19", 8),
			stroke("M-34 -12L-34 8M-8 -10L-8 8M26 -10L26 8M40 -14L40 8", "#0a0d19", 8),
			polygon(
				[
					[42, -68],
					[44, -90],
					[56, -72],
				],
				"#0a0d19",
			),
			polygon(
				[
					[58, -72],
					[70, -88],
					[70, -66],
				],
				"#0a0d19",
			),
		]),
	);
	return scene;
}
