import { z } from "zod";
import { emptyBody } from "#lib/body/body.ts";
import { bodyDocument } from "#lib/body/element.ts";
import { randomUuid } from "./random-uuid.ts";

const keptEntry = z.object({
	key: z.string(),
	headline: z.string(),
	body: bodyDocument,
	isKeyEvent: z.boolean(),
	isPinned: z.boolean(),
	/** Whether it was sent and nobody said that it arrived. */
	isSent: z.boolean(),
});

/** A post that is being written. Its key stays with it until the server has it, so that it is never there twice. */
export type KeptEntry = z.infer<typeof keptEntry>;

/** A post that waits for its first word. */
export function newEntry(): KeptEntry {
	return { key: randomUuid(), headline: "", body: emptyBody(), isKeyEvent: false, isPinned: false, isSent: false };
}

/** Whether nothing was written yet. */
export function isBlank({ headline, body }: KeptEntry): boolean {
	return headline.trim() === "" && !/"text":/.test(JSON.stringify(body));
}

/** Where one person's unsent words are kept in their browser: the next post of a story, or the change of one. */
export class EntryShelf {
	readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
	readonly #name: string;

	constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">, personId: string, articleId: number, entryId?: number) {
		this.#storage = storage;
		this.#name = ["bureau.entry", personId, articleId, ...(entryId === undefined ? [] : [entryId])].join(".");
	}

	/** Null where nothing is kept, or nothing that can be read. */
	read(): KeptEntry | null {
		try {
			return keptEntry.parse(JSON.parse(this.#storage.getItem(this.#name) ?? "null"));
		} catch {
			return null; // not ours, or storage is forbidden: the composer begins empty
		}
	}

	/** Keeps a post in the place of the one before; a blank one leaves nothing. False where the browser has no room: the page says so. */
	write(entry: KeptEntry): boolean {
		try {
			if (isBlank(entry)) this.#storage.removeItem(this.#name);
			else this.#storage.setItem(this.#name, JSON.stringify(entry));
			return true;
		} catch {
			return false;
		}
	}

	/** Leaves nothing: the words are with readers, or were given up. */
	clear(): void {
		this.write(newEntry());
	}
}
