import { flame, floatingLamp } from "../floating-lamp.ts";
import { range, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, many, mix, path } from "../shapes.ts";
import { bridge, houses } from "../town.ts";

/** The lamps under the bridge, the town dark. */
export function lampNight(): Scene {
	const scene = new Scene(301);
	sky(scene, "#070a18", "#101935", "#22264a", "#3a2f4a");
	scene.add(
		many(200, () =>
			circle(
				scene.between(0, 1920),
				scene.between(0, 520),
				scene.between(0.7, 2.3),
				"#e8ecff",
				`opacity="${scene.between(0.3, 0.9).toFixed(2)}"`,
			),
		),
	);
	range(scene, 470, 560, 3, "#1f2340", "#0d1022", 190);
	houses(scene, [{ y: 640, rise: 40, size: 48, count: 34, look: { wall: "#141830", roof: "#0c0f20", lit: flame, share: 0.012 } }]);
	water(scene, 690, ["#3b2f42", "#070914"], "#ffca70", 0.5, 420);
	scene.add(bridge(scene, 200, 1560, 540, 704, 11, "#1b1e33"));
	scene.add(
		many(130, (index) =>
			figure(196 + index * 12.2 + scene.between(-5, 5), 533, scene.between(20, 27), {
				coat: mix("#0d0f1d", "#3a2b33", scene.random()),
				skirt: index % 3 === 0,
			}),
		),
	);
	const lamps = Array.from({ length: 250 }, () => {
		const share = scene.random() ** 2.1;
		const y = 716 + share * 470;
		return { y, x: 960 + (scene.random() - 0.5) * (900 + share * 1900), size: 2.4 + share * 19 };
	}).sort((one, other) => one.y - other.y);
	scene.add(lamps.map(({ x, y, size }) => floatingLamp(scene, x, y, size)).join(""));
	scene.add(
		path("M-20 1300L-20 1120C180 1090 300 1160 520 1190L620 1300Z", "#05060d"),
		...[90, 230, 380].map((x, index) =>
			figure(x, 1150 + index * 24, 250 - index * 26, { coat: "#0a0b16", skirt: index !== 1, skin: "#3a2219" }),
		),
		figure(300, 1172, 120, { coat: "#0a0b16", skin: "#3a2219" }),
	);
	return scene;
}
