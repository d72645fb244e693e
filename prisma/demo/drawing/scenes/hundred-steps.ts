import { light, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { line, many, mix, polygon, stroke } from "../shapes.ts";
import { windows } from "../town.ts";

/** The stair, with the light at its top. */
export function hundredSteps(): Scene {
	const scene = new Scene(127, 1600, 2000);
	sky(scene, "#8fb3c9", "#d6e0d8", "#f4e3bd");
	const steps = 26;
	const y = (index: number) => 1960 - (index / steps) ** 0.82 * 1420;
	const half = (index: number) => 640 - (index / steps) ** 0.75 * 500;
	const wall = (side: number, colour: string) =>
		polygon(
			[
				[800 + side * 640, 2010],
				[800 + side * 140, 540],
				[800 + side * 140, -10],
				[800 + side * 820, -10],
				[800 + side * 820, 2010],
			],
			colour,
		);
	scene.add(light(scene, 800, 470, 760, "#fff0c4", 0.95));
	scene.add(
		wall(
			-1,
			scene.fade([
				[0, "#c9a987"],
				[1, "#6b5547"],
			]),
		),
		wall(
			1,
			scene.fade([
				[0, "#8c7a72"],
				[1, "#41393a"],
			]),
		),
	);
	scene.add(
		windows(scene, 90, 330, 2, 6, [190, 230], [86, 130], "#4d4038", "#ffd995", 0.3),
		windows(scene, 1250, 380, 2, 6, [170, 230], [80, 124], "#2e2829", "#ffcf80", 0.35),
	);
	for (let index = 0; index < steps; index += 1) {
		const [low, high] = [y(index), y(index + 1)];
		const share = index / steps;
		const tread = low - (low - high) * 0.45;
		scene.add(
			polygon(
				[
					[800 - half(index), low],
					[800 + half(index), low],
					[800 + half(index), tread],
					[800 - half(index), tread],
				],
				mix("#5b5048", "#a9977d", share),
			),
		);
		scene.add(
			polygon(
				[
					[800 - half(index), tread],
					[800 + half(index), tread],
					[800 + half(index + 1), high],
					[800 - half(index + 1), high],
				],
				mix("#9a8a76", "#f1dcb2", share),
			),
		);
	}
	scene.add(
		stroke("M1150 1900C1040 1500 960 1100 925 560", "#2c2724", 14),
		many(9, (index) => line([1150 - index * 26, 1890 - index * 148], [1150 - index * 26, 2000 - index * 150], "#2c2724", 9 - index * 0.6)),
	);
	scene.add(
		figure(690, 1500, 420, { coat: "#a5402c", skirt: true }),
		figure(860, 980, 210, { coat: "#2f4a57", stride: 11 }),
		figure(790, 760, 130, { coat: "#4a3d38" }),
	);
	scene.add(
		stroke("M-10 300Q400 470 820 330T1610 250", "#2a2625", 4),
		many(7, (index) => {
			const x = 200 + index * 190;
			return polygon(
				[
					[x, 390 - (index % 3) * 12],
					[x + 60, 388],
					[x + 44, 500],
					[x + 10, 496],
				],
				["#e9e2d2", "#b9563f", "#d9b25a", "#5d7f86"][index % 4] ?? "#ffffff",
				'opacity="0.9"',
			);
		}),
	);
	return scene;
}
