import { back, figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { group, line, many, mix, path, polygon, rect, stroke } from "../shapes.ts";

/** A class on the Ridge, with its graph. */
export function classroom(): Scene {
	const scene = new Scene(227);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#d9cdae"],
				[1, "#a99a7a"],
			]),
		),
		rect(0, 780, 1920, 500, "#7b6a50"),
	);
	scene.add(
		rect(420, 150, 1060, 540, "#5b4330"),
		rect(
			446,
			176,
			1008,
			488,
			scene.fade([
				[0, "#2f4a43"],
				[1, "#24382f"],
			]),
		),
	);
	scene.add(
		stroke("M540 600L540 240M540 600L1360 600", "#e9ede4", 6),
		many(29, (index) =>
			rect(
				562 + index * 27,
				600 - (60 + 250 * Math.exp(-(((index - 12) / 7) ** 2)) + scene.between(-26, 26)),
				16,
				60 + 250 * Math.exp(-(((index - 12) / 7) ** 2)),
				"#e9ede4",
				'opacity="0.75"',
			),
		),
		stroke("M560 545Q720 500 850 300T1080 380T1350 560", "#f2c46a", 7),
		stroke("M900 210L900 590", "#e98a6c", 5, 'stroke-dasharray="16 14"'),
	);
	scene.add(
		group(
			0.3,
			many(40, () =>
				line(
					[scene.between(450, 1440), scene.between(190, 650)],
					[scene.between(450, 1440), scene.between(190, 650)],
					"#e9ede4",
					2,
					'opacity="0.12"',
				),
			),
		),
	);
	scene.add(
		rect(40, 130, 270, 420, "#5b4330"),
		rect(56, 146, 238, 388, "#cfe3ee"),
		path("M56 420Q120 340 190 400T294 370L294 534L56 534Z", "#7f9c8c"),
		line([175, 146], [175, 534], "#5b4330", 10),
		line([56, 340], [294, 340], "#5b4330", 10),
	);
	scene.add(
		polygon(
			[
				[56, 540],
				[300, 540],
				[1100, 1280],
				[300, 1280],
			],
			"#fff3cc",
			'opacity="0.22"',
		),
	);
	scene.add(
		figure(1610, 800, 520, { coat: "#6d2f3d", skirt: true, hair: "#3a3431" }),
		line([1545, 520], [1400, 430], "#8a5f45", 20),
		line([1404, 434], [1290, 350], "#5b4330", 8),
	);
	const uniform = ["#35506b", "#3c5a78", "#2f475f"];
	for (let row = 0; row < 3; row += 1) {
		const count = 6 - row;
		const y = 860 + row * 150;
		scene.add(
			Array.from({ length: count }, (_, index) => {
				const x = 190 + row * 40 + index * (300 + row * 60);
				return (
					back(x, y, 120 + row * 40, uniform[(index + row) % 3] ?? "#35506b") +
					(index % 2 === row % 2 ? stroke(`M${x - 30} ${y - 40}q-14 70 -4 110M${x + 30} ${y - 40}q14 70 4 110`, "#1c1512", 16) : "")
				);
			}).join(""),
			rect(-20, y + 76 + row * 20, 1960, 26 + row * 8, mix("#8a6240", "#000000", row * 0.12)),
			rect(-20, y + 100 + row * 26, 1960, 12, "#000000", 'opacity="0.3"'),
		);
	}
	const [hx, hy] = [830, 840];
	scene.add(
		stroke(`M${hx} ${hy + 120}C${hx + 10} ${hy} ${hx + 26} ${hy - 90} ${hx + 20} ${hy - 160}`, "#35506b", 34),
		stroke(`M${hx + 20} ${hy - 160}l4 -56`, "#8a5f45", 24),
	);
	return scene;
}
