import { light, rain, range, sky } from "../land.ts";
import { figure, umbrella } from "../people.ts";
import { Scene } from "../scene.ts";
import { ellipse, group, line, polygon, rect } from "../shapes.ts";
import { house, lamp, tramFront } from "../town.ts";

/** A tram climbs a wet street at dusk. */
export function tramRain(): Scene {
	const scene = new Scene(101);
	sky(scene, "#2e3b4f", "#5b6673", "#a08f85", "#c9a27b");
	range(scene, 430, 520, 2, "#6c6f78", "#3f4753", 160);
	const left = { wall: "#4d4b52", roof: "#2c2b30", lit: "#ffc76b", share: 0.5 };
	scene.add(
		house(scene, -60, 980, 300, 700, left),
		house(scene, 200, 920, 220, 560, { ...left, wall: "#5d5550" }),
		house(scene, 390, 880, 180, 430, { ...left, wall: "#56585f" }),
		house(scene, 550, 850, 140, 330, left),
	);
	scene.add(
		house(scene, 1660, 990, 330, 720, { ...left, wall: "#544a49" }),
		house(scene, 1470, 930, 220, 560, { ...left, wall: "#4a4f57" }),
		house(scene, 1330, 880, 170, 420, { ...left, wall: "#5c534d" }),
		house(scene, 1220, 850, 130, 320, left),
	);
	scene.add(
		polygon(
			[
				[760, 800],
				[1140, 800],
				[2050, 1300],
				[-130, 1300],
			],
			scene.fade([
				[0, "#6d6a6c"],
				[1, "#23262d"],
			]),
		),
	);
	scene.add(
		polygon(
			[
				[760, 800],
				[690, 832],
				[-300, 1290],
				[-130, 1300],
			],
			"#3a3a40",
		),
		polygon(
			[
				[1140, 800],
				[1210, 832],
				[2240, 1290],
				[2050, 1300],
			],
			"#35363c",
		),
	);
	for (const [near, far] of [
		[480, 905],
		[820, 940],
		[1090, 965],
		[1430, 1000],
	] as const)
		scene.add(line([near, 1290], [far, 802], "#c9b79b", 5, 'opacity="0.75"'));
	scene.add(light(scene, 950, 640, 560, "#ffd58c", 0.75));
	scene.add(
		tramFront(
			950,
			960,
			1.5,
			"#8d2f26",
			"#e6d6b4",
			scene.fade([
				[0, "#ffe9b0"],
				[1, "#f3b75c"],
			]),
		),
	);
	scene.add(group(0.4, scene.soft(14, rect(800, 975, 300, 290, "#c9813f"), rect(900, 975, 100, 320, "#ffe6ae"))));
	for (const [x, foot, tall] of [
		[640, 930, 400],
		[1270, 930, 400],
		[300, 1090, 640],
		[1620, 1090, 640],
	] as const)
		scene.add(lamp(x, foot, tall, "#191b20", "#ffe6aa"), light(scene, x, foot - tall * 1.04, tall * 0.5, "#ffd58c", 0.8));
	const walkers: [number, number, number, string][] = [
		[420, 1170, 210, "#9a3a2c"],
		[1500, 1150, 200, "#31505f"],
		[1210, 1010, 120, "#2b2b30"],
		[700, 1000, 112, "#57503a"],
	];
	for (const [x, foot, tall, colour] of walkers)
		scene.add(
			ellipse(x, foot + 4, tall * 0.2, 8, "#0d0f13", 'opacity="0.5"'),
			figure(x, foot, tall, { coat: "#1d1f26", stride: 10 }),
			umbrella(x, foot - tall * 0.98, tall * 0.5, colour),
		);
	rain(scene, 900, "#dfe7ee", 0.4);
	return scene;
}
