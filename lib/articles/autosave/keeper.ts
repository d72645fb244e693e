import type { SaveReason } from "../draft.ts";
import { type Answer, type Autosave, dueAt, isUnsaved, newAutosave, type OnServer } from "./autosave.ts";
import type { Happening } from "./happening.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";
import { type LocalCopy, LocalWriter } from "./local-writer.ts";
import type { Fields } from "./merge.ts";
import { step } from "./step.ts";

export type SaveRequest<Draft> = { version: number; draft: Draft; reason: SaveReason | null };

/** What a page lends its keeper. */
export type Around<Draft> = {
	/** Names this page among the local drafts. */
	pageId: string;
	local: LocalDrafts;
	/** Sends words to the server; answers once, however long it takes. */
	send: (request: SaveRequest<Draft>, answer: (answer: Answer<Draft>) => void) => void;
	fields: Fields<Draft>;
	now: () => number;
	/** Calls back at a moment; the function it gives back calls that off. */
	wakeAt: (moment: number, wake: () => void) => () => void;
};

export type Kept<Draft> = Autosave<Draft> & {
	/** Whether this browser has on disk what the server has not. */
	copy: LocalCopy;
	/** Grows whenever another body than the person's own typing took the draft's place. */
	epoch: number;
	/** Fields that somebody else changed while this page was open; null once that was read. */
	changedBy: { fields: string[]; savedBy: string; savedAt: number } | null;
};

/** Keeps one page's story: each change in the browser first, then on the server. Loses nothing, whatever fails when. */
export class DraftKeeper<Draft> {
	readonly #around: Around<Draft>;
	readonly #listeners = new Set<() => void>();
	#kept: Kept<Draft>;
	#callOff: (() => void) | null = null;
	#isClosed = false;
	readonly #writer: LocalWriter;

	constructor(draft: Draft, onServer: OnServer, around: Around<Draft>) {
		this.#around = around;
		this.#kept = { ...newAutosave(draft, onServer), copy: "kept", epoch: 0, changedBy: null };
		this.#writer = new LocalWriter(around, { copy: () => this.#copy(false), edit: () => this.#kept.edit }, (copy) => this.#set({ copy }));
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

	/** Settles a conflict: these fields are theirs, the others mine. Mine are put aside first; false where there is no room to do so. */
	resolve(theirs: readonly string[]): Promise<boolean> {
		const act = () => {
			this.#take({ type: "resolved", theirs }, theirs.includes("body") ? 1 : 0);
			return true;
		};

		return theirs.length === 0 ? Promise.resolve(act()) : this.#replace(act);
	}

	/** Once a person has read what somebody else changed. */
	dismissChange(): void {
		this.#set({ changedBy: null });
	}

	/** Tries at the end to bring to the server what it has not. The copy stays until it answers. */
	leave(): void {
		if (isUnsaved(this.#kept) && this.#kept.copy !== "kept") {
			this.#writer.writeAtOnce();
		}
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
	takeTheirs(draft: Draft, onServer: OnServer): Promise<boolean> {
		return this.#replace(() => {
			if (this.#kept.isInFlight) return false;
			this.#take({ type: "tookTheirs", draft, onServer }, 1);
			return true;
		});
	}

	/** Puts words from a copy or an older revision in the place of what is here, which is put aside where the server has it not. */
	bring(draft: Draft): Promise<boolean> {
		return this.#replace(() => {
			this.#take({ type: "brought", draft }, 1);
			return true;
		});
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
		const { state, deeds } = step<Draft>(this.#kept, happening, this.#around.now(), this.#around.fields);
		const { copy, epoch, changedBy } = this.#kept;
		this.#kept = { ...state, copy, changedBy, epoch: epoch + epochs };
		for (const deed of deeds) {
			if (deed.type === "keep") this.#kept.copy = this.#writer.keep(copy);
			else if (deed.type === "forget") this.#kept.copy = this.#writer.forget();
			else if (deed.type === "tell") this.#changed(deed);
			else this.#around.send(deed, (answer) => this.#take({ type: "answered", answer }));
		}
		this.#arrange();
		this.#tell();
	}

	#changed({ fields, savedBy, savedAt }: NonNullable<Kept<Draft>["changedBy"]>): void {
		const all = [...new Set([...(this.#kept.changedBy?.fields ?? []), ...fields])];
		this.#kept.changedBy = { fields: all, savedBy, savedAt };
		if (fields.includes("body")) this.#kept.epoch += 1;
	}

	#set(part: Partial<Pick<Kept<Draft>, "copy" | "changedBy">>): void {
		this.#kept = { ...this.#kept, ...part };
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}

	#arrange(): void {
		this.#callOff?.();
		if (this.#isClosed) return;
		const due = dueAt(this.#kept);
		this.#callOff = due === null ? null : this.#around.wakeAt(due, () => this.#take({ type: "woke" }));
	}

	/** Does what puts other words in the place of the draft, once the draft is put aside where the server has it not. */
	#replace(act: () => boolean): Promise<boolean> {
		return new Promise((resolve) => this.#setAside((isKept) => resolve(isKept && act())));
	}

	#setAside(done: (isKept: boolean) => void): void {
		if (!isUnsaved(this.#kept)) {
			done(true);
			return;
		}
		const { edit } = this.#kept;
		this.#around.local.write({ ...this.#copy(true), id: `${this.#around.pageId}.${edit}` }, (isKept) => {
			// What was typed while it was written is put aside as well.
			if (isKept && this.#kept.edit !== edit) this.#setAside(done);
			else done(isKept);
		});
	}

	#copy(isSetAside: boolean): LocalDraft {
		const { draft, onServer, changes } = this.#kept;

		return { id: this.#around.pageId, version: onServer.version, at: this.#around.now(), changes, isSetAside, draft };
	}
}
