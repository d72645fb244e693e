/** How many letters must be left out, put in, changed or swapped with the next to make one word the other; more than `most` is not told apart. */
export function lettersApart(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			let least = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}

	return Math.min(row[other.length] ?? 0, most + 1);
}

/** The known word that was most likely meant: the nearest, and of those the commonest. Null where none is near. */
export function nearestWord(typed: string, known: readonly { word: string; stories: number }[]): string | null {
	const most = typed.length <= 5 ? 1 : 2;
	let best: { word: string; apart: number; stories: number } | null = null;
	for (const { word, stories } of known) {
		const apart = lettersApart(typed, word, most);
		if (apart === 0 || apart > most) continue;
		if (best === null || apart < best.apart || (apart === best.apart && stories > best.stories)) best = { word, apart, stories };
	}

	return best?.word ?? null;
}
