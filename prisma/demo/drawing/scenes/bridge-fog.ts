import { light, mist, sky, water } from "../land.ts";
import { figure } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, group, path, placed, stroke } from "../shapes.ts";
import { bridge } from "../town.ts";

/** Three arches of it, and then fog. */
export function bridgeFog(): Scene {
	const scene = new Scene(23);
	sky(scene, "#b9bfc1", "#cfd1ce", "#d9d8d2");
	water(scene, 860, ["#cdcfcb", "#8d9698"], "#eef0ec", 0.5, 160);
	for (const [index, tone] of ["#bfc3c2", "#a3a9aa", "#7e8789"].entries()) {
		scene.add(group(0.55 + index * 0.22, bridge(scene, 1250 - index * 560, 560, 560 - index * 26, 880 + index * 18, 1, tone)));
		mist(scene, 800 + index * 16, 150, "#d8dad7", 0.5 - index * 0.12);
	}
	scene.add(
		group(0.9, stroke("M300 505L300 330", "#4e5557", 7), circle(300, 318, 17, "#ffedc2"), light(scene, 300, 318, 240, "#ffe7b5", 0.8)),
		group(0.55, stroke("M860 540L860 410", "#767e80", 5), light(scene, 860, 400, 170, "#ffedc8", 0.7)),
		group(
			0.85,
			figure(470, 512, 118, { coat: "#454c50", stride: 9 }),
			placed(520, 512, 1, [stroke("M0 -6L0 -30L52 -34L62 -52M52 -34L52 -6M4 -30L4 -6M0 -30L-16 -46", "#454c50", 10)]),
		),
	);
	scene.add(path("M-20 1180C400 1120 900 1190 1300 1240L1320 1300L-20 1300Z", "#6d7578"));
	mist(scene, 1120, 150, "#d6d8d5", 0.55);
	return scene;
}
