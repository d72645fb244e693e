import { range, sky } from "../land.ts";
import { Scene } from "../scene.ts";
import { many, path, stroke } from "../shapes.ts";
import { houses } from "../town.ts";

/** Roofs of the Upper Lanes as the lights come on. */
export function roofsAtDusk(): Scene {
	const scene = new Scene(139);
	sky(scene, "#29365a", "#6d6186", "#c4857a", "#eeb582");
	range(scene, 400, 500, 3, "#9d7c89", "#4a4766", 220);
	const look = { roof: "#5b4a52", lit: "#ffcb74", share: 0.42 };
	houses(scene, [
		{ y: 640, rise: 120, size: 58, count: 30, look: { ...look, wall: "#7e6c7c" } },
		{ y: 770, rise: 90, size: 84, count: 22, look: { ...look, wall: "#74626c", roof: "#4d3f49" } },
		{ y: 930, rise: 60, size: 116, count: 16, look: { ...look, wall: "#675764", roof: "#40353f" } },
		{ y: 1130, rise: 40, size: 160, count: 11, look: { ...look, wall: "#574a58", roof: "#332b35" } },
		{ y: 1400, rise: 20, size: 230, count: 8, look: { ...look, wall: "#41394a", roof: "#241f29", share: 0.3 } },
	]);
	scene.add(
		many(8, () => {
			const [x, y] = [scene.between(60, 1860), scene.between(560, 900)];
			return scene.soft(9, stroke(`M${x.toFixed(0)} ${y.toFixed(0)}q30 -50 6 -100t30 -120`, "#e6cfc4", 16, 'opacity="0.35"'));
		}),
	);
	scene.add(
		stroke("M0 700Q480 800 960 690T1920 640", "#1f1a26", 3),
		many(12, (index) => path(`M${880 + index * 34} ${705 - index * 3}q8 -14 18 -4l10 -6l-6 12q-10 8 -22 -2Z`, "#1a1620")),
	);
	return scene;
}
