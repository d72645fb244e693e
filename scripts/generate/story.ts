import { writeProse } from "./prose.ts";
import { fallsInto, randomFor } from "./random.ts";
import { happeningOf, type World } from "./world.ts";

/** One invented story, before it has rows. Subjects, sections and contributors are places in the world's lists. */
export type InventedStory = {
	number: number;
	subject: number;
	topics: number[];
	section: number;
	contributors: number[];
	headline: string;
	standfirst: string;
	paragraphs: string[];
	firstPublishedAt: Date;
};

/** When the stories of a run came: so many, evenly but for chance, from one moment to another. */
export type Span = { from: Date; until: Date; stories: number };

export const usualStraying = 0.15;

/** The story of a number, the same for the same world and span. */
export function inventStory(world: World, number: number, span: Span, straying = usualStraying): InventedStory {
	const random = randomFor(world.seed, 4, number);
	const subject = fallsInto(world.summed, random.next());
	const about = world.subjects[subject];
	if (!about) throw new Error(`There is no subject ${subject}`);

	const section = random.next() < 0.9 ? about.section : random.below(world.sections.length);
	const prose = writeProse(world, about, happeningOf(world, subject, number), section, random, straying);
	const others = random.next() < 0.5 ? [fallsInto(world.summed, random.next())] : [];
	return {
		number,
		subject,
		topics: [...new Set([subject, ...others])],
		section,
		contributors: contributorsFor(world, random.next(), random.next()),
		...prose,
		firstPublishedAt: momentOf(number, span, random.next()),
	};
}

function contributorsFor(world: World, first: number, second: number): number[] {
	// A third is the desk's; who writes most is first in the list.
	const one = first < 0.33 ? 0 : Math.floor(((first - 0.33) / 0.67) ** 2 * world.contributors.length);
	if (second > 0.12) return [one];

	return [...new Set([one, Math.floor((second / 0.12) * world.contributors.length)])];
}

function momentOf(number: number, { from, until, stories }: Span, chance: number): Date {
	const step = (until.getTime() - from.getTime()) / Math.max(1, stories);

	return new Date(Math.floor(from.getTime() + (number + chance * 0.9) * step));
}
