import { flame } from "../floating-lamp.ts";
import { light } from "../land.ts";
import { Scene } from "../scene.ts";
import { ellipse, many, path, placed, rect, stroke } from "../shapes.ts";

/** Two hands let one go. */
export function lampHands(): Scene {
	const scene = new Scene(307);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#0a0d1c"],
				[1, "#1b1220"],
			]),
		),
		many(70, () =>
			stroke(
				`M${scene.between(-100, 1700).toFixed(0)} ${scene.between(560, 1260).toFixed(0)}q${scene.between(90, 200).toFixed(0)} ${scene.between(-14, 14).toFixed(0)} ${scene.between(200, 420).toFixed(0)} 0`,
				"#e29a4a",
				scene.between(1.5, 5),
				'opacity="0.28"',
			),
		),
	);
	scene.add(
		many(34, () => light(scene, scene.between(0, 1920), scene.between(40, 420), scene.between(20, 90), flame, scene.between(0.3, 0.8))),
	);
	scene.add(light(scene, 960, 640, 900, "#ffb24d", 0.85));
	const hand = (mirror: boolean) =>
		placed(
			960 + (mirror ? 1 : -1) * 120,
			900,
			1.5,
			[
				path("M-560 300C-420 190 -330 120 -230 60L-150 130C-230 220 -330 300 -470 420Z", "#7a2331"),
				path(
					"M-270 40C-220 -20 -120 -50 -40 -40C0 -36 40 -30 66 -10C84 6 70 30 40 26L-30 24C-60 30 -100 60 -150 140C-190 150 -250 110 -270 40Z",
					"#9a5f3e",
				),
				path("M-250 30C-200 -16 -120 -44 -40 -36C0 -32 40 -26 60 -8C20 -14 -60 -20 -110 0C-170 20 -200 60 -250 30Z", "#d99a62"),
				stroke("M-60 22Q0 54 70 40M-84 46Q-20 86 50 72M-112 76Q-60 116 10 104", "#8a5236", 30),
				stroke("M-60 16Q0 46 68 32M-84 40Q-20 78 48 64", "#c98a58", 14),
				stroke("M-290 60L-200 150", "#e0b35a", 16),
			],
			mirror ? 6 : -6,
			mirror,
		);
	scene.add(hand(false), hand(true));
	scene.add(
		placed(960, 830, 3.4, [
			path("M-62 0Q0 62 62 0Q48 -16 0 -14Q-48 -16 -62 0Z", "#4d6b33"),
			path("M-62 0Q0 24 62 0Q48 -16 0 -14Q-48 -16 -62 0Z", "#7d9a4b"),
			ellipse(0, -4, 34, 9, "#d98a3a"),
			ellipse(-22, -8, 9, 6, "#e7683a"),
			ellipse(24, -8, 9, 6, "#f2b33c"),
			path("M0 -74C18 -44 16 -12 0 -8C-16 -12 -18 -44 0 -74Z", "#ffe9a8"),
			path("M0 -52C9 -34 8 -14 0 -12C-8 -14 -9 -34 0 -52Z", "#ffffff"),
		]),
	);
	return scene;
}
