/** What a change makes old. `drops` may never be shown again, not even while nothing newer can be had: a withdrawn story. */
export type Purge = { tags: ReadonlySet<string>; drops: ReadonlySet<string> } | "everything";

/** What a purge does to a page that depends on these tags. */
export type Touch = "none" | "stale" | "drop";

export function touchOf(purge: Purge, tags: ReadonlySet<string>): Touch {
	if (purge === "everything") return "stale";
	if (meet(purge.drops, tags)) return "drop";

	return meet(purge.tags, tags) ? "stale" : "none";
}

/**
 * Remembers the purges that came while pages were being rendered. What a rendering depends on is known only at its end; then this
 * tells whether a purge during it may have made it old.
 */
export class PurgeLog {
	/** Number of the newest purge; they are numbered from 1. */
	newest = 0;
	readonly #since: { number: number; purge: Purge }[] = [];
	readonly #running = new Map<symbol, number>();

	add(purge: Purge): void {
		this.newest += 1;
		if (this.#running.size > 0) this.#since.push({ number: this.newest, purge });
	}

	/** A rendering begins. */
	begin(): symbol {
		const rendering = Symbol("rendering");
		this.#running.set(rendering, this.newest);

		return rendering;
	}

	/**
	 * A rendering ends with these tags; null for one that never began. `rightThrough` is the number of the newest purge that it certainly saw; `touch` is the worst
	 * that purges during it did to it.
	 */
	end(rendering: symbol | null, tags: ReadonlySet<string>): { rightThrough: number; touch: Touch } {
		const begun = (rendering && this.#running.get(rendering)) ?? 0;
		if (rendering) this.#running.delete(rendering);
		let rightThrough = this.newest;
		let worst: Touch = "none";
		for (const { number, purge } of this.#since) {
			if (number <= begun) continue;
			const touch = touchOf(purge, tags);
			if (touch !== "none" && worst === "none") rightThrough = number - 1;
			if (touch === "drop" || worst === "none") worst = touch;
		}
		this.#forget();

		return { rightThrough, touch: worst };
	}

	#forget(): void {
		const oldest = Math.min(...this.#running.values(), this.newest);
		while (this.#since[0] && this.#since[0].number <= oldest) this.#since.shift();
	}
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	const [few, many] = some.size < others.size ? [some, others] : [others, some];
	for (const tag of few) if (many.has(tag)) return true;

	return false;
}
