import { range, sky, water } from "../land.ts";
import { back, figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, mix, path, placed, stroke } from "../shapes.ts";
import { bridge, houses } from "../town.ts";

/** Long boats in the last hundred metres. */
export function boatRace(): Scene {
	const scene = new Scene(409);
	sky(scene, "#86a9bd", "#c6d9d6", "#efe5c8");
	range(scene, 330, 410, 3, "#b3c5c4", "#6f8a80", 170);
	houses(scene, [{ y: 470, rise: 14, size: 50, count: 30, look: { wall: "#c2a886", roof: "#8d5c45", lit: "#6a5a4c", share: 0.5 } }]);
	scene.add(bridge(scene, 1240, 900, 400, 520, 5, "#8b7a66"));
	water(scene, 500, ["#9db7a8", "#2f5a5c"], "#f2f7e6", 0.6, 330);
	const boat = (x: number, y: number, scale: number, hull: string, shirt: string, rowers: number, lean: number) => {
		const seat = (index: number) => -430 + index * (860 / rowers);
		return placed(
			x,
			y,
			scale,
			[
				many(16, () =>
					ellipse(
						-480 - Math.abs(300 * scene.random()),
						30 + scene.between(-14, 14),
						scene.between(20, 60),
						scene.between(3, 9),
						"#ffffff",
						'opacity="0.4"',
					),
				),
				path("M-560 -70C-540 0 -480 30 -380 34L420 34C520 30 590 -6 640 -96C600 -20 560 0 500 4L-440 4C-500 0 -530 -30 -560 -70Z", hull),
				stroke("M-530 -26C-500 4 -470 8 -430 8L500 8", mix(hull, "#ffffff", 0.45), 6),
				many(rowers, (index) =>
					figure(seat(index), 12, 150, { coat: mix(shirt, "#000000", (index % 2) * 0.15), legs: "#e6dcc6", stride: 7 }),
				),
				many(
					rowers,
					(index) =>
						line([seat(index) + 6, -88], [seat(index) - 60 + lean, 74], "#caa261", 6) +
						ellipse(seat(index) - 64 + lean, 82, 13, 24, "#e8c98d") +
						(index % 2 ? circle(seat(index) - 66 + lean, 96, 9, "#ffffff", 'opacity="0.7"') : ""),
				),
				figure(560, -6, 164, { coat: "#f0e4c4", skirt: true, stride: 5 }),
				line([570, -90], [660, 70], "#8a6a3a", 9),
				circle(-478, -34, 26, "#b9482e"),
				ellipse(-478, -54, 26, 9, "#f0e4c4"),
				figure(-508, -2, 150, { coat: "#f0e4c4" }),
			],
			-1.5,
		);
	};
	scene.add(
		boat(1090, 690, 0.85, "#5c2a24", "#d8a23c", 15, 20),
		group(0.22, ellipse(1090, 736, 520, 20, "#10282a")),
		boat(820, 960, 1.28, "#1f3a45", "#b9402e", 15, -10),
		group(0.25, ellipse(820, 1034, 760, 30, "#10282a")),
	);
	scene.add(many(11, (index) => back(60 + index * 182, 1236, 120, mix("#23302f", "#4a3a33", scene.random()))));
	return scene;
}
