import { grass, light, mist, range, sky, tree, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, group, many, path, placed } from "../shapes.ts";
import { bridge, houses } from "../town.ts";

/** The Old Bridge at first light, from the ghat. */
export function oldBridge(): Scene {
	const scene = new Scene(11);
	sky(scene, "#5b7391", "#a7a9a6", "#e9c79b", "#f3dcb4");
	scene.add(light(scene, 1380, 560, 620, "#ffe2a8", 0.95), circle(1380, 560, 44, "#fff3d2"));
	range(scene, 560, 700, 4, "#c6ac92", "#5f6a66", 230);
	houses(scene, [
		{ y: 742, rise: 20, size: 42, count: 26, from: -40, to: 760, look: { wall: "#b39a7e", roof: "#7a5a48", lit: "#ffd58a", share: 0.15 } },
		{
			y: 770,
			rise: -16,
			size: 46,
			count: 12,
			from: 1480,
			to: 1960,
			look: { wall: "#a98f76", roof: "#6f5042", lit: "#ffd58a", share: 0.15 },
		},
	]);
	mist(scene, 735, 90, "#f1d9b6", 0.75);
	water(scene, 812, ["#d9bd95", "#3f4a52"], "#fff0cf", 0.75, 420);
	scene.add(
		group(0.3, scene.soft(7, placed(0, 1652, 1, [`<g transform="scale(1 -1)">${bridge(scene, 120, 1680, 640, 826, 11, "#4d443c")}</g>`]))),
	);
	scene.add(bridge(scene, 120, 1680, 640, 826, 11, "#7c6a58"));
	scene.add(
		many(17, (index) =>
			figure(190 + index * 98 + scene.between(-30, 30), 634, scene.between(24, 30), { coat: "#2b2829", skirt: index % 3 === 0, stride: 8 }),
		),
	);
	mist(scene, 815, 60, "#f4dfbd", 0.55);
	scene.add(
		path("M-20 1110C300 1060 420 1180 700 1200C860 1210 900 1290 900 1290L-20 1290Z", "#2a2825"),
		grass(scene, 1290, 190, "#1d1d1a", 120),
	);
	scene.add(tree(scene, 150, 1180, 760, "#24261f", "#4b4a34"));
	return scene;
}
