import { z } from "zod";

/** What a browser keeps of one page's story. */
const keptCopy = z.object({
	id: z.string(),
	/** A story's number, or the name of something else that is written. */
	storyId: z.union([z.number(), z.string()]),
	personId: z.string(),
	/** The server's version that the words were typed over. */
	version: z.number(),
	at: z.number(),
	changes: z.number(),
	/** Put aside by choice: kept to be looked at again, offered to nobody. */
	isSetAside: z.boolean(),
	draft: z.unknown(),
});
export type KeptCopy = z.infer<typeof keptCopy>;

/** Where copies are kept: the browser's own storage, which writes before it answers. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

type Who = { storyId: number | string; personId: string };

const prefix = "bureau.copy.";
const setAsideFor = 30 * 24 * 3_600_000;

/** One person's copies of one story in this browser. */
export class Copies {
	readonly #shelf: Shelf;
	readonly #who: Who;

	constructor(shelf: Shelf, who: Who) {
		this.#shelf = shelf;
		this.#who = who;
	}

	/** Keeps a copy in the place of the one with its id. False where the browser has no room: nothing was lost of what was there. */
	write(copy: Omit<KeptCopy, "storyId" | "personId">): boolean {
		try {
			this.#shelf.setItem(this.#key(copy.id), JSON.stringify({ ...copy, ...this.#who }));
			return true;
		} catch {
			return false; // full, or forbidden by the person's settings: the page says so
		}
	}

	remove(id: string): void {
		try {
			this.#shelf.removeItem(this.#key(id));
		} catch {
			// What cannot be reached cannot hold a copy either.
		}
	}

	/** All of them, newest first. Those that were put aside a month ago are thrown away. */
	list(now: number): KeptCopy[] {
		const copies = this.#keys().flatMap((key) => this.#read(key) ?? []);
		for (const copy of copies) if (isStale(copy, now)) this.remove(copy.id);

		return copies.filter((copy) => !isStale(copy, now)).sort((one, other) => other.at - one.at);
	}

	#keys(): string[] {
		try {
			const all = Array.from({ length: this.#shelf.length }, (_, index) => this.#shelf.key(index) ?? "");
			return all.filter((key) => key.startsWith(this.#key("")));
		} catch {
			return [];
		}
	}

	#read(key: string): KeptCopy | null {
		try {
			return keptCopy.parse(JSON.parse(this.#shelf.getItem(key) ?? "null"));
		} catch {
			return null; // not ours, or of another version: left where it is
		}
	}

	#key(id: string): string {
		return `${prefix}${this.#who.personId}.${this.#who.storyId}.${id}`;
	}
}

function isStale(copy: KeptCopy, now: number): boolean {
	return copy.isSetAside && now - copy.at > setAsideFor;
}
