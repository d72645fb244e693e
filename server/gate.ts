/** Too many wait already. */
export class GateFull extends Error {
	override name = "GateFull";
}

type Lane = "first" | "other";

/** Lets so many through at once; the others wait, as long as not too many do: those of the first lane go before all others, each lane in its order. */
export class Gate {
	readonly #most: number;
	readonly #mostWaiting: number;
	readonly #waiting: Record<Lane, (() => void)[]> = { first: [], other: [] };
	#inside = 0;

	/** `mostWaiting` holds for each lane. */
	constructor({ most, mostWaiting }: { most: number; mostWaiting: number }) {
		this.#most = most;
		this.#mostWaiting = mostWaiting;
	}

	/** Does the work when there is room. Throws GateFull. */
	async pass<Value>(work: () => Promise<Value>, lane: Lane = "other"): Promise<Value> {
		if (this.#inside >= this.#most) await this.#queue(lane);
		else this.#inside += 1;
		try {
			return await work();
		} finally {
			// Whoever waits takes the place over, so that nobody slips in between.
			const next = this.#waiting.first.shift() ?? this.#waiting.other.shift();
			if (next) next();
			else this.#inside -= 1;
		}
	}

	#queue(lane: Lane): Promise<void> {
		const waiting = this.#waiting[lane];
		if (waiting.length >= this.#mostWaiting) throw new GateFull(`More than ${this.#mostWaiting} wait`);

		return new Promise((resolve) => waiting.push(resolve));
	}
}
