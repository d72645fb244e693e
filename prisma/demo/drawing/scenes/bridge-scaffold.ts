import { range, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { line, many, mix, path, rect, stroke } from "../shapes.ts";
import { bridge } from "../town.ts";

/** Scaffolding at the eleventh pier, with people at work. */
export function bridgeScaffold(): Scene {
	const scene = new Scene(31);
	sky(scene, "#8fb0c4", "#cddbdc", "#efe6d2");
	range(scene, 470, 560, 3, "#b9c7c6", "#73877f", 190);
	scene.add(bridge(scene, -420, 2400, 330, 1010, 3, "#8b7863"));
	water(scene, 1000, ["#8c7650", "#54452f"], "#e7d3a4", 0.5, 260);
	const pole = (x: number) => line([x, 300], [x, 1060], "#b98d4f", 11) + line([x + 4, 300], [x + 4, 1060], "#7d5a2c", 3);
	scene.add(
		many(7, (index) => pole(690 + index * 92)),
		many(5, (row) => rect(660, 400 + row * 140, 640, 13, "#a57c45") + rect(660, 411 + row * 140, 640, 5, "#5d4322")),
	);
	scene.add(stroke("M690 540L1242 400M690 820L1242 680M690 680L1242 820", "#9a7440", 7, 'opacity="0.85"'));
	const worker = (x: number, y: number, coat: string) =>
		figure(x, y, 128, { coat, stride: 9 }) +
		path(`M${x - 12} ${y - 124}C${x - 12} ${y - 142} ${x + 12} ${y - 142} ${x + 12} ${y - 124}Z`, "#e8b53a");
	scene.add(
		worker(745, 400, "#c2542f"),
		worker(880, 540, "#35566b"),
		worker(1110, 540, "#c2542f"),
		worker(1010, 820, "#6b6f54"),
		worker(1200, 680, "#35566b"),
	);
	scene.add(
		path("M620 1000L1330 1000L1290 1120L660 1120Z", "#3c352c"),
		many(9, (index) => rect(640 + index * 76, 985, 62, 34, mix("#6d6152", "#000000", scene.between(0, 0.3)), 'rx="5"')),
	);
	scene.add(
		stroke("M1242 300L1330 180L1420 300", "#8a6a3a", 12),
		line([1330, 180], [1330, 860], "#33291d", 4),
		rect(1296, 860, 70, 56, "#b9a88d"),
	);
	return scene;
}
