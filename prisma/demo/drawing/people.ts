import { circle, ellipse, mix, path, placed, polygon, stroke } from "./shapes.ts";

type Look = { coat: string; legs?: string; skin?: string; hair?: string; skirt?: boolean; stride?: number };

/** Somebody who stands or walks, seen from afar; 100 units tall before scaling, the feet at the point. */
export function figure(x: number, foot: number, height: number, look: Look): string {
	const { coat, legs = mix(coat, "#000000", 0.35), skin = "#8a5f45", hair = "#231c1a", skirt = false, stride = 4 } = look;
	const lower = skirt
		? path("M-9 -54C-13 -30 -15 -12 -15 0L15 0C15 -12 13 -30 9 -54Z", mix(coat, "#000000", 0.12))
		: stroke(`M-3 -50L${-stride - 2} 0`, legs, 8) + stroke(`M3 -50L${stride + 2} 0`, mix(legs, "#000000", 0.2), 8);
	const torso = path("M-12 -80C-8 -85 8 -85 12 -80L10 -46L-10 -46Z", coat);
	const arms = stroke("M-11 -78C-16 -68 -16 -58 -13 -48", mix(coat, "#000000", 0.15), 6) + stroke("M11 -78C16 -68 16 -58 13 -48", coat, 6);
	const head =
		stroke("M0 -88L0 -82", skin, 6) + ellipse(0, -93, 6.4, 7.8, skin) + path("M-7 -93C-8 -104 8 -104 7 -93C5 -98 -4 -99 -7 -93Z", hair);

	return placed(x, foot, height / 100, [lower, torso, arms, head]);
}

/** Somebody seen from behind, as a crowd is: head and shoulders, standing on nothing. */
export function back(x: number, y: number, size: number, colour: string): string {
	return placed(x, y, size / 100, [
		path("M-62 100C-62 30 -40 8 -14 2L14 2C40 8 62 30 62 100Z", colour),
		ellipse(0, -22, 24, 29, mix(colour, "#000000", 0.25)),
		path("M-24 -26C-26 -58 26 -58 24 -26C20 -8 -20 -8 -24 -26Z", mix(colour, "#000000", 0.5)),
	]);
}

/** An umbrella as seen from the side and a little below. */
export function umbrella(x: number, y: number, size: number, colour: string): string {
	const ribs = [-60, -22, 22, 60].map((end) => stroke(`M0 -48Q${end * 0.7} -34 ${end} 0`, mix(colour, "#000000", 0.3), 1.4)).join("");

	return placed(x, y, size / 100, [
		stroke("M0 -46L0 70", "#2a2522", 3),
		path("M-100 6C-92 -70 92 -70 100 6Q80 -8 60 2Q40 -10 20 2Q0 -8 -20 2Q-40 -10 -60 2Q-80 -8 -100 6Z", colour),
		path("M-100 6C-92 -70 -20 -62 0 -50Q-40 -30 -60 2Q-80 -8 -100 6Z", mix(colour, "#ffffff", 0.14)),
		ribs,
		stroke("M0 -50L0 -60", "#2a2522", 3),
	]);
}

type Speaker = { suit: string; shirt: string; tie: string; skin: string; hair: string; turn?: number };

/** A speaker in a suit, from the waist up; 200 units wide before scaling, the waist at the point. */
export function speaker(x: number, waist: number, size: number, { suit, shirt, tie, skin, hair, turn = 0 }: Speaker): string {
	const shade = mix(suit, "#000000", 0.35);
	const face = mix(skin, "#000000", 0.18);

	return placed(x, waist, size / 200, [
		path("M-96 0C-104 -70 -92 -122 -58 -136L-22 -150L22 -150L58 -136C92 -122 104 -70 96 0Z", suit),
		path("M30 0C44 -50 50 -100 40 -142L58 -136C92 -122 104 -70 96 0Z", shade),
		stroke("M-66 0C-70 -40 -68 -70 -62 -92", shade, 3),
		stroke("M66 0C70 -40 68 -70 62 -92", mix(shade, "#000000", 0.4), 3),
		polygon(
			[
				[-24, -152],
				[24, -152],
				[0, -70],
			],
			shirt,
		),
		polygon(
			[
				[-7, -140],
				[7, -140],
				[11, -84],
				[0, -66],
				[-11, -84],
			],
			tie,
		),
		polygon(
			[
				[-9, -148],
				[9, -148],
				[6, -134],
				[-6, -134],
			],
			mix(tie, "#000000", 0.25),
		),
		polygon(
			[
				[-26, -152],
				[-44, -140],
				[-30, -96],
				[0, -62],
				[-2, -70],
			],
			mix(suit, "#ffffff", 0.07),
		),
		polygon(
			[
				[26, -152],
				[44, -140],
				[30, -96],
				[0, -62],
				[2, -70],
			],
			mix(shade, "#ffffff", 0.05),
		),
		path("M-17 -178L-17 -150Q0 -132 17 -150L17 -178Z", face),
		placed(0, 0, 1, [
			ellipse(0, -200, 33, 42, skin),
			path("M6 -241C40 -240 40 -170 4 -158C26 -176 26 -224 6 -241Z", face),
			ellipse(-34 + turn * 0.3, -198, 5, 10, face),
			ellipse(34 + turn * 0.3, -198, 5, 10, mix(face, "#000000", 0.1)),
			path("M-35 -200C-40 -258 40 -258 35 -200C33 -222 22 -230 4 -230C-16 -230 -30 -222 -35 -200Z", hair),
			stroke(`M${-19 + turn} -209q7 -4 13 -1`, mix(hair, skin, 0.25), 3.4),
			stroke(`M${7 + turn} -210q7 -3 13 1`, mix(hair, skin, 0.25), 3.4),
			ellipse(-12 + turn, -202, 4.2, 2, mix(face, "#000000", 0.55)),
			ellipse(13 + turn, -202, 4.2, 2, mix(face, "#000000", 0.55)),
			stroke(`M${1 + turn * 1.3} -200q${3 + turn * 0.2} 12 -3 14`, face, 3),
			stroke(`M${-10 + turn} -174q10 3 19 -1`, mix(face, "#5c2020", 0.5), 3.2),
		]),
	]);
}

