import { flame, floatingLamp } from "../floating-lamp.ts";
import { light, sky, water } from "../land.ts";
import { back } from "../people.ts";
import { Scene } from "../scene.ts";
import { circle, many, mix, rect } from "../shapes.ts";
import { houses } from "../town.ts";

/** The ghat, the crowd, the dark. */
export function lampSteps(): Scene {
	const scene = new Scene(311);
	sky(scene, "#060916", "#151a35", "#33294a");
	scene.add(many(110, () => circle(scene.between(0, 1920), scene.between(0, 380), scene.between(0.7, 2), "#e8ecff", 'opacity="0.7"')));
	houses(scene, [{ y: 430, rise: 0, size: 90, count: 18, look: { wall: "#12162b", roof: "#0a0d1c", lit: flame, share: 0.01 } }]);
	for (let step = 0; step < 9; step += 1) {
		const y = 440 + step * 62;
		scene.add(rect(-10, y, 1940, 64, mix("#161a30", "#4a3430", step / 9)), rect(-10, y, 1940, 7, mix("#2a2d48", "#a86a3c", step / 9)));
		const count = 20 - step;
		scene.add(
			many(count, (index) => {
				const x = ((index + scene.between(0.1, 0.9)) * 1960) / count - 20;
				const size = 48 + step * 9;
				const tone = mix(mix("#181a2e", "#6d2f35", scene.random()), "#c9803f", (step / 9) * 0.35);
				return (
					back(x, y + 6 - size * 0.2, size, tone) +
					(scene.random() < 0.3 + step * 0.03
						? light(scene, x + size * 0.4, y + 20, size * 1.3, flame, 0.8) + circle(x + size * 0.4, y + 20, size * 0.07, "#fff3cf")
						: "")
				);
			}),
		);
	}
	water(scene, 1000, ["#5a3c30", "#0b0a14"], "#ffc86a", 0.75, 240);
	scene.add(many(26, (index) => floatingLamp(scene, scene.between(20, 1900), 1030 + index * 8.6, 8 + index * 0.7)));
	return scene;
}
