import { light, range, sky } from "../land.ts";
import { back, figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, group, line, many, polygon, rect, stroke } from "../shapes.ts";

/** The Mill Ground under lights. */
export function stadium(): Scene {
	const scene = new Scene(401);
	sky(scene, "#0b1226", "#1d2a47", "#46476a", "#8a6673");
	range(scene, 360, 430, 2, "#3b3d5c", "#1c2138", 170);
	scene.add(
		polygon(
			[
				[-20, 440],
				[1940, 400],
				[1940, 660],
				[-20, 640],
			],
			"#20263c",
		),
	);
	for (let row = 0; row < 12; row += 1)
		scene.add(
			many(150, (index) =>
				circle(
					index * 13 + scene.between(-3, 3),
					462 + row * 14.5 + scene.between(-3, 3),
					5.4,
					["#8a2f2a", "#d9cdb0", "#2f4a66", "#4a3a36", "#b78a4a"][Math.floor(scene.random() * 5)] ?? "#8a2f2a",
					`opacity="${(0.4 + row * 0.045).toFixed(2)}"`,
				),
			),
		);
	scene.add(
		rect(0, 636, 1920, 34, "#e8e2d0"),
		many(16, (index) => rect(index * 122, 638, 112, 28, ["#8d2f26", "#2f4a57", "#c9a24e", "#3f5f4a"][index % 4] ?? "#8d2f26")),
	);
	scene.add(
		many(10, (index) =>
			polygon(
				[
					[-600 + index * 312, 1300],
					[-600 + (index + 1) * 312, 1300],
					[330 + (index + 1) * 126, 668],
					[330 + index * 126, 668],
				],
				index % 2 ? "#3f7a45" : "#4a8a4e",
			),
		),
	);
	scene.add(
		stroke("M-200 900L2120 900", "#f2f5ea", 7, 'opacity="0.9"'),
		stroke("M560 900C560 800 1360 800 1360 900", "#f2f5ea", 6, 'opacity="0.9"'),
		stroke("M300 900L430 700L1490 700L1620 900", "#f2f5ea", 6, 'opacity="0.9"'),
	);
	scene.add(
		stroke("M720 706L720 540L1200 540L1200 706", "#f7f7f2", 11),
		many(25, (index) => line([724 + index * 19.6, 544], [740 + index * 18.2, 690], "#ffffff", 1.4, 'opacity="0.5"')),
		many(9, (index) => line([724, 550 + index * 18], [1196, 550 + index * 18], "#ffffff", 1.4, 'opacity="0.5"')),
	);
	for (const [x, y] of [
		[190, 120],
		[1730, 110],
	] as const)
		scene.add(
			line([x, y], [x, 470], "#12182b", 13),
			rect(x - 76, y - 44, 152, 70, "#1a2138"),
			many(10, (index) => circle(x - 58 + (index % 5) * 29, y - 26 + Math.floor(index / 5) * 34, 12, "#fffbe8")),
			light(scene, x, y - 8, 620, "#fff6d8", 0.75),
		);
	const player = (x: number, foot: number, tall: number, shirt: string, stride: number) =>
		group(0.4, ellipse(x - 50, foot + 2, tall * 0.4, 9, "#0d2413"), ellipse(x + 50, foot + 2, tall * 0.4, 9, "#0d2413")) +
		figure(x, foot, tall, { coat: shirt, legs: "#20242e", stride });
	scene.add(
		player(960, 720, 118, "#c7a83a", 12),
		player(690, 800, 150, "#d9d4c4", 10),
		player(1220, 830, 160, "#d9d4c4", 14),
		player(860, 930, 196, "#8d2f26", 18),
		player(1430, 990, 220, "#8d2f26", 16),
		player(1060, 890, 180, "#191b1f", 12),
		player(420, 1040, 240, "#d9d4c4", 14),
	);
	scene.add(
		circle(1075, 520, 15, "#ffffff"),
		circle(1079, 525, 5, "#2a2a2a"),
		stroke("M872 860Q980 700 1066 530", "#ffffff", 3, 'opacity="0.35" stroke-dasharray="10 14"'),
	);
	scene.add(
		many(9, (index) => back(120 + index * 215, 1240, 150, "#0a0f1a")),
		stroke("M560 1230L600 1080M610 1236L580 1084", "#0a0f1a", 26),
	);
	return scene;
}
