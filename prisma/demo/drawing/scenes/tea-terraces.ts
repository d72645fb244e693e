import { light, mist, range, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { mix, type Point, path, stroke, through } from "../shapes.ts";

/** Terraces above Kestrel Stop, plucked early. */
export function teaTerraces(): Scene {
	const scene = new Scene(601);
	sky(scene, "#8fb2bf", "#d5ddcc", "#f5e3b4");
	scene.add(light(scene, 430, 300, 700, "#fff0c0", 0.9));
	range(scene, 330, 440, 4, "#c3cdc0", "#6f8f80", 200);
	mist(scene, 440, 110, "#f1ecd2", 0.75);
	for (let bank = 0; bank < 5; bank += 1) {
		const y = 470 + bank * 165;
		const lift = 120 + bank * 30;
		const rows = 6 + bank;
		const edge = (row: number): Point[] =>
			Array.from({ length: 9 }, (_, index) => {
				const x = index * 245 - 20;
				return [
					x,
					y + (row * 165) / rows + Math.sin(index * 0.75 + bank * 1.9) * lift * 0.42 + (bank % 2 ? -1 : 1) * (x / 1920 - 0.5) * lift,
				];
			});
		scene.add(path(`${through(edge(0))}L1980 1330L-40 1330Z`, mix("#7ba35a", "#24452c", bank / 5)));
		for (let row = 0; row < rows; row += 1) {
			const points = edge(row);
			scene.add(
				stroke(through(points), mix("#a9c46c", "#3f6a38", bank / 5 + row * 0.02), 15 + bank * 7),
				stroke(
					through(points.map(([x, py]): Point => [x, py - 5 - bank * 2])),
					mix("#cfdc8a", "#5d8a48", bank / 5),
					5 + bank * 2.4,
					'opacity="0.8"',
				),
				stroke(through(points.map(([x, py]): Point => [x, py + 9 + bank * 4])), "#1d3322", 4 + bank, 'opacity="0.5"'),
			);
		}
	}
	const plucker = (x: number, y: number, tall: number, coat: string) =>
		figure(x, y, tall, { coat, skirt: true }) +
		path(
			`M${x + tall * 0.08} ${y - tall * 0.8}L${x + tall * 0.28} ${y - tall * 0.76}L${x + tall * 0.24} ${y - tall * 0.42}L${x + tall * 0.1} ${y - tall * 0.42}Z`,
			"#a8793f",
		) +
		stroke(`M${x + tall * 0.16} ${y - tall * 0.78}Q${x + tall * 0.06} ${y - tall * 1.05} ${x} ${y - tall * 0.99}`, "#d9c08a", tall * 0.02);
	scene.add(
		plucker(620, 800, 150, "#b9402e"),
		plucker(820, 830, 156, "#d9a23c"),
		plucker(1180, 760, 130, "#7a3a5c"),
		plucker(1460, 1030, 250, "#c2542f"),
		plucker(330, 1060, 240, "#2f6b72"),
	);
	return scene;
}
