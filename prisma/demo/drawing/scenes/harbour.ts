import { range, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";
import { windows } from "../town.ts";

/** The quay at Saint Orrin. */
export function harbour(): Scene {
	const scene = new Scene(709);
	sky(scene, "#86a6b8", "#c3d1cf", "#f0dfbf");
	range(scene, 400, 470, 2, "#b3c1c3", "#86999c", 140);
	const fronts = ["#c9694a", "#e0b76a", "#7fa0a0", "#d9cdb4", "#a8574a", "#8aa57f", "#e3c9a0", "#5f8494"];
	scene.add(
		many(14, (index) => {
			const x = index * 142 - 30;
			const tall = scene.between(210, 320);
			const wall = fronts[index % 8] ?? "#c9694a";
			return (
				rect(
					x,
					640 - tall,
					140,
					tall,
					scene.fade([
						[0, wall],
						[1, mix(wall, "#000000", 0.25)],
					]),
				) +
				polygon(
					[
						[x - 4, 642 - tall],
						[x + 70, 570 - tall],
						[x + 144, 642 - tall],
					],
					mix(wall, "#3a2a26", 0.6),
				) +
				windows(scene, x + 22, 664 - tall, 2, Math.floor(tall / 84), [58, 78], [34, 46], "#2f3a44", "#ffe2a8", 0.15) +
				rect(x + 52, 590, 36, 50, mix(wall, "#000000", 0.5))
			);
		}),
	);
	scene.add(
		rect(
			0,
			630,
			1920,
			70,
			scene.fade([
				[0, "#b3a58c"],
				[1, "#6d6353"],
			]),
		),
		many(40, (index) => line([index * 50, 636], [index * 50, 698], "#4a4238", 2, 'opacity="0.5"')),
	);
	water(scene, 696, ["#7f9a9c", "#234450"], "#f4f1dc", 0.65, 380);
	const boat = (x: number, y: number, scale: number, hull: string, cabin: string) =>
		group(0.25, ellipse(x, y + 46 * scale, 260 * scale, 20 * scale, "#0d2028")) +
		placed(x, y, scale, [
			path("M-250 -70C-200 -50 160 -46 260 -100C240 -10 200 40 160 46L-190 46C-230 20 -246 -30 -250 -70Z", hull),
			stroke("M-246 -62C-200 -44 160 -40 254 -90", "#f3ead2", 9),
			rect(-130, -170, 120, 116, cabin),
			rect(-116, -154, 40, 40, "#2f3a44"),
			rect(-66, -154, 40, 40, "#2f3a44"),
			rect(-142, -184, 144, 18, mix(cabin, "#3a2a26", 0.6)),
			line([60, -60], [60, -360], "#4a3a2c", 10),
			line([60, -330], [240, -120], "#4a3a2c", 5),
			line([60, -340], [-210, -76], "#2a2a2c", 3),
			many(8, (index) => circle(-220 + index * 54, 0, 16, ["#d9762e", "#e9e2d0"][index % 2] ?? "#d9762e")),
			path("M90 -80Q140 -180 220 -120Q200 -84 150 -70Z", "#3f6a5a", 'opacity="0.85"'),
		]);
	scene.add(
		boat(520, 860, 1.1, "#1f4a5a", "#efe6d0"),
		boat(1420, 960, 1.5, "#8d2f26", "#e9dcc0"),
		boat(160, 1090, 1.2, "#2f5a3f", "#d9b25a"),
	);
	scene.add(
		placed(960, 690, 1, [
			figure(0, -6, 150, { coat: "#3f4f5a", stride: 9 }),
			path("M-26 -80Q60 -40 96 0Q20 20 -60 0Q-60 -50 -26 -80Z", "#6d7f6a", 'opacity="0.8"'),
			many(6, (index) => line([-50 + index * 24, -2 - index], [-20 + index * 16, -66 + index * 9], "#3a4a3a", 1.5, 'opacity="0.6"')),
		]),
		many(15, (index) => stroke(`M${200 + index * 110} ${210 + ((index * 71) % 180)}q13 -13 26 0q13 -13 26 0`, "#f7f7f2", 4)),
	);
	return scene;
}
