import { light, mist, range, sky } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, line, many, mix, path, placed, stroke } from "../shapes.ts";

/** A great hornbill over the pass. */
export function hornbill(): Scene {
	const scene = new Scene(613);
	sky(scene, "#8fa9a0", "#cdd3b4", "#efe0a8");
	scene.add(light(scene, 1500, 260, 700, "#fff3c4", 0.9));
	range(scene, 760, 980, 4, "#a9bda6", "#3f6450", 240);
	mist(scene, 930, 130, "#ecebcb", 0.7);
	const leaf = (x: number, y: number, size: number, turn: number, colour: string) =>
		placed(
			x,
			y,
			size,
			[path("M0 0C20 -34 70 -40 110 0C70 34 20 30 0 0Z", colour), line([0, 0], [104, 0], mix(colour, "#ffffff", 0.25), 2)],
			turn,
		);
	const cluster = (x: number, y: number, count: number, spread: number) =>
		many(count, () =>
			leaf(
				x + scene.between(-spread, spread),
				y + scene.between(-spread, spread) * 0.7,
				scene.between(0.7, 1.5),
				scene.between(0, 360),
				mix("#1f3d2a", "#5f8a45", scene.random()),
			),
		);
	scene.add(cluster(220, 180, 90, 280), cluster(1780, 1080, 70, 240), cluster(80, 620, 50, 190));
	scene.add(
		stroke("M-40 760C300 700 620 800 980 770S1600 700 1980 800", "#3a2c22", 52),
		stroke("M-40 748C300 688 620 788 980 758S1600 688 1980 788", "#6b5540", 14),
		stroke("M1240 764C1400 620 1460 560 1640 500", "#3a2c22", 26),
		cluster(1660, 480, 30, 120),
		many(16, () => {
			const [x, y] = [scene.between(1380, 1760), scene.between(480, 660)];
			return circle(x, y, 17, "#8a3a2c") + circle(x - 5, y - 5, 6, "#d98a5c");
		}),
	);
	scene.add(
		placed(880, 770, 1.28, [
			path("M-60 -60C-120 40 -140 180 -150 330L-90 340C-70 240 -20 120 20 0Z", "#f1ece0"),
			path("M-136 170L-70 176L-82 250L-146 244Z", "#16161a"),
			path("M-90 -60C-110 -200 -40 -330 80 -360C150 -370 190 -330 180 -270C170 -180 130 -70 60 0C10 30 -60 20 -90 -60Z", "#17171b"),
			path("M-86 -40C-96 -150 -30 -230 70 -250C60 -150 20 -60 -20 20C-50 20 -76 0 -86 -40Z", "#24252c"),
			path("M-70 -110C-40 -150 10 -170 66 -176L60 -146C20 -138 -30 -118 -66 -80Z", "#f1ece0"),
			path("M70 -300C110 -310 160 -300 182 -270C176 -210 150 -160 120 -130C90 -170 70 -240 70 -300Z", "#e8c860"),
			circle(120, -366, 64, "#17171b"),
			path("M150 -410C240 -430 340 -400 400 -310C340 -340 250 -352 168 -338Z", "#e9b63c"),
			path("M150 -346C230 -352 320 -340 384 -296C310 -310 230 -316 160 -318Z", "#c98a2a"),
			path("M96 -430C120 -480 220 -490 290 -440C240 -420 180 -404 140 -396Z", "#f2cd5a"),
			circle(150, -378, 15, "#c8402c"),
			circle(152, -378, 7, "#120c08"),
			stroke("M-20 14L-26 34M20 8L18 30", "#5a5a52", 15),
		]),
	);
	return scene;
}
