/** What a shelf must know of each thing that stands on it. */
export type Shelved = { readonly key: string; readonly bytes: number };

/** Keeps things up to a number of bytes: what was used least recently goes first. */
export class Shelf<Thing extends Shelved> {
	readonly #limit: number;
	readonly #gone: (thing: Thing) => void;
	/** Oldest use first: a Map keeps the order in which its keys were set. */
	readonly #things = new Map<string, Thing>();
	/** What was used last, where nothing has moved since. */
	#newest: Thing | undefined;
	#bytes = 0;

	/** `gone` is told of each thing that had to make room. */
	constructor(limit: number, gone: (thing: Thing) => void) {
		this.#limit = limit;
		this.#gone = gone;
	}

	get bytes(): number {
		return this.#bytes;
	}

	get size(): number {
		return this.#things.size;
	}

	get(key: string): Thing | undefined {
		return this.#things.get(key);
	}

	/** Says that a thing was used just now. */
	touch(thing: Thing): void {
		if (thing === this.#newest) return;
		this.#things.delete(thing.key);
		this.#set(thing);
	}

	/** Keeps a thing in the place of what had its key. One that alone is larger than the shelf is gone at once. */
	put(thing: Thing): void {
		this.remove(thing.key);
		this.#set(thing);
		this.#bytes += thing.bytes;
		while (this.#bytes > this.#limit) this.#makeRoom();
	}

	/** Takes a thing away; tells nobody. */
	remove(key: string): Thing | undefined {
		const thing = this.#things.get(key);
		if (!thing) return undefined;
		this.#things.delete(key);
		if (thing === this.#newest) this.#newest = undefined;
		this.#bytes -= thing.bytes;

		return thing;
	}

	values(): MapIterator<Thing> {
		return this.#things.values();
	}

	#set(thing: Thing): void {
		this.#things.set(thing.key, thing);
		this.#newest = thing;
	}

	#makeRoom(): void {
		const [oldest] = this.#things.values();
		if (!oldest) throw new Error("A shelf that is empty cannot be too full");
		this.remove(oldest.key);
		this.#gone(oldest);
	}
}
