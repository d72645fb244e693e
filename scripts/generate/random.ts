/** Numbers that look like chance and are the same for the same seed. */
export type Random = { next: () => number; below: (limit: number) => number; pick: <Item>(items: readonly Item[]) => Item };

/** A source of numbers for some whole numbers together, such as a seed and a story's number. */
export function randomFor(...parts: number[]): Random {
	let state = 0x9e3779b9;
	for (const part of parts) state = mix(state ^ Math.imul(part | 0, 0x85ebca6b) ^ Math.floor(part / 2 ** 32));

	// mulberry32
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <Item>(items: readonly Item[]): Item => {
		if (items.length === 0) throw new Error("Nothing to pick from");
		return items[below(items.length)] as Item;
	};
	return { next, below, pick };
}

function mix(bits: number): number {
	let mixed = bits;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);

	return mixed ^ (mixed >>> 16);
}

/** Shares of `count` things of which each is rarer than the one before, as words and subjects are (Zipf); together 1. */
export function zipf(count: number, exponent = 0.9): number[] {
	const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 2) ** exponent);
	const sum = weights.reduce((total, weight) => total + weight, 0);

	return weights.map((weight) => weight / sum);
}

/** For each share, the sum of it and of those before. */
export function sums(shares: readonly number[]): number[] {
	let sum = 0;
	return shares.map((share) => (sum += share));
}

/** Which share a number from 0 to 1 falls into. */
export function fallsInto(summed: readonly number[], number: number): number {
	let low = 0;
	let high = summed.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((summed[middle] ?? 1) > number) high = middle;
		else low = middle + 1;
	}

	return low;
}
