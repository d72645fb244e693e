import { light, range, sky } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, polygon, stroke } from "../shapes.ts";

/** The Ridge by night, and something on the line. */
export function nightRidge(): Scene {
	const scene = new Scene(619);
	sky(scene, "#0c1626", "#1c2c40", "#33485a");
	scene.add(circle(1500, 250, 74, "#efe9d0"), light(scene, 1500, 250, 520, "#dfe4d0", 0.6));
	range(scene, 520, 640, 3, "#3a5060", "#16242f", 200);
	scene.add(
		polygon(
			[
				[880, 600],
				[1010, 600],
				[1560, 1300],
				[300, 1300],
			],
			scene.fade([
				[0, "#3d4a50"],
				[1, "#151d22"],
			]),
		),
		many(15, (index) => {
			const share = (index / 15) ** 1.9;
			const y = 610 + share * 690;
			const half = 74 + share * 560;
			return line([945 - half, y], [945 + half, y], "#0d1215", 7 + share * 34);
		}),
	);
	scene.add(line([905, 600], [560, 1300], "#9db0b8", 9), line([985, 600], [1330, 1300], "#9db0b8", 9));
	for (const side of [-1, 1])
		scene.add(
			many(60, () => {
				const share = scene.random();
				const y = 600 + share * 720;
				return ellipse(
					945 + side * (170 + share * 700 + scene.between(0, 420)),
					y,
					scene.between(30, 120),
					scene.between(24, 80),
					mix("#0b1512", "#1d332a", scene.random() * (1 - share * 0.5)),
				);
			}),
		);
	scene.add(
		group(0.35, ellipse(960, 928, 190, 24, "#000000")),
		placed(940, 920, 1.05, [
			path(
				"M-96 0C-104 -70 -100 -150 -60 -210C-44 -236 -30 -252 -10 -258L40 -258C70 -252 84 -236 92 -210C112 -150 118 -70 112 0L76 0L70 -96L-44 -96L-58 0Z",
				"#b98d4a",
			),
			path("M112 0C190 -6 250 -40 262 -110C266 -130 286 -124 282 -104C270 -20 196 24 100 16Z", "#a87c3e"),
			path("M-46 -250C-60 -330 -40 -372 10 -374C60 -372 84 -330 70 -250C50 -226 -22 -226 -46 -250Z", "#c79a55"),
			circle(-36, -360, 22, "#a87c3e"),
			circle(58, -360, 22, "#a87c3e"),
			path("M-20 -276C-10 -300 36 -300 46 -276C40 -250 -14 -250 -20 -276Z", "#efe0ba"),
			circle(-14, -318, 9, "#f4f7a8"),
			circle(40, -318, 9, "#f4f7a8"),
			circle(-14, -318, 4, "#101008"),
			circle(40, -318, 4, "#101008"),
			path("M4 -290L24 -290L14 -278Z", "#2a1a12"),
			many(44, () => circle(scene.between(-80, 96), scene.between(-220, -30), scene.between(5, 11), "#4a3218", 'opacity="0.75"')),
			stroke("M-50 -90L-58 0M74 -90L80 0", "#7a5a2a", 5),
		]),
	);
	scene.add(light(scene, 945, 1290, 900, "#ffe9b0", 0.3));
	return scene;
}
