import { grass, mist, sky, water } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, many, mix, path, placed, rect, stroke } from "../shapes.ts";

/** Otters below the old works. */
export function otters(): Scene {
	const scene = new Scene(607);
	sky(scene, "#a9b8a8", "#d8d6b4", "#eedfae");
	scene.add(
		many(60, (index) =>
			rect(
				index * 34 - 10,
				scene.between(120, 330),
				scene.between(5, 15),
				460,
				mix("#5f7a52", "#8aa06a", scene.random()),
				'opacity="0.55"',
			),
		),
	);
	water(scene, 500, ["#c9cf9f", "#22473f"], "#fbf4cf", 0.75, 420);
	mist(scene, 500, 70, "#f4edcc", 0.7);
	const rock = (x: number, y: number, size: number) =>
		ellipse(x, y + size * 0.34, size * 1.15, size * 0.28, "#12302b", 'opacity="0.5"') +
		path(
			`M${x - size} ${y + size * 0.34}C${x - size * 1.05} ${y - size * 0.2} ${x - size * 0.4} ${y - size * 0.5} ${x} ${y - size * 0.42}C${x + size * 0.6} ${y - size * 0.5} ${x + size * 1.05} ${y - size * 0.05} ${x + size} ${y + size * 0.34}Z`,
			scene.fade([
				[0, "#8d8b72"],
				[1, "#37443c"],
			]),
		);
	const otter = (x: number, y: number, scale: number, mirror = false) =>
		placed(
			x,
			y,
			scale,
			[
				path(
					"M-190 40C-240 60 -300 56 -350 20C-300 34 -250 20 -200 -6C-150 -70 -40 -96 50 -86C90 -150 120 -196 168 -214C212 -230 262 -206 262 -174C262 -146 232 -130 206 -128C176 -60 170 0 168 40L130 40L120 -4C60 16 -40 20 -90 40Z",
					"#4a3628",
				),
				path("M-200 -6C-150 -70 -40 -96 50 -86C90 -150 120 -196 168 -214C140 -190 110 -120 70 -66C-20 -70 -120 -50 -200 -6Z", "#7a5c42"),
				path("M206 -128C176 -60 170 0 168 40L150 40C146 -30 160 -90 180 -132Z", "#b3936c"),
				path("M196 -172C230 -180 262 -178 262 -166C258 -142 230 -132 200 -136Z", "#c9ac82"),
				circle(196, -184, 7, "#120c08"),
				circle(257, -176, 8, "#120c08"),
				circle(156, -196, 13, "#3a2a1e"),
				stroke("M236 -158l46 10M236 -154l40 22", "#efe3c8", 2),
			],
			0,
			mirror,
		);
	scene.add(rock(420, 800, 250), otter(430, 706, 0.92), rock(1340, 880, 360), otter(1250, 756, 1.25, true), otter(1500, 786, 0.62));
	const swimmer = (x: number, y: number, scale: number) =>
		placed(x, y, scale, [
			ellipse(0, 10, 150, 14, "#10302b", 'opacity="0.5"'),
			path("M-70 6C-60 -22 -20 -40 22 -38C60 -36 74 -14 70 6Z", "#4a3628"),
			circle(46, -16, 5, "#120c08"),
			circle(70, -8, 6, "#120c08"),
			circle(8, -34, 9, "#3a2a1e"),
			stroke("M84 8Q150 20 220 60M-84 8Q-160 18 -250 52M90 2Q180 -2 280 20", "#f4edcc", 4, 'opacity="0.7"'),
		]);
	scene.add(
		swimmer(820, 1010, 1.25),
		swimmer(640, 1130, 1.0),
		grass(scene, 1290, 260, "#16291f", 110),
		stroke("M1700 1290C1680 1100 1740 980 1720 820M1800 1290C1790 1060 1850 960 1830 760", "#1c3324", 11),
		ellipse(1720, 800, 15, 62, "#4a3324"),
		ellipse(1831, 740, 16, 66, "#4a3324"),
	);
	return scene;
}
