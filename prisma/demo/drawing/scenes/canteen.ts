import { light } from "../land.ts";
import { Scene } from "../scene.ts";
import { circle, ellipse, many, mix, path, placed, rect, stroke } from "../shapes.ts";

/** The hatch of the depot canteen. */
export function canteen(): Scene {
	const scene = new Scene(233);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#3e4a44"],
				[1, "#23231f"],
			]),
		),
		many(14, (row) =>
			many(25, (index) =>
				rect(index * 80 - (row % 2) * 40, row * 54, 76, 50, mix("#5f7a70", "#2c3a36", scene.between(0.1, 0.7)), 'rx="3"'),
			),
		),
	);
	scene.add(
		light(scene, 960, 160, 900, "#ffd898", 0.85),
		stroke("M960 0L960 110", "#161412", 5),
		path("M880 170C890 104 1030 104 1040 170Z", "#b9482e"),
		circle(960, 176, 26, "#fff0c4"),
	);
	scene.add(
		rect(0, 760, 1920, 60, "#b4bcb9"),
		rect(0, 774, 1920, 8, "#e9efec"),
		rect(
			0,
			820,
			1920,
			480,
			scene.fade([
				[0, "#5a3f2a"],
				[1, "#2b1d14"],
			]),
		),
	);
	const pot = (x: number, y: number, size: number, metal: string) =>
		path(
			`M${x - size} ${y - size * 1.05}L${x + size} ${y - size * 1.05}C${x + size * 1.02} ${y - size * 0.2} ${x + size * 0.8} ${y} ${x + size * 0.6} ${y}L${x - size * 0.6} ${y}C${x - size * 0.8} ${y} ${x - size * 1.02} ${y - size * 0.2} ${x - size} ${y - size * 1.05}Z`,
			scene.fade(
				[
					[0, mix(metal, "#000000", 0.4)],
					[0.3, mix(metal, "#ffffff", 0.35)],
					[0.6, metal],
					[1, mix(metal, "#000000", 0.55)],
				],
				[0, 0, 1, 0],
			),
		) +
		ellipse(x, y - size * 1.05, size, size * 0.24, "#1b1512") +
		ellipse(x, y - size * 1.03, size * 0.92, size * 0.19, "#2c1a10") +
		stroke(
			`M${x - size} ${y - size * 0.8}q${-size * 0.3} ${size * 0.05} ${-size * 0.02} ${size * 0.26}M${x + size} ${y - size * 0.8}q${size * 0.3} ${size * 0.05} ${size * 0.02} ${size * 0.26}`,
			mix(metal, "#000000", 0.3),
			size * 0.07,
		);
	scene.add(pot(380, 764, 210, "#8f979b"), pot(760, 764, 150, "#b87a3d"), pot(1620, 764, 180, "#8f979b"));
	const steam = (x: number, y: number) =>
		scene.soft(
			16,
			stroke(`M${x} ${y}q60 -90 10 -180t40 -200`, "#fff7e6", 46, 'opacity="0.26"'),
			stroke(`M${x - 60} ${y + 10}q-50 -80 0 -160t-20 -180`, "#fff7e6", 34, 'opacity="0.22"'),
		);
	scene.add(steam(390, 540), steam(770, 600), steam(1630, 560));
	scene.add(
		placed(1190, 770, 2.5, [
			path("M-80 0C-84 -80 -50 -116 0 -118C50 -116 84 -80 80 0Z", "#7a2f3a"),
			path("M-58 0L-44 -104L44 -104L58 0Z", "#e8dfca"),
			ellipse(0, -152, 27, 33, "#94684a"),
			path("M-31 -150C-38 -204 38 -204 31 -150C22 -176 -22 -176 -31 -150Z", "#c9c4bd"),
			path("M-33 -164C-20 -186 20 -186 33 -164L28 -182C16 -198 -16 -198 -28 -182Z", "#b9482e"),
			stroke("M-10 -154h1M10 -154h1", "#2a1a12", 5),
			stroke("M-8 -134q8 4 16 0", "#5c2f22", 3),
			stroke("M-72 -70C-110 -50 -126 -30 -138 -20", "#7a2f3a", 24),
			stroke("M-138 -20l-24 4", "#94684a", 15),
			stroke("M-160 -14l-34 -84", "#c3c8ca", 5),
		]),
	);
	const plate = (x: number, y: number) =>
		ellipse(x, y + 8, 156, 46, "#000000", 'opacity="0.35"') +
		ellipse(x, y, 150, 44, "#ccd2d2") +
		ellipse(x, y - 3, 128, 35, "#aab2b2") +
		ellipse(x - 40, y - 14, 62, 26, "#f6f1e2") +
		ellipse(x + 46, y - 8, 52, 18, "#2e1c12") +
		ellipse(x + 12, y + 14, 36, 10, "#3f6b34") +
		ellipse(x + 70, y + 12, 22, 8, "#c76a2a");
	scene.add(plate(560, 960), plate(1010, 1030), plate(1460, 970));
	return scene;
}
