import type { LabelledDocument } from "./documents.ts";

const texts: Record<string, [string, string][]> = {
	comet: [
		[
			"A comet brightens over the hills",
			"Astronomers at the old observatory say the comet will be seen with bare eyes before dawn. Its tail points away from the sun.",
		],
		[
			"Where to stand for the comet",
			"Go east of the town, away from lamps. The observatory lends out telescopes, and the comet stands low above the horizon.",
		],
		[
			"What a comet's tail is made of",
			"Ice turns to gas near the sun and takes dust along. The observatory has caught its light in a spectrum for a week.",
		],
		[
			"Clouds spoil the observatory's night",
			"Two hundred came with telescopes and saw nothing of the comet. The astronomers promise another try on Friday.",
		],
	],
	ferry: [
		[
			"The night ferry stops for the winter",
			"Passengers between the islands must take the morning boat. The harbour's crane needs the quay, and the ferry its new engine.",
		],
		[
			"Island school loses its boat",
			"Pupils crossed the sound by ferry every morning. The harbour office says a smaller boat may take them from May.",
		],
		[
			"A new engine for the ferry",
			"The harbour's crane lifted it aboard in an hour. The crossing to the islands will be quieter, the captain says.",
		],
		[
			"Harbour fees rise for every boat",
			"The quay must be mended. Fishermen and the ferry's owners say passengers to the islands will pay for it in the end.",
		],
	],
	bread: [
		[
			"Bread costs more again",
			"Bakers blame wheat and the price of gas for their ovens. A loaf of rye is a third dearer than last spring.",
		],
		[
			"A baker goes back to wood",
			"Her oven burns beech, and the loaf has the crust that people remember. Wheat comes from a mill ten miles away.",
		],
		[
			"The mill that grinds at night",
			"Power is cheaper then, so wheat and rye are ground while bakers sleep. They fetch the flour at four.",
		],
		["Schoolchildren bake for the fair", "Thirty loaves of rye left the ovens of the old bakery. The flour was the miller's gift."],
	],
	flood: [
		[
			"The river leaves its bed",
			"Rain on snow brought the flood a month early. Sandbags hold the levee at the lower bridge; cellars are full.",
		],
		["Why the levee broke", "Moles and thirty dry summers had made it porous, the engineers write. The flood found the weakest yard."],
		[
			"Cellars dry, questions remain",
			"Insurers pay for water from the river, not for rain. Families below the levee wait for a word since the flood.",
		],
		[
			"Sandbags for the next time",
			"The brigade keeps forty thousand of them by the lower bridge. A flood like this spring's is expected once in twenty years.",
		],
	],
	choir: [
		[
			"The choir sings without a conductor",
			"She broke her wrist on the church steps. The tenors kept time with their feet, and the requiem held to the last bar.",
		],
		[
			"Sopranos wanted",
			"The church choir rehearses on Thursdays. Whoever can hold a note may come; the requiem in autumn needs forty voices.",
		],
		[
			"An organ out of tune",
			"Heat has bent the pipes. Until the builder comes the choir rehearses with a piano, and the church is cooler for it.",
		],
		[
			"A requiem for the harvest",
			"Tenors in boots, sopranos in scarves: the choir sang between the stacks, and the conductor stood on a cart.",
		],
	],
	football: [
		["A draw in the mud", "The striker missed from the penalty spot, the goalkeeper kept the rest out. The league table does not change."],
		[
			"Goalkeeper for a season more",
			"He is forty and has kept a clean sheet in nine matches. The club's striker asked him to stay in the league.",
		],
		["The penalty that never was", "Everyone but the referee saw the defender's hand. The coach says the league should watch the film."],
		[
			"A pitch too wet to play",
			"The referee walked it twice and sent both clubs home. The league wants the match on Wednesday, under lamps.",
		],
	],
};

/** Two dozen short stories, four of a kind, as a small paper might have them. */
export const handWritten: LabelledDocument[] = Object.entries(texts).flatMap(([label, stories], kind) =>
	stories.map(([title, body], index) => ({
		id: `${label}-${index}`,
		title,
		body,
		date: new Date(Date.UTC(2026, index, 1 + kind)),
		labels: [label],
	})),
);
