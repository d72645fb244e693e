import { grass, range, sky, tree } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";

/** A tram on the hill line, by day. */
export function tramHill(): Scene {
	const scene = new Scene(641);
	sky(scene, "#7fb0c9", "#cfe0da", "#f4e9c9");
	range(scene, 380, 480, 3, "#b5cbc6", "#6f9484", 220);
	scene.add(
		path(
			"M-40 1330L-40 1120C400 1000 900 760 1980 420L1980 1330Z",
			scene.fade([
				[0, "#8fae68"],
				[1, "#3f6238"],
			]),
		),
		many(130, () => {
			const x = scene.between(0, 1920);
			const y = 1120 - x * 0.36 + scene.between(60, 420);
			return ellipse(x, y, scene.between(14, 50), scene.between(8, 26), mix("#4d7340", "#a5c070", scene.random()), 'opacity="0.6"');
		}),
	);
	scene.add(
		line([-20, 1110], [1940, 424], "#4a3a2c", 22),
		line([-20, 1096], [1940, 410], "#a9a49a", 7),
		many(40, (index) => line([index * 50, 1106 - index * 17.5], [index * 50 + 12, 1136 - index * 17.5], "#4a3a2c", 8)),
	);
	scene.add(
		placed(
			900,
			774,
			1.5,
			[
				rect(-270, -196, 540, 170, "#8d2f26", 'rx="16"'),
				rect(-270, -196, 540, 92, "#ecdcb8", 'rx="16"'),
				rect(-284, -214, 568, 26, "#5a4a40", 'rx="10"'),
				many(
					7,
					(index) =>
						rect(-246 + index * 72, -182, 56, 66, "#5f7f8e", 'rx="5"') +
						polygon(
							[
								[-246 + index * 72, -116],
								[-246 + index * 72, -150],
								[-214 + index * 72, -182],
								[-196 + index * 72, -182],
							],
							"#cfe3ea",
							'opacity="0.5"',
						),
				),
				many(
					5,
					(index) =>
						ellipse(-200 + index * 98, -128, 13, 16, ["#8a5f45", "#6b4632", "#a5785a"][index % 3] ?? "#8a5f45") +
						rect(-216 + index * 98, -116, 34, 10, "#31506b"),
				),
				rect(-270, -108, 540, 7, "#5c1d17"),
				circle(-190, -14, 30, "#1d1b1c"),
				circle(-110, -14, 30, "#1d1b1c"),
				circle(110, -14, 30, "#1d1b1c"),
				circle(190, -14, 30, "#1d1b1c"),
				stroke("M0 -214L60 -300", "#1d1b1c", 6),
				circle(258, -70, 12, "#fff0c4"),
			],
			-19.3,
		),
	);
	scene.add(
		line([-20, 640], [1940, -50], "#2a2a2a", 3),
		...[260, 1300, 1800].map(
			(x) =>
				line([x, 1010 - x * 0.35], [x, 540 - x * 0.352], "#3a3229", 11) +
				line([x, 552 - x * 0.352], [x + 90, 552 - x * 0.352], "#3a3229", 6),
		),
	);
	scene.add(
		tree(scene, 200, 1260, 460, "#2a4a2c", "#6f9a4a"),
		tree(scene, 1690, 1230, 560, "#24442a", "#64903f"),
		grass(scene, 1290, 120, "#2c4a28", 140),
	);
	return scene;
}
