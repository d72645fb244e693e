import { type Sitter, sitter } from "../people.ts";
import { Scene } from "../scene.ts";
import { placed, rect } from "../shapes.ts";

/** Somebody of the staff, before a wall. */
function portrait(seed: number, look: Sitter): () => Scene {
	return () => {
		const scene = new Scene(seed, 1200, 1200, 640);
		scene.add(
			rect(
				0,
				0,
				1200,
				1200,
				scene.fade([
					[0, look.wall[0]],
					[1, look.wall[1]],
				]),
			),
			rect(
				0,
				0,
				1200,
				1200,
				scene.halo(
					[
						[0, "#fff3d6", 0.42],
						[1, "#fff3d6", 0],
					],
					[0.3, 0.35],
				),
			),
		);
		scene.add(placed(600, 1150, 1.28, sitter(look)));
		return scene;
	};
}

export const portraits = {
	mira: portrait(901, {
		skin: "#b07a54",
		hair: "#2a211e",
		coat: "#31485a",
		collar: "#e9dfca",
		wall: ["#a9b3a4", "#6d7a70"],
		long: true,
		glasses: true,
	}),
	joseph: portrait(902, {
		skin: "#8a5a3d",
		hair: "#4a4542",
		coat: "#5a4632",
		collar: "#d9d6cf",
		wall: ["#b9a98a", "#7d6d55"],
		beard: true,
	}),
	lhamu: portrait(903, {
		skin: "#c08a5f",
		hair: "#1c1715",
		coat: "#3f5a3f",
		collar: "#3f5a3f",
		wall: ["#8fa9a6", "#567472"],
		long: true,
		scarf: "#b9562e",
	}),
	anand: portrait(904, {
		skin: "#94623f",
		hair: "#241d1a",
		coat: "#e4dccb",
		collar: "#f4efe4",
		wall: ["#a5886d", "#6b5545"],
		glasses: true,
	}),
	farida: portrait(905, { skin: "#a8734c", hair: "#2f2420", coat: "#7a2a2a", collar: "#e9e2d0", wall: ["#9aa5b3", "#5f6b7d"] }),
	devika: portrait(906, {
		skin: "#9c6a48",
		hair: "#332822",
		coat: "#55304a",
		collar: "#c9a24e",
		wall: ["#c0a58f", "#86695a"],
		long: true,
		scarf: "#c9973a",
	}),
	tomas: portrait(907, { skin: "#7d5138", hair: "#191413", coat: "#38454f", collar: "#c9d2d6", wall: ["#b3b29a", "#77765f"] }),
	peter: portrait(908, {
		skin: "#c79a78",
		hair: "#cfcac2",
		coat: "#3a3630",
		collar: "#efe9dc",
		wall: ["#8a8d80", "#55584e"],
		beard: true,
		glasses: true,
	}),
};
