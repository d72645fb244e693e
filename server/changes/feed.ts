import { type FedChange, mostRead } from "#lib/changes/feed-queries.ts";
import { purgeOf } from "#lib/changes/tags.ts";
import type { Purge } from "../cache/purges.ts";
import { Gaps } from "./gaps.ts";

type Source = {
	newest: () => Promise<number>;
	list: (after: number, missing: readonly number[]) => Promise<FedChange[]>;
};

type Options = {
	source: Source;
	purge: (purge: Purge) => void;
	/** Told when the feed can no longer be heard, and when it can again. */
	blind: (isBlind: boolean, error: unknown) => void;
	/** Milliseconds since the epoch. */
	now: () => number;
};

/** Follows the change feed and purges what each change makes old; each change once, in order, whoever wrote it. */
export class ChangeFeed {
	readonly #options: Options;
	readonly #gaps = new Gaps();
	#seen = -1;
	#isBlind = false;
	#reading: Promise<void> | null = null;
	#next: Promise<void> | null = null;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Begins at the newest change: to be done before anything is kept. */
	async begin(): Promise<void> {
		this.#seen = await this.#options.source.newest();
	}

	/**
	 * Reads what is new: all that was there at the time of the call. A reading under way may have asked too early, so another follows it, which
	 * all share who call meanwhile. Never throws: a feed that cannot be read is told to `blind`.
	 */
	read(): Promise<void> {
		if (this.#reading === null) return this.#begin();
		this.#next ??= this.#reading.then(() => {
			this.#next = null;
			return this.#reading ?? this.#begin();
		});

		return this.#next;
	}

	#begin(): Promise<void> {
		const reading = this.#read().finally(() => {
			this.#reading = null;
		});
		this.#reading = reading;

		return reading;
	}

	/** Waits until a change that is written has purged here. Throws where the feed cannot be read. */
	async catchUpWith(change: number): Promise<void> {
		await this.#reading; // it may find it
		if (!this.#has(change)) await this.read();
		if (!this.#has(change)) throw new Error(`Change ${change} cannot be read from the feed`);
	}

	#has(change: number): boolean {
		return change <= this.#seen && !this.#gaps.holds(change);
	}

	async #read(): Promise<void> {
		try {
			if (this.#isBlind) await this.#meetAgain();
			let count: number;
			do count = await this.#readOnce();
			while (count === mostRead);
			this.#see(false, null);
		} catch (error) {
			this.#see(true, error);
		}
	}

	/** What comes back may be a copy from before: then nobody knows what was kept from after. */
	async #meetAgain(): Promise<void> {
		const newest = await this.#options.source.newest();
		if (newest >= this.#seen) return;
		this.#seen = newest;
		this.#options.purge("everything");
	}

	async #readOnce(): Promise<number> {
		const now = this.#options.now();
		const changes = await this.#options.source.list(this.#seen, this.#gaps.open(now));
		for (const change of changes) this.#take(change, now);

		return changes.length;
	}

	#take({ id, tags }: FedChange, now: number): void {
		if (id <= this.#seen) {
			this.#gaps.close(id);
		} else {
			// So much is missing only where the feed was trimmed, or the database is another one: who knows what changed.
			if (!this.#gaps.add(this.#seen + 1, id - 1, now)) this.#options.purge("everything");
			this.#seen = id;
		}
		this.#options.purge(purgeOf(tags));
	}

	#see(isBlind: boolean, error: unknown): void {
		if (isBlind === this.#isBlind) return;
		this.#isBlind = isBlind;
		this.#options.blind(isBlind, error);
	}
}
