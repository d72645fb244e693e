/** How long an answer is kept, in milliseconds. */
const keptFor = 1000;

/** Null where requests can be served; otherwise the reason, for whoever watches over the server. */
type Check = () => Promise<string | null>;

/**
 * Whether this process is ready, kept for a second: a load balancer that asks often costs one check a second, and gets its answer in time also
 * under load. While the process closes, it is never ready.
 */
export class Readiness {
	readonly #check: Check;
	readonly #now: () => number;
	#last: { trouble: string | null; at: number } | null = null;
	#underWay: Promise<string | null> | null = null;
	#isClosing = false;

	/** `now` is in milliseconds. */
	constructor(check: Check, now: () => number = () => performance.now()) {
		this.#check = check;
		this.#now = now;
	}

	/** Says from now on that the process closes. */
	close(): void {
		this.#isClosing = true;
	}

	/** The reason why this process is not ready; null where it is. `isFresh` asks for a check that begins now. */
	async trouble(isFresh: boolean): Promise<string | null> {
		const answer = isFresh ? await this.#ask() : await this.#kept();

		return this.#isClosing ? "The server is closing." : answer;
	}

	#kept(): Promise<string | null> | string | null {
		if (this.#isClosing) return null;
		if (this.#last !== null && this.#now() - this.#last.at < keptFor) return this.#last.trouble;
		this.#underWay ??= this.#ask().finally(() => {
			this.#underWay = null;
		});

		return this.#underWay;
	}

	async #ask(): Promise<string | null> {
		if (this.#isClosing) return null;
		const trouble = await this.#check();
		this.#last = { trouble, at: this.#now() };

		return trouble;
	}
}
