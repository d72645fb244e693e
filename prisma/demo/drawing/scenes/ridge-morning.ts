import { mist, range, sky, tree } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { ellipse, many, mix, path, placed, stroke } from "../shapes.ts";
import { houses } from "../town.ts";

/** The slope above Tirsang, in the morning. */
export function ridgeMorning(): Scene {
	const scene = new Scene(631);
	sky(scene, "#6f8ca0", "#b5bfb8", "#ecd9b0");
	range(scene, 370, 520, 4, "#b9c0b4", "#6a8072", 240);
	mist(scene, 520, 120, "#eee4c8", 0.7);
	scene.add(
		path(
			"M-40 1340L-40 520C200 400 480 300 760 330C1080 370 1360 520 1980 700L1980 1340Z",
			scene.fade([
				[0, "#7d9a5c"],
				[1, "#35542f"],
			]),
		),
	);
	scene.add(
		many(15, (index) =>
			stroke(
				`M-40 ${600 + index * 52}C${200 + index * 6} ${490 + index * 50} 480 ${390 + index * 56} 760 ${420 + index * 58}C1080 ${460 + index * 56} 1360 ${610 + index * 48} 1980 ${780 + index * 40}`,
				mix("#a5bd6a", "#4d7340", index / 15),
				15,
				'opacity="0.75"',
			),
		),
	);
	const scar =
		"M700 332C760 330 820 340 880 352C900 520 1010 640 1060 820C1100 980 1240 1120 1340 1340L560 1340C640 1160 640 1000 690 860C740 700 660 520 700 332Z";
	scene.add(
		path(
			scar,
			scene.fade([
				[0, "#b98d5e"],
				[0.5, "#93683f"],
				[1, "#5f4028"],
			]),
		),
		scene.inside(
			scar,
			many(70, () =>
				stroke(
					`M${scene.between(600, 1200).toFixed(0)} ${scene.between(380, 1240).toFixed(0)}q${scene.between(-26, 26).toFixed(0)} ${scene.between(40, 90).toFixed(0)} ${scene.between(-30, 50).toFixed(0)} ${scene.between(90, 200).toFixed(0)}`,
					mix("#4a3020", "#d9b384", scene.random()),
					scene.between(3, 9),
					'opacity="0.5"',
				),
			),
			many(60, () =>
				ellipse(
					scene.between(560, 1300),
					scene.between(700, 1300),
					scene.between(8, 34),
					scene.between(6, 20),
					mix("#8a7058", "#4a3a2e", scene.random()),
				),
			),
		),
		stroke(
			"M700 332C660 520 740 700 690 860C640 1000 640 1160 560 1340M880 352C900 520 1010 640 1060 820C1100 980 1240 1120 1340 1340",
			"#3f2c1c",
			9,
			'opacity="0.7"',
		),
	);
	houses(scene, [
		{
			y: 760,
			rise: -50,
			size: 44,
			count: 11,
			from: 1180,
			to: 1720,
			ground: false,
			look: { wall: "#c9b490", roof: "#3f6a9a", lit: "#ffdc9a", share: 0.4 },
		},
	]);
	scene.add(
		tree(scene, 260, 900, 320, "#24402a", "#5f8a48"),
		tree(scene, 110, 1030, 420, "#1f3a26", "#527a40"),
		tree(scene, 1790, 1130, 460, "#1f3a26", "#5a8245"),
	);
	scene.add(
		figure(420, 1190, 250, { coat: "#a5402c", skirt: true }),
		placed(520, 1190, 0.8, [
			path("M-70 0L-64 -40C-70 -84 40 -96 60 -60L96 -92L104 -60L84 -44L70 -36L66 0L54 0L48 -30L-36 -30L-46 0Z", "#3a2c22"),
			stroke("M-66 -50q-34 -10 -40 -46", "#3a2c22", 9),
		]),
	);
	return scene;
}
