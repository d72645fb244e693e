import type { TroubleKind } from "#lib/db/trouble.ts";

/** How long an answer is kept, in milliseconds. */
const keptFor = 1000;

/** Why a process cannot serve. The reason is for everybody to read: it names no machine, path or account. */
export type Unready = { code: TroubleKind | "migrations" | "closing" | "unknown"; reason: string };

/** Null where requests can be served. */
type Check = () => Promise<Unready | null>;

const closing: Unready = { code: "closing", reason: "The server is closing." };

/**
 * Whether this process is ready, kept for a second: a load balancer that asks often costs one check a second, and gets its answer in time also
 * under load. While the process closes, it is never ready.
 */
export class Readiness {
	readonly #check: Check;
	readonly #now: () => number;
	#last: { trouble: Unready | null; at: number } | null = null;
	#underWay: Promise<Unready | null> | null = null;
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
	async trouble(isFresh: boolean): Promise<Unready | null> {
		const answer = isFresh ? await this.#ask() : await this.#kept();

		return this.#isClosing ? closing : answer;
	}

	#kept(): Promise<Unready | null> | Unready | null {
		if (this.#isClosing) return null;
		if (this.#last !== null && this.#now() - this.#last.at < keptFor) return this.#last.trouble;
		this.#underWay ??= this.#ask().finally(() => {
			this.#underWay = null;
		});

		return this.#underWay;
	}

	async #ask(): Promise<Unready | null> {
		if (this.#isClosing) return null;
		const trouble = await this.#check();
		this.#last = { trouble, at: this.#now() };

		return trouble;
	}
}
