/** When the present version of each address was made: the same for as long as its bytes are the same. */
export class LastModified {
	readonly #known = new Map<string, { version: string; at: number; date: string | null }>();

	/**
	 * The moment as Last-Modified says it (RFC 9110, 8.8.2). Null for a version that was made in the same second as the one before it: the two
	 * could not be told apart by it. `now` is in milliseconds since the epoch.
	 */
	of(address: string, version: string, now: number): string | null {
		const before = this.#known.get(address);
		if (before?.version === version) return before.date;

		const isAmbiguous = before !== undefined && Math.floor(before.at / 1000) === Math.floor(now / 1000);
		const date = isAmbiguous ? null : new Date(now).toUTCString();
		if (this.#known.size >= mostKnown) this.#known.clear(); // then those are made anew, and nobody is told 304 wrongly
		this.#known.set(address, { version, at: now, date });
		return date;
	}
}

const mostKnown = 20_000;
