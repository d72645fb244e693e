import { mist, range, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, stroke } from "../shapes.ts";

/** The morning after. */
export function lampMorning(): Scene {
	const scene = new Scene(313);
	sky(scene, "#a9bcc6", "#dcd9cd", "#f3e2c4");
	range(scene, 430, 540, 3, "#c8ccc6", "#8d9c98", 190);
	water(scene, 600, ["#dcd3c0", "#7d8b8c"], "#fff6e2", 0.6, 300);
	mist(scene, 600, 90, "#f3ead8", 0.8);
	scene.add(
		path("M-20 1300L-20 940C300 900 700 960 1000 1080C1180 1150 1300 1220 1340 1300Z", "#8c7f6c"),
		path("M-20 1300L-20 990C280 950 640 1010 930 1120C1080 1180 1180 1240 1210 1300Z", "#75695a"),
	);
	scene.add(
		many(34, () => {
			const x = scene.between(40, 980);
			const y = 985 + x * 0.16 + scene.between(0, 170);
			const tilt = scene.between(-30, 30);
			return placed(
				x,
				y,
				scene.between(0.7, 1.3),
				[
					ellipse(4, 10, 44, 9, "#3a332a", 'opacity="0.3"'),
					path("M-40 0Q0 34 40 0Q0 12 -40 0Z", mix("#4a5a38", "#8a7048", scene.random())),
					circle(0, 4, 5, "#2b2018"),
				],
				tilt,
			);
		}),
	);
	scene.add(
		figure(640, 1010, 330, { coat: "#b25a3c", skirt: true, hair: "#cfcac2" }),
		stroke("M600 810Q550 910 520 1015", "#6b5238", 9),
		many(9, (index) => line([520, 1010], [486 + index * 9, 1066], "#8a6d45", 4)),
		group(0.25, ellipse(640, 1016, 90, 12, "#3a332a")),
	);
	scene.add(
		placed(1600, 690, 1, [
			path("M-150 0C-100 34 110 34 160 -6L130 30C80 48 -90 48 -124 30Z", "#3f4648"),
			figure(10, 14, 120, { coat: "#525b5d" }),
			line([-60, -70], [120, 40], "#3f4648", 5),
		]),
	);
	return scene;
}
