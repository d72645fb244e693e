/** How many numbers are asked about at once. */
const most = 512;

const powers = Array.from({ length: 18 }, (_, power) => 2 ** power);

/**
 * The slug itself where it is free, else with a number after it, from 2 on: one that is free while the number before it is taken.
 * `listTaken` tells which of these slugs are taken. It is asked once where the slug is free, and two or three times however many are
 * taken: powers of two first, then between the last that is taken and the first that is not.
 */
export async function freeSlug(plain: string, listTaken: (slugs: string[]) => Promise<ReadonlySet<string>>): Promise<string> {
	const named = (number: number) => (number === 1 ? plain : `${plain}-${number}`);
	let [taken, free] = [0, Number.POSITIVE_INFINITY];
	let numbers = powers;
	for (;;) {
		const all = await listTaken(numbers.map(named));
		for (const number of numbers) {
			if (all.has(named(number))) taken = number;
			else {
				free = number;
				break;
			}
		}
		if (free === Number.POSITIVE_INFINITY) throw new Error(`No free slug like ${plain}`);
		if (free - taken === 1) return named(free);
		numbers = between(taken, free);
	}
}

/** Numbers from one to another, without both; of more than can be asked about, evenly spread. */
function between(low: number, high: number): number[] {
	const count = Math.min(most, high - low - 1);

	return Array.from({ length: count }, (_, index) => low + Math.ceil(((index + 1) * (high - low)) / (count + 1)));
}
