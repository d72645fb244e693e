import { light, sky } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";
import { house } from "../town.ts";

/** Stalls of the Lower Bazaar on a dry morning. */
export function marketStalls(): Scene {
	const scene = new Scene(501);
	sky(scene, "#9dbccb", "#dfe3d2", "#f3dfb6");
	const look = { wall: "#c49f78", roof: "#8a5a44", lit: "#5a4a40", share: 0.3 };
	scene.add(
		house(scene, -80, 800, 380, 640, look),
		house(scene, 290, 790, 240, 520, { ...look, wall: "#b88a6a" }),
		house(scene, 1640, 800, 380, 660, look),
		house(scene, 1430, 790, 230, 500, { ...look, wall: "#ad9478" }),
		house(scene, 540, 760, 180, 380, look),
		house(scene, 1260, 760, 180, 400, { ...look, wall: "#b99a80" }),
	);
	scene.add(
		light(scene, 980, 520, 640, "#fff0c8", 0.8),
		polygon(
			[
				[820, 740],
				[1120, 740],
				[1900, 1300],
				[100, 1300],
			],
			scene.fade([
				[0, "#e9d3a6"],
				[1, "#8f7550"],
			]),
		),
	);
	const stripes = (x: number, y: number, wide: number, drop: number, one: string, other: string) =>
		many(8, (index) => {
			const w = wide / 8;
			const left = x + w * index;
			return (
				polygon(
					[
						[left + drop * 0.2, y],
						[left + w + drop * 0.2, y],
						[left + w, y + drop],
						[left, y + drop],
					],
					index % 2 ? one : other,
				) + ellipse(left + w / 2, y + drop, w / 2, w * 0.22, index % 2 ? one : other)
			);
		});
	const heap = (x: number, y: number, wide: number, colour: string, size: number) =>
		path(`M${x - wide} ${y}Q${x} ${y - wide * 1.1} ${x + wide} ${y}Z`, mix(colour, "#000000", 0.35)) +
		many(46, () => {
			const share = scene.random();
			const fx = x + (scene.random() - 0.5) * 2 * wide * (1 - share * 0.75);
			return circle(
				fx,
				y - share * wide * 0.62,
				size * scene.between(0.8, 1.15),
				mix(colour, scene.random() < 0.5 ? "#ffffff" : "#000000", scene.between(0, 0.22)),
			);
		}) +
		path(
			`M${x - wide * 1.08} ${y - 8}L${x + wide * 1.08} ${y - 8}L${x + wide * 0.9} ${y + wide * 0.4}L${x - wide * 0.9} ${y + wide * 0.4}Z`,
			"#9a6f42",
		) +
		many(5, (row) => line([x - wide, y + row * wide * 0.08], [x + wide, y + row * wide * 0.08], "#6b4726", 2, 'opacity="0.6"'));
	const stall = (x: number, y: number, size: number, one: string, other: string, goods: string[], keeper: string) => {
		scene.add(
			rect(x - 12, y - size * 1.6, 14, size * 1.9, "#5a3d26"),
			rect(x + size * 2.1, y - size * 1.6, 14, size * 1.9, "#5a3d26"),
			polygon(
				[
					[x, y - size * 1.2],
					[x + size * 2.1, y - size * 1.2],
					[x + size * 2.1, y + size * 0.3],
					[x, y + size * 0.3],
				],
				"#3a2a20",
				'opacity="0.55"',
			),
		);
		scene.add(
			figure(x + size * 1.1, y + size * 0.1, size * 1.35, { coat: keeper, skirt: true }),
			stripes(x - size * 0.25, y - size * 1.75, size * 2.55, size * 0.5, one, other),
		);
		scene.add(
			...goods.map((colour, index) =>
				heap(x + size * (0.3 + index * 0.55), y + size * 0.16 + (index % 2) * size * 0.08, size * 0.29, colour, size * 0.052),
			),
		);
	};
	stall(560, 800, 110, "#b9402e", "#f0e2c4", ["#c8402c", "#7fa03f", "#d98a2e"], "#31506b");
	stall(1130, 800, 110, "#2f6b62", "#f0e2c4", ["#e0b73c", "#8a3a52", "#5f8a3c"], "#7a3a2c");
	scene.add(
		figure(930, 850, 190, { coat: "#a3542f", skirt: true }),
		figure(1030, 870, 200, { coat: "#3a4a54", stride: 10 }),
		figure(870, 820, 150, { coat: "#6b6042" }),
	);
	stall(30, 980, 240, "#c98a2e", "#f3e7cc", ["#c8402c", "#d8d2b0", "#6f8f3a"], "#55304a");
	stall(1370, 980, 240, "#8d2f36", "#f3e7cc", ["#9bb53c", "#d9762e", "#b03a2a"], "#2f4a57");
	scene.add(
		figure(780, 1150, 420, { coat: "#8a2f3a", skirt: true }),
		group(
			0.95,
			placed(848, 1010, 1, [
				path("M-46 0L46 0L36 66L-36 66Z", "#a5793f"),
				many(12, (index) => circle(-34 + (index % 6) * 14, -6 - Math.floor(index / 6) * 12, 11, index % 3 ? "#7fa03f" : "#c8402c")),
				stroke("M-44 0Q0 -90 44 0", "#7a5528", 7),
			]),
		),
	);
	return scene;
}
