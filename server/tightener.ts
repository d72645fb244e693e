import type { FinishedPage } from "./finished-page.ts";

/** A page that was sent this often will be sent again. */
const worthIt = 3;
/** Pages that wait beyond these stay as they are until they are made anew. */
const mostWaiting = 200;

type Waiting = { page: Pick<FinishedPage, "tighten">; isKept: () => boolean };

/** Packs pages that are read again and again as small as can be, beside serving and one at a time: each costs a core some 50 ms. */
export class Tightener {
	readonly #failed: (error: unknown) => void;
	readonly #waiting: Waiting[] = [];
	#isAtWork = false;

	/** `failed` is told what went wrong; the page stays as it was. */
	constructor(failed: (error: unknown) => void) {
		this.#failed = failed;
	}

	/** Counts that a page was sent. Answers whether it was often enough by now, once. */
	saw(page: Pick<FinishedPage, "sent">): boolean {
		page.sent += 1;

		return page.sent === worthIt;
	}

	/** Takes a page on. `isKept` says, when its turn comes, whether it will be sent again. */
	add(page: Pick<FinishedPage, "tighten">, isKept: () => boolean): void {
		if (this.#waiting.length >= mostWaiting) return;
		this.#waiting.push({ page, isKept });
		if (!this.#isAtWork) void this.#work();
	}

	async #work(): Promise<void> {
		this.#isAtWork = true;
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
			if (next.isKept()) await next.page.tighten().catch(this.#failed);
		}
		this.#isAtWork = false;
	}
}
