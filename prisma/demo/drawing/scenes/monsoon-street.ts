import { rain, sky } from "../land.ts";
import { back, umbrella } from "../people.ts";
import { Scene } from "../scene.ts";
import { group, line, many, mix, polygon, rect } from "../shapes.ts";
import { house } from "../town.ts";

/** Umbrellas in the Lower Bazaar. */
export function monsoonStreet(): Scene {
	const scene = new Scene(113);
	sky(scene, "#5d6b70", "#8b9591", "#b5b6a4");
	const look = { wall: "#6c6a5f", roof: "#41413d", lit: "#ffd27d", share: 0.4 };
	scene.add(
		house(scene, -80, 900, 420, 860, look),
		house(scene, 320, 860, 240, 640, { ...look, wall: "#77725f" }),
		house(scene, 540, 830, 170, 480, look),
		house(scene, 1560, 900, 440, 880, { ...look, wall: "#5f655f" }),
		house(scene, 1330, 860, 240, 660, look),
		house(scene, 1190, 830, 160, 470, { ...look, wall: "#736b5c" }),
	);
	scene.add(
		many(11, (index) =>
			polygon(
				[
					[index < 6 ? 120 + index * 100 : 1200 + (index - 6) * 120, 600],
					[index < 6 ? 230 + index * 100 : 1320 + (index - 6) * 120, 600],
					[index < 6 ? 250 + index * 92 : 1300 + (index - 6) * 124, 690],
					[index < 6 ? 110 + index * 92 : 1170 + (index - 6) * 124, 690],
				],
				mix("#a34a38", "#3f6f6a", scene.random()),
				'opacity="0.85"',
			),
		),
	);
	scene.add(
		polygon(
			[
				[700, 800],
				[1200, 800],
				[2100, 1300],
				[-200, 1300],
			],
			scene.fade([
				[0, "#a3a698"],
				[1, "#343f42"],
			]),
		),
	);
	scene.add(
		many(120, () => {
			const [x, y] = [scene.between(0, 1900), scene.between(830, 1270)];
			return line([x, y], [x + scene.between(20, 90), y], "#e7ebdf", 2, 'opacity="0.3"');
		}),
	);
	const colours = ["#1f2226", "#8f3327", "#2d4e57", "#22252b", "#a0752c", "#3b3f46", "#6d2f3d", "#26424a"];
	for (let row = 0; row < 6; row += 1) {
		const count = 9 - row;
		for (let index = 0; index < count; index += 1) {
			const size = 70 + row * 46;
			const x = 560 - row * 120 + ((800 + row * 240) / count) * (index + scene.between(0.2, 0.8));
			const y = 770 + row * 96 + scene.between(-14, 14);
			const colour = colours[Math.floor(scene.random() * colours.length)] ?? "#222222";
			scene.add(
				back(x, y + size * 0.3, size * 0.62, mix("#23262b", "#5c5a52", scene.random() * 0.5)),
				umbrella(x + scene.between(-8, 8), y - size * 0.32, size, mix(colour, "#8b9591", 0.45 - row * 0.09)),
			);
		}
		scene.add(group(0.1, rect(0, 700, 1920, 400, "#b5b6a4")));
	}
	rain(scene, 1300, "#f3f6f2", 0.45, 0.1);
	return scene;
}
