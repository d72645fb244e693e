import { hill, light, sky, skyline } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, many, path, placed, polygon, rect } from "../shapes.ts";

/** The sky over Observatory Hill, and the comet. */
export function nightSky(): Scene {
	const scene = new Scene(617);
	sky(scene, "#04060f", "#0b1228", "#1d2547", "#3a3657");
	scene.add(
		scene.soft(60, path("M-100 900C400 700 900 420 1500 -100L1800 -60C1300 480 800 820 0 1060Z", "#8a93c4", 'opacity="0.32"')),
		scene.soft(34, path("M200 840C700 640 1100 320 1560 -40L1620 -20C1200 380 800 700 260 900Z", "#d9d3e8", 'opacity="0.2"')),
	);
	scene.add(
		many(900, () => {
			const x = scene.between(0, 1920);
			const near = scene.random() < 0.5;
			const y = near ? 900 - x * 0.5 + scene.between(-170, 170) : scene.between(0, 980);
			return circle(
				x,
				y,
				scene.random() ** 4 * 3.6 + 0.7,
				scene.random() < 0.2 ? "#ffe3c4" : "#e8edff",
				`opacity="${scene.between(0.3, 1).toFixed(2)}"`,
			);
		}),
	);
	scene.add(
		scene.soft(
			12,
			polygon(
				[
					[1330, 640],
					[1380, 690],
					[720, 330],
					[700, 250],
				],
				scene.fade(
					[
						[0, "#dfe8ff", 0],
						[1, "#dfe8ff", 0.75],
					],
					[0, 0, 1, 1],
				),
			),
		),
		light(scene, 1356, 664, 110, "#f4f7ff", 1),
		circle(1356, 664, 11, "#ffffff"),
	);
	scene.add(
		hill(scene, skyline(scene, 980, 140, 0.45), "#0b0f1f"),
		hill(
			scene,
			[
				[-60, 1130],
				[300, 1060],
				[640, 990],
				[900, 985],
				[1300, 1080],
				[1990, 1160],
			],
			"#05070f",
		),
	);
	scene.add(
		placed(700, 1000, 1, [
			rect(-90, -84, 180, 100, "#0d1122"),
			path("M-96 -84C-96 -196 96 -196 96 -84Z", "#141a30"),
			polygon(
				[
					[10, -166],
					[46, -156],
					[60, -84],
					[26, -84],
				],
				"#04060d",
			),
			rect(-16, -34, 30, 50, "#e9a94a"),
		]),
	);
	scene.add(
		many(58, (index) =>
			figure(820 + index * 15 + scene.between(-6, 6), 1000 + (index * 15) ** 1.02 * 0.13, scene.between(36, 58), {
				coat: "#04060d",
				skin: "#04060d",
				hair: "#04060d",
				skirt: index % 4 === 0,
			}),
		),
	);
	return scene;
}
