import { bodyName, personName, placeName, sections, subjects } from "./lexicon.ts";
import { randomFor, sums, zipf } from "./random.ts";

export type Subject = {
	name: string;
	/** Which of the sections most of its stories are in. */
	section: number;
	nouns: string[];
	places: string[];
	bodies: string[];
	people: string[];
};

/** What an invented paper writes about, the same for the same seed. */
export type World = {
	seed: number;
	sections: { name: string; nouns: string[] }[];
	subjects: Subject[];
	/** How much of the paper each subject is, and the same summed up. */
	shares: number[];
	summed: number[];
	contributors: { name: string; kind: "person" | "desk" | "agency" }[];
};

/** One thing that happened, of which several stories tell. */
export type Happening = { nouns: string[]; people: string[]; place: string; body: string };

const storiesOfHappening = 8;

/** Makes a world with so many subjects. */
export function makeWorld(seed: number, subjectCount: number): World {
	const shares = zipf(subjectCount);
	const made = Array.from({ length: subjectCount }, (_, index) => makeSubject(seed, index));

	return { seed, sections, subjects: made, shares, summed: sums(shares), contributors: makeContributors(seed) };
}

function makeSubject(seed: number, index: number): Subject {
	const { pick, below } = randomFor(seed, 1, index);
	const body = bodyName(pick);

	return {
		name: `${body} ${index + 1}`.replace(/ 1$/, ""),
		section: index < sections.length ? index : below(sections.length),
		nouns: several(10, () => pick(subjects)),
		places: several(2, () => placeName(pick)),
		bodies: [body],
		people: several(3, () => personName(pick).family),
	};
}

function makeContributors(seed: number): World["contributors"] {
	const { pick } = randomFor(seed, 2);
	const people = several(80, () => {
		const { given, family } = personName(pick);
		return `${given} ${family}`;
	});

	return [
		{ name: "Our Bureau", kind: "desk" },
		{ name: `${placeName(pick)} News Agency`, kind: "agency" },
		...people.map((name) => ({ name, kind: "person" as const })),
	];
}

/** What a subject's stories around a number tell of: another thing as the numbers go on. */
export function happeningOf(world: World, subject: number, story: number): Happening {
	const number = Math.floor((story * (world.shares[subject] ?? 0)) / storiesOfHappening);
	const { pick } = randomFor(world.seed, 3, subject, number);

	return {
		nouns: several(3, () => pick(subjects)),
		people: several(2, () => {
			const { given, family } = personName(pick);
			return `${given} ${family}`;
		}),
		place: placeName(pick),
		body: bodyName(pick),
	};
}

function several<Item>(count: number, make: () => Item): Item[] {
	const made = new Set<Item>();
	for (let tries = 0; made.size < count && tries < count * 20; tries += 1) made.add(make());

	return [...made];
}
