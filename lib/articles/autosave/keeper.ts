import type { SaveReason } from "../draft.ts";
import { type Answer, type Autosave, dueAt, isUnsaved, newAutosave, type OnServer } from "./autosave.ts";
import type { Copies, KeptCopy } from "./copies.ts";
import { type Happening, step } from "./step.ts";

export type SaveRequest<Draft> = { version: number; draft: Draft; reason: SaveReason | null };

/** What a page lends its keeper. */
export type Around<Draft> = {
	/** Names this page among the copies. */
	pageId: string;
	copies: Copies;
	/** Sends words to the server; answers once, however long it takes. */
	send: (request: SaveRequest<Draft>, answer: (answer: Answer) => void) => void;
	now: () => number;
	/** Calls back at a moment; the function it gives back calls that off. */
	wakeAt: (moment: number, wake: () => void) => () => void;
};

export type Kept<Draft> = Autosave<Draft> & {
	/** Whether this browser has a copy of what the server has not. */
	isKept: boolean;
	/** Grows whenever other words than the person's own typing took the draft's place. */
	epoch: number;
};

/** Keeps one page's story: each change in the browser first, then on the server. Loses nothing, whatever fails when. */
export class DraftKeeper<Draft> {
	readonly #around: Around<Draft>;
	readonly #listeners = new Set<() => void>();
	#kept: Kept<Draft>;
	#callOff: (() => void) | null = null;
	#isClosed = false;

	constructor(draft: Draft, onServer: OnServer, around: Around<Draft>) {
		this.#around = around;
		this.#kept = { ...newAutosave(draft, onServer), isKept: true, epoch: 0 };
	}

	/** The page's story at this moment; another object after each change. */
	readonly snapshot = (): Kept<Draft> => this.#kept;

	/** Calls back after each change, until the function it gives back is called. */
	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	change(draft: Draft): void {
		this.#take({ type: "changed", draft });
	}

	saveNow(): void {
		this.#take({ type: "asked" });
	}

	keepMine(): void {
		this.#take({ type: "keptMine" });
	}

	/** Tries at the end to bring to the server what it has not. The copy stays until it answers. */
	leave(): void {
		this.#take({ type: "leaving" });
	}

	/** Goes on where `close` ended. */
	open(): void {
		this.#isClosed = false;
		this.#arrange();
	}

	/** Leaves: what is on its way may still arrive, nothing more is sent. */
	close(): void {
		this.leave();
		this.#isClosed = true;
		this.#callOff?.();
	}

	setOnline(isOnline: boolean): void {
		this.#take({ type: isOnline ? "online" : "offline" });
	}

	/** Puts what the server has in the place of what is here, which is put aside where the server has it not. False: no room to do so. */
	takeTheirs(draft: Draft, onServer: OnServer): boolean {
		if (this.#kept.isInFlight || !this.#setAside()) return false;
		this.#take({ type: "tookTheirs", draft, onServer }, 1);

		return true;
	}

	/** Puts words from a copy or an older revision in the place of what is here, which is put aside where the server has it not. */
	bring(draft: Draft): boolean {
		if (!this.#setAside()) return false;
		this.#take({ type: "brought", draft }, 1);

		return true;
	}

	/** Saves now and tells whether all is on the server; false as soon as only time or a person can help. */
	flush(): Promise<boolean> {
		this.saveNow();

		return new Promise((resolve) => {
			const look = () => {
				if (this.#kept.isInFlight || (isUnsaved(this.#kept) && this.#kept.trouble === null)) return;
				stop();
				resolve(!isUnsaved(this.#kept));
			};
			const stop = this.subscribe(look);
			look();
		});
	}

	#take(happening: Happening<Draft>, epochs = 0): void {
		const { state, deeds } = step<Draft>(this.#kept, happening, this.#around.now());
		this.#kept = { ...state, isKept: this.#kept.isKept, epoch: this.#kept.epoch + epochs };
		for (const deed of deeds) {
			if (deed.type === "keep") this.#kept.isKept = this.#around.copies.write(this.#copy(false));
			else if (deed.type === "forget") this.#forget();
			else this.#around.send(deed, (answer) => this.#take({ type: "answered", answer }));
		}
		this.#arrange();
		for (const listener of this.#listeners) listener();
	}

	#arrange(): void {
		this.#callOff?.();
		if (this.#isClosed) return;
		const due = dueAt(this.#kept);
		this.#callOff = due === null ? null : this.#around.wakeAt(due, () => this.#take({ type: "woke" }));
	}

	#forget(): void {
		this.#around.copies.remove(this.#around.pageId);
		this.#kept.isKept = true;
	}

	#setAside(): boolean {
		return !isUnsaved(this.#kept) || this.#around.copies.write({ ...this.#copy(true), id: `${this.#around.pageId}.${this.#kept.edit}` });
	}

	#copy(isSetAside: boolean): Omit<KeptCopy, "storyId" | "personId"> {
		const { draft, onServer, changes } = this.#kept;

		return { id: this.#around.pageId, version: onServer.version, at: this.#around.now(), changes, isSetAside, draft };
	}
}
