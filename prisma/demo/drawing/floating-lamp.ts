import { light } from "./land.ts";
import type { Scene } from "./scene.ts";
import { ellipse, path } from "./shapes.ts";

export const flame = "#ffc35c";

/** A leaf with a wick, its light around it and on the water below. */
export function floatingLamp(scene: Scene, x: number, y: number, size: number): string {
	const tongue = `C${x + size * 0.42} ${y - size * 0.5} ${x + size * 0.3} ${y} ${x} ${y}C${x - size * 0.3} ${y} ${x - size * 0.42} ${y - size * 0.5} ${x} ${y - size * 1.25}Z`;

	return [
		light(scene, x, y - size * 0.3, size * 4.6, flame, 0.5),
		ellipse(x, y + size * 2.4, size * 0.4, size * 1.9, flame, 'opacity="0.34"'),
		path(`M${x - size} ${y}Q${x} ${y + size * 0.9} ${x + size} ${y}Q${x} ${y + size * 0.25} ${x - size} ${y}Z`, "#3a2a18"),
		path(`M${x} ${y - size * 1.25}${tongue}`, "#fff0c0"),
	].join("");
}
