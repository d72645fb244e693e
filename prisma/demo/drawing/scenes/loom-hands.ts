import { light } from "../land.ts";
import { Scene } from "../scene.ts";
import { ellipse, group, line, many, mix, path, placed, polygon, rect, stroke } from "../shapes.ts";

/** Hands at a loom. */
export function loomHands(): Scene {
	const scene = new Scene(211);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#5a4636"],
				[1, "#241a16"],
			]),
		),
		light(scene, 420, 120, 1200, "#ffdfa6", 0.75),
	);
	const tones = ["#b9c0c2", "#8e9ba0", "#d7d6cb", "#6d7f87", "#a9643d"];
	scene.add(
		many(150, (index) => {
			const x = 60 + index * 12.2;
			const tone = tones[index % 19 === 0 ? 4 : Math.floor(scene.random() * 4)] ?? "#ffffff";
			return line([x, -10], [240 + (x - 60) * 0.79, 620], tone, 4.2, `opacity="${scene.between(0.7, 1).toFixed(2)}"`);
		}),
	);
	scene.add(
		many(26, (row) => {
			const y = 650 + row * 24;
			const wide = row * 5;
			return many(46, (index) =>
				rect(
					200 - wide + index * (34 + row * 0.22),
					y,
					30 + row * 0.2,
					21,
					mix(tones[(index + row * 3) % 11 === 0 ? 4 : (index * 7 + row * 5) % 4] ?? "#cccccc", "#1a1412", scene.between(0.04, 0.28)),
				),
			);
		}),
	);
	scene.add(
		polygon(
			[
				[150, 560],
				[1780, 560],
				[1800, 640],
				[130, 640],
			],
			scene.fade([
				[0, "#a4764a"],
				[0.3, "#7f5632"],
				[1, "#3f2817"],
			]),
		),
		many(110, (index) => line([190 + index * 14.4, 572], [190 + index * 14.4, 628], "#2a1a10", 3, 'opacity="0.55"')),
	);
	const hand = (x: number, y: number, turn: number, mirror: boolean) => {
		const skin = "#8a5a3d";
		const finger = (fx: number, fy: number, length: number, lean: number) =>
			stroke(`M${fx} ${fy}q${lean} ${length * 0.4} ${lean * 0.6} ${length}`, mix(skin, "#000000", 0.1), 36) +
			stroke(`M${fx - 6} ${fy}q${lean} ${length * 0.4} ${lean * 0.6} ${length * 0.92}`, mix(skin, "#ffd9b0", 0.18), 20);
		return placed(
			x,
			y,
			1.15,
			[
				path("M-120 -520C-150 -340 -110 -180 -84 -60L84 -60C110 -190 150 -340 140 -520Z", "#31485a"),
				path("M-92 -130C-98 -60 -96 -20 -84 20L84 20C96 -20 98 -70 92 -130Z", mix(skin, "#000000", 0.16)),
				path("M-92 -10C-110 60 -92 130 -60 150L70 146C100 120 104 50 90 -10Z", skin),
				finger(-62, 120, 96, -8),
				finger(-18, 138, 116, 0),
				finger(28, 138, 108, 6),
				finger(68, 118, 84, 14),
				stroke("M-84 40q-70 40 -66 112", mix(skin, "#ffd9b0", 0.08), 42),
				stroke("M-58 96q12 20 10 40M-12 108q8 16 6 36M34 106q6 16 4 34", mix(skin, "#000000", 0.35), 4),
				path("M-104 -96L104 -96L96 -64L-98 -64Z", "#c9a15a"),
			],
			turn,
			mirror,
		);
	};
	scene.add(
		group(0.45, scene.soft(18, ellipse(560, 800, 230, 60, "#0c0705"), ellipse(1330, 760, 230, 60, "#0c0705"))),
		hand(540, 610, 14, false),
		hand(1330, 570, -16, true),
	);
	scene.add(
		placed(
			935,
			742,
			1,
			[
				path("M-250 0C-190 -46 190 -46 250 0C190 40 -190 40 -250 0Z", "#c08a4c"),
				path("M-250 0C-190 -46 190 -46 250 0C120 -18 -120 -18 -250 0Z", "#e2b67a"),
				rect(-96, -14, 192, 26, "#3b2717", 'rx="13"'),
				rect(-80, -9, 160, 15, "#b9c0c2", 'rx="7"'),
			],
			-4,
		),
	);
	return scene;
}
