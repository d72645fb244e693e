import { adjectives, general, verbs } from "./lexicon.ts";
import { fallsInto, type Random, sums, zipf } from "./random.ts";
import type { Happening, Subject, World } from "./world.ts";

/** What a sentence takes its words from. */
type Source = { subject: Subject; happening: Happening; sectionNouns: string[]; random: Random };

const summedGeneral = sums(zipf(general.length, 1));

// p: a person, l: a place, b: a body, n: the subject's noun, h: the happening's, s: the section's, g: any news', a, v: adjective, verb, d: a number.
const sentences = [
	"{p} said the {n} would change the {s} before the next {g}.",
	"Officials in {l} {v} the {h} after a {a} {g} about the {n}.",
	"The {b} {v} a {a} {g} on the {s}, and the {g} is due within {d} days.",
	"According to {p}, the {g} shows that the {h} was never part of the {g}.",
	"A {a} {g} of the {s} found {d} cases in which the {n} was missing.",
	"“We have seen this {n} before,” said {p}, who {v} the {h} for the {b}.",
	"The {g} will cost {d} thousand, {p} told the {g} in {l} on Tuesday.",
	"In {l}, where the {s} {v} last year, the {n} is still a {a} {g}.",
	"The {h} and the {n} are the heart of the {g}, the {b} said in a {g}.",
	"Critics of the {g} say the {s} needs a {a} {n}, not another {g}.",
	"More than {d} people came to {l} to see how the {b} {v} the {s}.",
	"Nobody at the {b} would say whether the {h} is {a} or when the {g} ends.",
	"The {g} of {l} has asked {p} for a {g} by the end of the {s}.",
	"It was {p} who first {v} the {n}, in a {a} {g} {d} years ago.",
	"The {s}, the {g} and the {g} all depend on one {a} {n}.",
	"With the {h} under {g}, the {b} has {v} its {s} in {l}.",
];

const headlines = [
	"{B} {v} the {n} in {l}",
	"{A} {h} worries the {s} in {l}",
	"After the {h}, {l} looks for a {a} {n}",
	"{P}: “The {n} cannot wait for the {g}”",
	"{L} {v} its {s} over the {h}",
	"How a {n} became the {g} of {l}",
	"{B} and the {a} {h}",
	"{N}, {h} and the {s} of {l}",
];

/** How often a paragraph strays to another subject of the paper, 0 to 1. */
export type Straying = number;

export type Prose = { headline: string; standfirst: string; paragraphs: string[] };

/** A story's words: about a subject and what happened there, with strayings to others. */
export function writeProse(
	world: World,
	subject: Subject,
	happening: Happening,
	section: number,
	random: Random,
	straying: Straying,
): Prose {
	const sectionNouns = world.sections[section]?.nouns ?? [];
	const source = { subject, happening, sectionNouns, random };
	const count = 6 + random.below(6);
	const paragraphs = Array.from({ length: count }, () => {
		const other = random.next() < straying ? random.pick(world.subjects) : subject;
		return several(3 + random.below(2), () => fill(random.pick(sentences), { ...source, subject: other })).join(" ");
	});

	return {
		headline: capital(fill(random.pick(headlines), source)),
		standfirst: fill(random.pick(sentences), source),
		paragraphs,
	};
}

function fill(pattern: string, source: Source): string {
	const filled = pattern.replace(/\{(\w)\}/g, (_, slot: string) => {
		const word = wordFor(slot.toLowerCase(), source);
		return slot === slot.toLowerCase() ? word : capital(word);
	});

	return filled.replace(/\b([Aa]) (?=[aeiou])/g, "$1n ");
}

function wordFor(slot: string, { subject, happening, sectionNouns, random }: Source): string {
	const { pick, next } = random;
	switch (slot) {
		case "p":
			return next() < 0.6 ? pick(happening.people) : pick(subject.people);
		case "l":
			return next() < 0.5 ? happening.place : pick(subject.places);
		case "b":
			return next() < 0.4 ? happening.body : pick(subject.bodies);
		case "n":
			return pick(subject.nouns);
		case "h":
			return pick(happening.nouns);
		case "s":
			return pick(sectionNouns);
		case "g":
			return general[fallsInto(summedGeneral, next())] ?? "report";
		case "a":
			return pick(adjectives);
		case "v":
			return pick(verbs);
		case "d":
			return String(2 + Math.floor(next() ** 3 * 900));
		default:
			throw new Error(`No words for {${slot}}`);
	}
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function several<Item>(count: number, make: () => Item): Item[] {
	return Array.from({ length: count }, make);
}
