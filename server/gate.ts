/** Too many wait already. */
export class GateFull extends Error {
	override name = "GateFull";
}

/** Lets so many through at once; the others wait, in order, as long as not too many do. */
export class Gate {
	readonly #most: number;
	readonly #mostWaiting: number;
	readonly #waiting: (() => void)[] = [];
	#inside = 0;

	constructor({ most, mostWaiting }: { most: number; mostWaiting: number }) {
		this.#most = most;
		this.#mostWaiting = mostWaiting;
	}

	/** Does the work when there is room. Throws GateFull. */
	async pass<Value>(work: () => Promise<Value>): Promise<Value> {
		if (this.#inside >= this.#most) await this.#queue();
		else this.#inside += 1;
		try {
			return await work();
		} finally {
			// Whoever waits takes the place over, so that nobody slips in between.
			const next = this.#waiting.shift();
			if (next) next();
			else this.#inside -= 1;
		}
	}

	#queue(): Promise<void> {
		if (this.#waiting.length >= this.#mostWaiting) throw new GateFull(`More than ${this.#mostWaiting} wait`);

		return new Promise((resolve) => this.#waiting.push(resolve));
	}
}
