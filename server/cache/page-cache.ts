import { type Purge, PurgeLog, type Touch, touchOf } from "./purges.ts";
import { Shelf } from "./shelf.ts";
import { TagIndex } from "./tag-index.ts";

/** What the cache must know of a finished page. */
export type Page = {
	/** What it depends on. A page that depends on nothing could never be purged, so it is not kept. */
	readonly tags: ReadonlySet<string>;
	/** Memory that it takes, roughly. */
	readonly bytes: number;
	/** The moment, in milliseconds, at which it stops being right by itself; null for never. */
	readonly rightUntil: number | null;
	/** Where it may be kept: among what is read, in the small share of what anybody can make up, or nowhere. */
	readonly share: "main" | "tail" | "none";
};

/** A page for a reader. "stale": the last good one, because a newer one cannot be had at the moment. */
export type Answer<P extends Page> = { page: P; from: "hit" | "miss" | "stale" };

type Kept<P extends Page> = { key: string; bytes: number; page: P; fresh: boolean; failures: number; retryAt: number };
type Outcome<P extends Page> = { ok: true; page: P; rightThrough: number } | { ok: false; error: unknown };

type Options<P extends Page> = {
	render: (key: string) => Promise<P>;
	/** Lets a rendering begin when there is room: first those of pages that are read. Throws where too many wait. Without it all begin at once. */
	admit?: (render: () => Promise<P>, lane: "first" | "other") => Promise<P>;
	/** Milliseconds since the epoch. */
	now: () => number;
	limits: { main: number; tail: number };
	/** Told of each rendering that failed. */
	failed: (key: string, error: unknown) => void;
};

/** Longest wait before what failed is tried again, in milliseconds. */
const longestWait = 30_000;

/**
 * Finished pages in memory. Each is rendered once however many wait for it, is forgotten the moment something it depends on changes,
 * and outlives the database: while a newer one cannot be made, the last good one is given. After a newer version of an address was
 * given, an older one never is; what a purge dropped never is again.
 */
export class PageCache<P extends Page> {
	readonly #options: Options<P>;
	readonly #main: Shelf<Kept<P>>;
	readonly #tail: Shelf<Kept<P>>;
	readonly #index = new TagIndex();
	readonly #purges = new PurgeLog();
	/** One rendering for each address at a time: so what ends later is never older. */
	readonly #flights = new Map<string, Promise<Outcome<P>>>();

	constructor(options: Options<P>) {
		this.#options = options;
		const gone = (kept: Kept<P>) => this.#index.remove(kept.key, kept.page.tags);
		this.#main = new Shelf(options.limits.main, gone);
		this.#tail = new Shelf(options.limits.tail, gone);
	}

	/** How much is kept. */
	get size(): { pages: number; bytes: number } {
		return { pages: this.#main.size + this.#tail.size, bytes: this.#main.bytes + this.#tail.bytes };
	}

	/** The page at an address where it is kept and right; without waiting. */
	peek(key: string): P | undefined {
		const main = this.#main.get(key);
		const kept = main ?? this.#tail.get(key);
		if (!kept?.fresh) return undefined;
		const { rightUntil } = kept.page;
		if (rightUntil !== null && rightUntil <= this.#options.now()) return undefined;

		(main ? this.#main : this.#tail).touch(kept);
		return kept.page;
	}

	/** The page at an address. Throws what the rendering threw where there is none and none can be made. */
	async get(key: string): Promise<Answer<P>> {
		const page = this.peek(key);
		if (page) return { page, from: "hit" };

		const kept = this.#find(key);
		if (kept && kept.failures > 0) return this.#giveStale(kept);
		return this.#await(key, this.#purges.newest);
	}

	/** Makes old whatever depends on these tags, before it returns. */
	purge(purge: Purge): void {
		this.#purges.add(purge);
		if (purge === "everything") for (const shelf of [this.#main, this.#tail]) for (const kept of shelf.values()) this.#age(kept);
		else for (const key of this.#index.keysOf([...purge.tags, ...purge.drops])) this.#touchKept(key, purge);
	}

	/** Tries again at once, at the next request, what failed and would have waited: the database is back. */
	hope(): void {
		for (const shelf of [this.#main, this.#tail]) for (const kept of shelf.values()) if (kept.failures > 0) this.#age(kept);
	}

	#find(key: string): Kept<P> | undefined {
		return this.#main.get(key) ?? this.#tail.get(key);
	}

	#giveStale(kept: Kept<P>): Answer<P> {
		// Nobody waits for a rendering that may fail again.
		if (kept.retryAt <= this.#options.now()) void this.#fly(kept.key);

		return { page: kept.page, from: "stale" };
	}

	/** Waits for a rendering that saw every purge up to `arrival`: the one under way may have begun too early, the next cannot. */
	async #await(key: string, arrival: number): Promise<Answer<P>> {
		for (;;) {
			const outcome = await this.#fly(key);
			if (outcome.ok && outcome.rightThrough >= arrival) return { page: outcome.page, from: "miss" };
			if (outcome.ok) continue;

			const kept = this.#find(key);
			if (kept) return { page: kept.page, from: "stale" };
			throw outcome.error;
		}
	}

	#fly(key: string): Promise<Outcome<P>> {
		const under = this.#flights.get(key);
		if (under !== undefined) return under;

		const flight = this.#render(key).finally(() => this.#flights.delete(key));
		this.#flights.set(key, flight);
		return flight;
	}

	async #render(key: string): Promise<Outcome<P>> {
		const { admit = (render) => render(), render } = this.#options;
		let rendering: symbol | null = null;
		const begin = () => {
			// What is purged while it waits to begin is nothing that it could have seen.
			rendering = this.#purges.begin();
			return render(key);
		};
		try {
			const page = await admit(begin, this.#main.get(key) ? "first" : "other");
			const { rightThrough, touch } = this.#purges.end(rendering, page.tags);
			this.#keep(key, page, touch);
			return { ok: true, page, rightThrough };
		} catch (error) {
			this.#purges.end(rendering, new Set());
			this.#options.failed(key, error);
			this.#wait(key);
			return { ok: false, error };
		}
	}

	#keep(key: string, page: P, touch: Touch): void {
		this.#forget(key);
		if (touch === "drop" || page.share === "none" || page.tags.size === 0) return;

		const kept = { key, bytes: page.bytes, page, fresh: touch === "none", failures: 0, retryAt: 0 };
		this.#index.add(key, page.tags);
		(page.share === "main" ? this.#main : this.#tail).put(kept);
	}

	/** A kept page that could not be made anew waits, each time twice as long. */
	#wait(key: string): void {
		const kept = this.#find(key);
		if (!kept) return;
		kept.failures += 1;
		kept.retryAt = this.#options.now() + Math.min(500 * 2 ** kept.failures, longestWait);
	}

	#touchKept(key: string, purge: Purge): void {
		const kept = this.#find(key);
		if (!kept) return;
		if (touchOf(purge, kept.page.tags) === "drop") this.#forget(key);
		else this.#age(kept);
	}

	#age(kept: Kept<P>): void {
		kept.fresh = false;
		kept.failures = 0;
	}

	#forget(key: string): void {
		const kept = this.#main.remove(key) ?? this.#tail.remove(key);
		if (kept) this.#index.remove(key, kept.page.tags);
	}
}
