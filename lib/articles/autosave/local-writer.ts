import { waits } from "./autosave.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";

/** Pending: not on disk yet; failed: this browser keeps nothing, because it is full or may not. */
export type LocalCopy = "kept" | "pending" | "failed";

type Around = { pageId: string; local: LocalDrafts; now: () => number; wakeAt: (moment: number, wake: () => void) => () => void };

/** What is on the page now. */
type Page = { copy: () => LocalDraft; edit: () => number };

/** Writes what is on a page to this browser's disk, one write for a few strokes, and tells how far it is. */
export class LocalWriter {
	readonly #around: Around;
	readonly #page: Page;
	readonly #tell: (copy: LocalCopy) => void;
	#callOff: (() => void) | null = null;
	#isWriting = false;
	#isWanted = false;

	constructor(around: Around, page: Page, tell: (copy: LocalCopy) => void) {
		this.#around = around;
		this.#page = page;
		this.#tell = tell;
	}

	/** Writes a moment from now. Answers what is true until then. */
	keep(copy: LocalCopy): LocalCopy {
		this.#isWanted = true;
		if (!this.#isWriting && !this.#callOff) this.#callOff = this.#around.wakeAt(this.#around.now() + waits.localWrite, () => this.#write());

		return copy === "failed" ? "failed" : "pending";
	}

	/** Writes without waiting, because the page may be gone in a moment. */
	writeAtOnce(): void {
		this.#around.local.writeAtOnce(this.#page.copy());
		this.#write();
	}

	/** Removes what was written: the server has it. */
	forget(): LocalCopy {
		this.#isWanted = false;
		this.#callOff?.();
		this.#callOff = null;
		this.#around.local.remove(this.#around.pageId);

		return "kept";
	}

	#write(): void {
		this.#callOff?.();
		this.#callOff = null;
		if (this.#isWriting) return;
		this.#isWriting = true;
		const edit = this.#page.edit();
		const { version } = this.#page.copy();
		this.#around.local.write(this.#page.copy(), (isKept) => {
			this.#isWriting = false;
			if (!this.#isWanted) return;
			const isNewest = this.#page.edit() === edit && this.#page.copy().version === version;
			if (!isNewest) this.keep("pending");
			this.#tell(!isKept ? "failed" : isNewest ? "kept" : "pending");
		});
	}
}
