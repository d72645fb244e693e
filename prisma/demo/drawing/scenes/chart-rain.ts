import { Scene } from "../scene.ts";
import { circle, ellipse, line, many, mix, type Point, path, rect, stroke, through } from "../shapes.ts";

const paper = "#f1e9d8";
const ink = "#3a352e";

/** Rain, day by day, and the level on the gauge. */
export function chartRain(): Scene {
	const scene = new Scene(809);
	scene.add(
		rect(
			0,
			0,
			1920,
			1280,
			scene.fade([
				[0, "#f3ecdc"],
				[1, "#e3d8bf"],
			]),
		),
	);
	const [left, right, top, foot] = [170, 1780, 190, 1080];
	scene.add(
		many(
			6,
			(index) =>
				line(
					[left, foot - index * 170],
					[right, foot - index * 170],
					ink,
					index === 0 ? 5 : 1.6,
					index === 0 ? "" : 'opacity="0.3" stroke-dasharray="4 10"',
				) + rect(left - 78, foot - 8 - index * 170, 46, 14, ink, 'opacity="0.55"'),
		),
	);
	const days = 44;
	const wide = (right - left) / days;
	const fall = Array.from(
		{ length: days },
		(_, day) =>
			Math.max(0, Math.sin(day / 4.2) + Math.sin(day / 9 + 1) * 0.8) *
			scene.between(0.35, 1) *
			(day > 28 ? Math.max(0.04, 1 - (day - 28) / 9) : 1),
	);
	scene.add(
		fall
			.map((amount, day) =>
				rect(left + day * wide + 4, foot - amount * 360, wide - 9, amount * 360, mix("#7fa9ba", "#245a74", Math.min(1, amount / 1.6))),
			)
			.join(""),
	);
	const level = Array.from(
		{ length: days + 1 },
		(_, day): Point => [
			left + day * wide,
			foot - 250 - 360 * Math.exp(-(((day - 17) / 13) ** 2)) + (day > 26 ? (day - 26) * 6 : 0) + Math.sin(day * 1.7) * 9,
		],
	);
	scene.add(path(`${through(level)}L${right} ${foot}L${left} ${foot}Z`, "#b9482e", 'opacity="0.1"'), stroke(through(level), "#b9482e", 11));
	const usual = Array.from(
		{ length: days + 1 },
		(_, day): Point => [left + day * wide, foot - 330 - 300 * Math.exp(-(((day - 22) / 19) ** 2))],
	);
	scene.add(stroke(through(usual), ink, 6, 'stroke-dasharray="4 18"'));
	const [x, y] = level.at(-1) ?? [0, 0];
	scene.add(
		circle(x, y, 23, paper, 'stroke="#b9482e" stroke-width="10"'),
		line([x, y + 34], [x, foot], "#b9482e", 3, 'stroke-dasharray="10 10"'),
		ellipse(x, foot + 40, 40, 9, "#b9482e", 'opacity="0.3"'),
	);
	scene.add(
		rect(left, 80, 620, 30, ink),
		rect(left, 128, 400, 15, ink, 'opacity="0.45"'),
		many(12, (index) => rect(left + index * 134, foot + 28, 64, 13, ink, 'opacity="0.5"')),
		rect(left, 1186, 30, 30, "#4f839a"),
		rect(left + 46, 1194, 190, 14, ink, 'opacity="0.6"'),
		line([left + 330, 1201], [left + 400, 1201], "#b9482e", 11),
		rect(left + 420, 1194, 170, 14, ink, 'opacity="0.6"'),
		line([left + 690, 1201], [left + 760, 1201], ink, 6, 'stroke-dasharray="4 14"'),
		rect(left + 780, 1194, 210, 14, ink, 'opacity="0.6"'),
		line([left, top - 24], [right, top - 24], ink, 2),
	);
	return scene;
}
