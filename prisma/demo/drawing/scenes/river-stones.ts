import { Scene } from "../scene.ts";
import { ellipse, many, mix, rect, stroke } from "../shapes.ts";

/** Smooth stones at Tannery Bend. */
export function riverStones(): Scene {
	const scene = new Scene(57);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#9db7a6"],
				[0.35, "#5f8a80"],
				[1, "#1f4448"],
			]),
		),
	);
	scene.add(
		many(60, () =>
			ellipse(
				scene.between(0, 1920),
				scene.between(420, 1280),
				scene.between(40, 130),
				scene.between(22, 60),
				mix("#2f5552", "#89876a", scene.random()),
				'opacity="0.5"',
			),
		),
	);
	scene.add(
		many(26, () =>
			stroke(
				`M${scene.between(-100, 1500).toFixed(0)} ${scene.between(80, 1240).toFixed(0)}q${scene.between(120, 260).toFixed(0)} ${scene.between(-24, 24).toFixed(0)} ${scene.between(300, 520).toFixed(0)} 0`,
				"#e9f4e4",
				scene.between(2, 7),
				'opacity="0.35"',
			),
		),
	);
	const stone = (x: number, y: number, size: number, colour: string) =>
		ellipse(x + size * 0.1, y + size * 0.34, size * 1.06, size * 0.5, "#0f2528", 'opacity="0.55"') +
		ellipse(
			x,
			y,
			size,
			size * 0.55,
			scene.fade([
				[0, mix(colour, "#ffffff", 0.35)],
				[0.5, colour],
				[1, mix(colour, "#000000", 0.5)],
			]),
		) +
		stroke(`M${x - size * 1.1} ${y + size * 0.4}q${size * 1.1} ${size * 0.32} ${size * 2.2} 0`, "#f3faf0", size * 0.05, 'opacity="0.7"');
	const stones: [number, number, number, string][] = [
		[260, 300, 120, "#7d7c6c"],
		[760, 240, 90, "#8b8271"],
		[1420, 290, 170, "#77766b"],
		[1760, 520, 130, "#6a6b62"],
		[430, 620, 210, "#6f6d60"],
		[1060, 560, 150, "#847b69"],
		[1440, 830, 260, "#65655b"],
		[720, 980, 230, "#77705f"],
		[120, 1040, 250, "#575a53"],
		[1180, 1200, 190, "#6b665a"],
	];
	scene.add(stones.map(([x, y, size, colour]) => stone(x, y, size, colour)).join(""));
	return scene;
}
