import { grass, light, range, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, group, line, many, mix, path, placed, stroke } from "../shapes.ts";

/** The ferry reach in the evening. */
export function riverEvening(): Scene {
	const scene = new Scene(43);
	sky(scene, "#38405e", "#8a6a78", "#d99a72", "#f0c48a");
	scene.add(light(scene, 620, 640, 720, "#ffd08a", 0.85), circle(620, 628, 50, "#ffe9bd"));
	range(scene, 600, 690, 4, "#b98a78", "#3c3b49", 200);
	water(scene, 720, ["#e0a877", "#3a3146"], "#ffe3ae", 0.9, 520);
	const boat = [
		path("M-260 0C-200 46 200 46 270 -8L230 40C150 70 -160 70 -216 40Z", "#1e1a20"),
		stroke("M-250 2C-150 26 150 26 262 -6", "#3a2f33", 8),
		many(9, (index) =>
			figure(-180 + index * 44, 22, scene.between(92, 116), {
				coat: mix("#231f28", "#6a3f3a", scene.random() * 0.6),
				skirt: index % 2 === 0,
				skin: "#30211d",
			}),
		),
		stroke("M-300 -170L310 -196", "#19161a", 4),
		figure(232, 8, 130, { coat: "#171419", stride: 12 }),
	];
	scene.add(
		group(0.3, scene.soft(6, placed(1130, 992, 1.15, [`<g transform="scale(1 -0.8)">${boat.join("")}</g>`]))),
		placed(1130, 930, 1.15, boat),
	);
	scene.add(line([0, 742], [1920, 700], "#17141a", 3, 'opacity="0.7"'));
	scene.add(path("M1500 1300C1560 1160 1720 1120 1960 1100L1960 1300Z", "#16131a"), grass(scene, 1290, 150, "#120f15", 90));
	return scene;
}
