import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, many, mix, path, rect, stroke } from "../shapes.ts";

/** Pots in their order at the Upper Ghat spring. */
export function springPots(): Scene {
	const scene = new Scene(509);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#b9a07c"],
				[1, "#5c4a38"],
			]),
		),
	);
	scene.add(
		many(13, (row) =>
			many(16, (index) => {
				const wide = scene.between(100, 150);
				return rect(
					index * 130 - (row % 2) * 64 + scene.between(-8, 8),
					row * 58,
					wide,
					54,
					mix("#a89070", "#5f5040", scene.between(0.05, 0.7)),
					'rx="9"',
				);
			}),
		),
	);
	scene.add(
		many(46, () =>
			circle(
				scene.between(620, 1300),
				scene.between(0, 360) * scene.random(),
				scene.between(12, 40),
				mix("#4d6b3a", "#2c3f26", scene.random()),
				'opacity="0.9"',
			),
		),
	);
	scene.add(
		path("M820 330C820 270 1100 270 1100 330L1100 400L820 400Z", "#6b5a48"),
		path("M884 356C890 320 1030 320 1036 356L1010 400L910 400Z", "#3b3128"),
		stroke("M960 392C962 520 958 620 960 760", "#dff0f0", 17, 'opacity="0.85"'),
		stroke("M954 392C956 520 952 620 955 760", "#ffffff", 5, 'opacity="0.9"'),
	);
	scene.add(
		rect(
			0,
			740,
			1920,
			560,
			scene.fade([
				[0, "#8a7558"],
				[1, "#4a3b2d"],
			]),
		),
		path("M620 740L1300 740L1260 860L660 860Z", "#5c4c3c"),
		ellipse(960, 760, 300, 34, "#6f9a9a"),
		ellipse(960, 762, 120, 13, "#c9e6e4"),
		ellipse(960, 762, 54, 6, "#ffffff"),
	);
	const metals = ["#c58f3e", "#b9bec0", "#2f6aa8", "#c58f3e", "#a8672f", "#b9bec0", "#2f8a7a"];
	const pot = (x: number, y: number, size: number, metal: string) =>
		ellipse(x + size * 0.2, y + 3, size * 0.9, size * 0.16, "#1d150f", 'opacity="0.5"') +
		path(
			`M${x - size * 0.34} ${y - size * 1.42}L${x + size * 0.34} ${y - size * 1.42}L${x + size * 0.24} ${y - size * 1.16}C${x + size * 1.02} ${y - size * 0.94} ${x + size * 0.94} ${y} ${x + size * 0.36} ${y}L${x - size * 0.36} ${y}C${x - size * 0.94} ${y} ${x - size * 1.02} ${y - size * 0.94} ${x - size * 0.24} ${y - size * 1.16}Z`,
			scene.fade(
				[
					[0, mix(metal, "#000000", 0.45)],
					[0.34, mix(metal, "#ffffff", 0.5)],
					[0.55, metal],
					[1, mix(metal, "#000000", 0.55)],
				],
				[0, 0, 1, 0],
			),
		) +
		ellipse(x, y - size * 1.42, size * 0.4, size * 0.11, mix(metal, "#ffffff", 0.2)) +
		ellipse(x, y - size * 1.41, size * 0.3, size * 0.07, "#1d150f");
	let at = 0;
	for (let row = 0; row < 4; row += 1) {
		const [count, size] = [12 - row * 2, 52 + row * 26];
		scene.add(
			Array.from({ length: count }, (_, index) => {
				at += 1;
				return pot(
					70 + row * 20 + (index + scene.between(-0.12, 0.12)) * (1860 / count),
					900 + row * 112,
					size,
					metals[(at * 5 + row) % 7] ?? "#c58f3e",
				);
			}).join(""),
		);
	}
	scene.add(
		figure(1560, 840, 330, { coat: "#9c3a2e", skirt: true }),
		pot(1620, 846, 46, "#c58f3e"),
		figure(270, 830, 300, { coat: "#3f5f6a", skirt: true }),
		figure(1720, 850, 200, { coat: "#c9a24e" }),
	);
	return scene;
}
