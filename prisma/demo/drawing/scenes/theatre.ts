import { light } from "../land.ts";
import { back, figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";

/** The Lantern's stage, six actors, and buckets. */
export function theatre(): Scene {
	const scene = new Scene(223);
	scene.add(rect(0, 0, 1920, 1280, "#120c10"));
	scene.add(
		polygon(
			[
				[430, 170],
				[1490, 170],
				[1600, 930],
				[320, 930],
			],
			scene.fade([
				[0, "#3b4a63"],
				[1, "#7d6a58"],
			]),
		),
	);
	scene.add(
		many(3, (index) =>
			polygon(
				[
					[560 + index * 330, 150],
					[620 + index * 330, 150],
					[860 + index * 250, 960],
					[340 + index * 330, 960],
				],
				scene.fade([
					[0, "#ffe7b4", 0.5],
					[1, "#ffe7b4", 0.02],
				]),
			),
		),
	);
	scene.add(
		rect(800, 330, 200, 300, "#28324a"),
		rect(812, 342, 84, 276, "#8fa3bd"),
		rect(904, 342, 84, 276, "#7d93b0"),
		polygon(
			[
				[1180, 420],
				[1370, 420],
				[1380, 860],
				[1180, 860],
			],
			"#4b362c",
		),
		circle(1205, 650, 9, "#d8b25e"),
	);
	const cast: [number, number, string, boolean][] = [
		[520, 905, "#8c3b32", true],
		[690, 880, "#c5a65b", false],
		[930, 915, "#3a5a66", true],
		[1100, 880, "#585066", false],
		[1290, 905, "#a2583a", true],
		[1420, 885, "#3d4a3a", false],
	];
	for (const [x, y, coat, skirt] of cast)
		scene.add(ellipse(x + 10, y + 4, 60, 12, "#1b120e", 'opacity="0.5"'), figure(x, y, 300, { coat, skirt, stride: 9 }));
	scene.add(stroke("M690 690C640 560 610 520 560 500", "#2a2522", 7), path("M430 530C440 420 660 420 690 520Q560 480 430 530Z", "#222a38"));
	const bucket = (x: number, y: number) =>
		path(`M${x - 26} ${y - 46}L${x + 26} ${y - 46}L${x + 19} ${y}L${x - 19} ${y}Z`, "#9aa2a6") +
		ellipse(x, y - 46, 26, 7, "#39424a") +
		line([x, 190], [x, y - 60], "#dfe9f2", 3, 'stroke-dasharray="26 70" opacity="0.7"');
	scene.add(bucket(610, 940), bucket(810, 925), bucket(1010, 948), bucket(1200, 930), bucket(1370, 950));
	const curtain = (x: number, wide: number) =>
		many(9, (index) => rect(x + (wide / 9) * index, 0, wide / 9 + 1, 1010, mix("#6d1620", "#2e070d", index % 2 === 0 ? 0.1 : 0.6)));
	scene.add(
		curtain(0, 420),
		curtain(1500, 420),
		path("M0 0L1920 0L1920 150Q1680 250 1440 170Q1200 270 960 180Q720 270 480 170Q240 250 0 150Z", "#7d1a25"),
		stroke("M0 150Q240 250 480 170Q720 270 960 180Q1200 270 1440 170Q1680 250 1920 150", "#d9b25e", 9),
	);
	scene.add(
		rect(0, 940, 1920, 50, "#3b2519"),
		many(15, (index) => circle(150 + index * 116, 952, 12, "#ffe9b8") + light(scene, 150 + index * 116, 930, 90, "#ffdf9c", 0.5)),
	);
	scene.add(
		...Array.from({ length: 3 }, (_, row) =>
			Array.from({ length: 11 - row }, (_, index) =>
				back(60 + row * 60 + index * (180 + row * 18), 1090 + row * 78, 92 + row * 24, row === 2 ? "#050304" : "#0d080b"),
			).join(""),
		),
	);
	scene.add(
		placed(1240, 1120, 1.1, [
			stroke("M0 -40L0 80", "#050304", 6),
			path("M-130 0C-116 -110 116 -110 130 0Q65 -20 0 0Q-65 -20 -130 0Z", "#14232c"),
		]),
	);
	return scene;
}
