import { light } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";

/** The walk of the rope works, 212 metres of it. */
export function ropeWalk(): Scene {
	const scene = new Scene(521);
	scene.add(rect(0, 0, 1920, 1280, "#2b221c"));
	const [vx, vy] = [1010, 560];
	const to = (x: number, y: number, share: number): [number, number] => [x + (vx - x) * share, y + (vy - y) * share];
	scene.add(
		polygon([[-300, -200], to(-300, -200, 0.94), to(-300, 1500, 0.94), [-300, 1500]], "#6b5440"),
		polygon([[2300, -200], to(2300, -200, 0.94), to(2300, 1500, 0.94), [2300, 1500]], "#4a3a2e"),
		polygon(
			[[-300, 1500], to(-300, 1500, 0.94), to(2300, 1500, 0.94), [2300, 1500]],
			scene.fade([
				[0, "#c9a77a"],
				[1, "#4a382a"],
			]),
		),
		polygon([[-300, -200], to(-300, -200, 0.94), to(2300, -200, 0.94), [2300, -200]], "#33271f"),
	);
	for (let index = 0; index < 13; index += 1) {
		const near = 1 - 0.8 ** (index * 0.9);
		const far = 1 - 0.8 ** (index * 0.9 + 0.5);
		scene.add(
			polygon([to(-300, 140, near), to(-300, 140, far), to(-300, 620, far), to(-300, 620, near)], "#f6e6b8"),
			polygon([to(-300, 620, near), to(-300, 620, far), to(1200, 1500, far), to(500, 1500, near)], "#ffeebc", 'opacity="0.16"'),
			stroke(
				`M${to(-300, -200, near).join(" ")}L${to(1000, -420, near).join(" ")}L${to(2300, -200, near).join(" ")}L${to(2300, 1500, near).join(" ")}`,
				"#1f1712",
				26 * (1 - near),
			),
		);
	}
	scene.add(light(scene, vx, vy, 330, "#ffe9b8", 0.8));
	scene.add(
		many(16, (index) => {
			const from: [number, number] = [260 + index * 96, 1500];
			return (
				line(from, to(from[0], 1010, 0.93), index % 4 === 0 ? "#b9482e" : mix("#e9d9b4", "#a58a5c", scene.random()), 11) +
				line([from[0] + 3, from[1]], to(from[0] + 3, 1012, 0.93), "#5c4427", 3, 'opacity="0.7"')
			);
		}),
	);
	scene.add(
		placed(420, 1130, 1, [
			path("M-40 120C-120 -160 -60 -420 60 -470C180 -420 240 -160 160 120Z", "#3b2f2a"),
			circle(60, -180, 130, "none", 'stroke="#7a5c3a" stroke-width="26"'),
			many(8, (index) => line([60, -180], [60 + Math.cos(index * 0.785) * 130, -180 + Math.sin(index * 0.785) * 130], "#7a5c3a", 12)),
			circle(60, -180, 30, "#b58f52"),
		]),
	);
	scene.add(
		figure(1340, 1080, 470, { coat: "#35506b", stride: 14 }),
		figure(860, 800, 200, { coat: "#8a3a2c", stride: 12 }),
		figure(1090, 690, 110, { coat: "#57503a" }),
	);
	return scene;
}