/** A face for a portrait: no likeness of anyone, lit from one side. */
export type Sitter = {
	skin: string;
	hair: string;
	coat: string;
	collar: string;
	wall: [string, string];
	long?: boolean;
	glasses?: boolean;
	beard?: boolean;
	scarf?: string;
};

export function sitter({ skin, hair, coat, collar, long = false, glasses = false, beard = false, scarf }: Sitter): string[] {
	const shade = mix(skin, "#3a1a10", 0.28);
	const dark = mix(skin, "#1a0c08", 0.7);
	const behind = long
		? [
				path(
					"M-150 -560C-190 -820 190 -820 150 -560C160 -420 170 -290 156 -190L-156 -190C-170 -290 -160 -420 -150 -560Z",
					mix(hair, "#000000", 0.2),
				),
			]
		: [];

	return [
		...behind,
		path("M-380 60C-380 -120 -280 -200 -120 -236L120 -236C280 -200 380 -120 380 60Z", coat),
		path("M120 -236C280 -200 380 -120 380 60L140 60C190 -60 190 -160 120 -236Z", mix(coat, "#000000", 0.3)),
		polygon(
			[
				[-104, -246],
				[104, -246],
				[0, -60],
			],
			collar,
		),
		path("M-66 -360L-66 -250Q0 -150 66 -250L66 -360Z", shade),
		ellipse(-124, -480, 18, 38, shade),
		ellipse(124, -480, 18, 38, mix(shade, "#000000", 0.15)),
		path("M-122 -520C-122 -690 122 -690 122 -520C122 -400 70 -320 0 -316C-70 -320 -122 -400 -122 -520Z", skin),
		path("M20 -640C130 -640 122 -560 122 -520C122 -400 70 -320 0 -316C70 -360 92 -420 84 -520C80 -580 60 -620 20 -640Z", shade),
		...(beard
			? [
					path(
						"M-120 -500C-118 -380 -70 -286 0 -284C70 -286 118 -380 120 -500C104 -430 70 -424 36 -428C10 -432 -10 -432 -36 -428C-70 -424 -104 -430 -120 -500Z",
						hair,
					),
				]
			: []),
		stroke("M-84 -530q30 -18 58 -4", mix(hair, "#000000", 0.1), 10),
		stroke("M28 -534q30 -14 58 6", mix(hair, "#000000", 0.1), 10),
		ellipse(-54, -498, 20, 11, "#efe6da"),
		ellipse(56, -498, 20, 11, "#e2d8cb"),
		circle(-52, -498, 10.5, dark),
		circle(57, -498, 10.5, dark),
		stroke("M-78 -504q24 -16 46 2", mix(dark, skin, 0.2), 5),
		stroke("M34 -502q24 -18 46 0", mix(dark, skin, 0.2), 5),
		stroke("M6 -500C10 -460 26 -440 14 -428C4 -420 -10 -424 -16 -426", shade, 9),
		stroke("M-40 -376q40 20 78 -2", mix(shade, "#7a2a2a", 0.55), 10),
		path(
			"M-130 -500C-150 -720 150 -720 130 -500C124 -570 96 -610 30 -622C-20 -612 -70 -616 -100 -574C-116 -550 -124 -530 -130 -500Z",
			hair,
		),
		...(glasses
			? [
					circle(-54, -498, 44, "none", 'stroke="#2b2422" stroke-width="7"'),
					circle(58, -498, 44, "none", 'stroke="#2b2422" stroke-width="7"'),
					stroke("M-10 -502q12 -8 24 0", "#2b2422", 7),
				]
			: []),
		...(scarf
			? [
					path("M-150 -262C-90 -190 90 -190 150 -262L176 -200C90 -110 -90 -110 -176 -200Z", scarf),
					path("M-60 -160L-110 60L10 60L20 -140Z", mix(scarf, "#000000", 0.18)),
				]
			: []),
	];
}
