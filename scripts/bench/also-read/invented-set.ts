import { writeProse } from "../../generate/prose.ts";
import { randomFor } from "../../generate/random.ts";
import { happeningOf, makeWorld } from "../../generate/world.ts";
import type { LabelledDocument } from "./documents.ts";

const from = Date.UTC(2020, 0, 1);
const step = 6 * 3_600_000;

/**
 * Invented documents of some subjects, as many of each, labelled with their own. Names are each document's alone, sections say nothing, and
 * of the paragraphs a share strays to other subjects: what is left are some nouns, far rarer than the words that fill every story.
 */
export function inventDocuments(seed: number, count: number, { subjects = 12, straying = 0.35 } = {}): LabelledDocument[] {
	const world = makeWorld(seed, subjects);

	return Array.from({ length: count }, (_, number) => {
		const random = randomFor(seed, 9, number);
		const label = number % subjects;
		const about = world.subjects[label];
		if (!about) throw new Error(`There is no subject ${label}`);
		const happening = happeningOf(world, label, number * 1000);
		const nameless = { ...about, people: happening.people, places: [happening.place], bodies: [happening.body] };
		const nobodys = {
			...world,
			subjects: world.subjects.map((subject) => ({
				...subject,
				people: nameless.people,
				places: nameless.places,
				bodies: nameless.bodies,
			})),
		};
		const prose = writeProse(
			nobodys,
			nameless,
			{ ...happening, nouns: about.nouns.slice(0, 3) },
			random.below(world.sections.length),
			random,
			straying,
		);
		return {
			id: String(number),
			title: prose.headline,
			body: [prose.standfirst, ...prose.paragraphs].join("\n"),
			date: new Date(from + number * step),
			labels: [about.name],
		};
	});
}
