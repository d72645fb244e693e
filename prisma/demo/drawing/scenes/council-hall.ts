import { light, range, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, path, polygon, rect } from "../shapes.ts";
import { lamp, windows } from "../town.ts";

/** Council Hall and its steps. */
export function councilHall(): Scene {
	const scene = new Scene(523);
	sky(scene, "#22304f", "#4d5f86", "#a98f8e", "#e3b98a");
	range(scene, 520, 640, 3, "#8f8290", "#4a4a60", 180);
	const stone = "#b89c7c";
	scene.add(
		rect(
			250,
			480,
			1420,
			420,
			scene.fade([
				[0, mix(stone, "#ffffff", 0.12)],
				[1, mix(stone, "#000000", 0.35)],
			]),
		),
		polygon(
			[
				[560, 480],
				[960, 320],
				[1360, 480],
			],
			mix(stone, "#ffffff", 0.18),
		),
		polygon(
			[
				[640, 470],
				[960, 348],
				[1280, 470],
			],
			mix(stone, "#000000", 0.18),
		),
		circle(960, 425, 34, mix(stone, "#ffffff", 0.2)),
		rect(230, 470, 1460, 22, mix(stone, "#ffffff", 0.25)),
	);
	scene.add(
		windows(scene, 290, 540, 3, 2, [88, 170], [48, 110], "#2c2f42", "#ffcf86", 0.85),
		windows(scene, 1400, 540, 3, 2, [88, 170], [48, 110], "#2c2f42", "#ffcf86", 0.85),
		rect(560, 500, 800, 400, mix(stone, "#1d1a26", 0.55)),
		windows(scene, 622, 560, 7, 1, [102, 100], [56, 250], "#4a3a34", "#ffd894", 0.8),
	);
	scene.add(
		many(8, (index) => {
			const x = 566 + index * 106;
			return (
				rect(
					x,
					506,
					46,
					394,
					scene.fade(
						[
							[0, mix(stone, "#ffffff", 0.25)],
							[0.4, mix(stone, "#ffffff", 0.32)],
							[1, mix(stone, "#000000", 0.4)],
						],
						[0, 0, 1, 0],
					),
				) +
				rect(x - 8, 492, 62, 20, mix(stone, "#ffffff", 0.3)) +
				rect(x - 8, 884, 62, 20, mix(stone, "#ffffff", 0.2))
			);
		}),
	);
	scene.add(
		rect(
			850,
			60,
			220,
			280,
			scene.fade([
				[0, mix(stone, "#ffffff", 0.1)],
				[1, mix(stone, "#000000", 0.25)],
			]),
		),
		rect(1010, 60, 60, 280, "#000000", 'opacity="0.18"'),
		polygon(
			[
				[836, 60],
				[960, -70],
				[1084, 60],
			],
			"#5a3f3a",
		),
		circle(960, 190, 78, "#ffe9b4"),
		circle(960, 190, 78, "none", `stroke="${mix(stone, "#000000", 0.5)}" stroke-width="9"`),
		many(12, (index) =>
			line(
				[960 + Math.sin(index * 0.5236) * 62, 190 - Math.cos(index * 0.5236) * 62],
				[960 + Math.sin(index * 0.5236) * 70, 190 - Math.cos(index * 0.5236) * 70],
				"#3a2c28",
				5,
			),
		),
		line([960, 190], [992, 164], "#2a2020", 9),
		line([960, 190], [916, 150], "#2a2020", 6),
		light(scene, 960, 190, 260, "#ffe2a0", 0.55),
	);
	for (let step = 0; step < 9; step += 1)
		scene.add(
			rect(470 - step * 44, 900 + step * 32, 980 + step * 88, 32, mix("#d1b48e", "#5a4a48", step / 10)),
			rect(470 - step * 44, 900 + step * 32, 980 + step * 88, 6, mix("#f3dcb4", "#8a7a72", step / 10)),
		);
	scene.add(rect(0, 1186, 1920, 100, "#3a3340"));
	const people: [number, number, number, string][] = [
		[700, 1010, 130, "#2f3a52"],
		[770, 1012, 126, "#6d2f36"],
		[1160, 1070, 150, "#2b2a33"],
		[1090, 960, 108, "#4d4232"],
		[860, 1140, 180, "#8a3a2c"],
		[1330, 1160, 190, "#26303f"],
		[520, 1150, 184, "#3a3038"],
	];
	for (const [x, y, tall, coat] of people)
		scene.add(
			ellipse(x, y + 2, tall * 0.16, 6, "#1d1820", 'opacity="0.5"'),
			figure(x, y, tall, { coat, stride: 8, skirt: coat === "#6d2f36" || coat === "#8a3a2c" }),
		);
	for (const x of [300, 1620]) scene.add(lamp(x, 1190, 420, "#1d1a26", "#ffe9ae"), light(scene, x, 750, 240, "#ffdf9c", 0.85));
	scene.add(
		many(11, (index) =>
			path(
				`M${500 + index * 40 + scene.between(-20, 20)} ${160 + scene.between(-60, 90)}q10 -12 20 0q10 -12 20 0q-10 -5 -20 4q-10 -9 -20 -4Z`,
				"#1d2033",
			),
		),
	);
	return scene;
}
