import { light } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, polygon, rect } from "../shapes.ts";

/** Behind the north dial. */
export function clockBees(): Scene {
	const scene = new Scene(541);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#3a2c22"],
				[1, "#17110d"],
			]),
		),
	);
	scene.add(
		light(scene, 900, 600, 1100, "#ffdf9c", 0.7),
		circle(
			900,
			640,
			560,
			scene.fade([
				[0, "#fff1c9"],
				[1, "#e6c184"],
			]),
		),
		circle(900, 640, 560, "none", 'stroke="#4d3826" stroke-width="40"'),
		circle(900, 640, 470, "none", 'stroke="#7a5c3a" stroke-width="6"'),
	);
	scene.add(
		many(60, (index) => {
			const angle = (index * Math.PI) / 30;
			const inner = index % 5 === 0 ? 440 : 486;
			return line(
				[900 + Math.sin(angle) * inner, 640 - Math.cos(angle) * inner],
				[900 + Math.sin(angle) * 510, 640 - Math.cos(angle) * 510],
				"#4d3826",
				index % 5 === 0 ? 20 : 6,
			);
		}),
	);
	scene.add(line([900, 640], [610, 470], "#33251a", 26), line([900, 640], [1130, 270], "#33251a", 16), circle(900, 640, 44, "#33251a"));
	const comb = "M1010 120C1330 90 1600 260 1650 560C1690 840 1540 1090 1340 1130C1180 1150 1090 960 1080 740C1070 520 980 330 1010 120Z";
	scene.add(
		group(0.5, scene.soft(20, path(comb, "#1a0f08"))),
		path(
			comb,
			scene.fade([
				[0, "#f0b848"],
				[0.6, "#c07a22"],
				[1, "#7a4312"],
			]),
		),
	);
	const cells: string[] = [];
	for (let row = 0; row < 26; row += 1)
		for (let column = 0; column < 17; column += 1) {
			const [x, y] = [990 + column * 42 + (row % 2) * 21, 110 + row * 40];
			cells.push(
				polygon(
					[0, 1, 2, 3, 4, 5].map((corner): [number, number] => [x + Math.sin(corner * 1.0472) * 20, y - Math.cos(corner * 1.0472) * 20]),
					mix("#e8a83a", "#4a2408", scene.random() ** 1.4),
					'opacity="0.75"',
				),
			);
		}
	scene.add(scene.inside(comb, cells.join("")));
	const bee = (x: number, y: number, size: number, turn: number) =>
		placed(
			x,
			y,
			size,
			[
				ellipse(-3, -10, 7, 14, "#ffffff", 'opacity="0.5"'),
				ellipse(5, -10, 7, 14, "#ffffff", 'opacity="0.4"'),
				ellipse(0, 0, 16, 9, "#e0a52e"),
				rect(-6, -8, 5, 16, "#2a1a0c"),
				rect(3, -8, 5, 16, "#2a1a0c"),
				circle(-15, 0, 7, "#2a1a0c"),
			],
			turn,
		);
	scene.add(
		many(190, () =>
			bee(1330 + (scene.random() - 0.5) * 520, 620 + (scene.random() - 0.5) * 860, scene.between(0.8, 1.5), scene.between(0, 360)),
		),
		many(46, () => bee(scene.between(200, 1850), scene.between(60, 1220), scene.between(0.7, 1.7), scene.between(0, 360))),
	);
	scene.add(rect(-10, 1180, 1940, 110, "#1d140e"));
	for (const [x, y, size] of [
		[170, 1060, 1.5],
		[330, 1170, 1.0],
		[60, 1190, 1.1],
	] as const)
		scene.add(
			placed(x, y, size, [
				many(14, (tooth) => rect(-10, -88, 20, 176, "#6b5338", `transform="rotate(${tooth * 25.7})"`)),
				circle(0, 0, 74, "#6b5338"),
				circle(0, 0, 52, "#3d2e20"),
				circle(0, 0, 16, "#a5845a"),
			]),
		);
	return scene;
}
