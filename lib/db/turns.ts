/** Gives turns, one at a time, in the order they were asked for. */
export class Turns {
	#last: Promise<void> = Promise.resolve();

	/** Waits for its turn. Call what it gives when done, once; calling it again does nothing. */
	async take(): Promise<() => void> {
		const before = this.#last;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#last = promise;
		await before;

		return resolve;
	}
}
