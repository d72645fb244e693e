/** How long a number may be missing before nobody will write it any more: longer than any transaction may take, in milliseconds. */
const patience = 60_000;
const most = 500;

/**
 * Numbers of changes that were skipped. PostgreSQL gives numbers before it commits, so that a smaller one can become visible after a
 * larger; one that was rolled back never does.
 */
export class Gaps {
	readonly #since = new Map<number, number>();

	/** Remembers the numbers from one to another. False where they are too many to wait for. */
	add(from: number, to: number, now: number): boolean {
		if (to - from >= most) return false;
		for (let id = from; id <= to; id += 1) this.#since.set(id, now);

		return true;
	}

	/** The numbers still worth asking for. */
	open(now: number): number[] {
		for (const [id, since] of this.#since) if (now - since > patience) this.#since.delete(id);

		return [...this.#since.keys()];
	}

	holds(id: number): boolean {
		return this.#since.has(id);
	}

	close(id: number): void {
		this.#since.delete(id);
	}
}
