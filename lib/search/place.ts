/** How many stories may have one second before the next takes from the one after. */
export const placesInSecond = 16;

/** The first place of a moment's second: search keeps stories by place, so that the newest that match are found without sorting. */
export function placeOf(moment: Date): number {
	return Math.floor(moment.getTime() / 1000) * placesInSecond;
}

/** The first place from `wanted` on that is not taken; `taken` holds those from there on, in order. */
export function freePlace(wanted: number, taken: Iterable<number>): number {
	let free = wanted;
	for (const place of taken) {
		if (place > free) break;
		if (place === free) free += 1;
	}

	return free;
}
