import type { Message } from "./messages.ts";

type Asked = { asker: number; token: number; left: Set<number>; ok: boolean };

type Tell = (worker: number, said: Message, failed: () => void) => void;

/** Who still has to purge what, among the processes of one paper; each asker is told once all others have, or are gone. */
export class CatchingUp {
	readonly #tell: Tell;
	readonly #asked = new Map<number, Asked>();
	#next = 0;

	/** `tell` sends to a process, and says where it could not: then nobody waits for that one. */
	constructor(tell: Tell) {
		this.#tell = tell;
	}

	/** Asks these to catch up with a change. */
	ask(asker: number, { change, token }: { change: number; token: number }, others: readonly number[]): void {
		const own = ++this.#next;
		this.#asked.set(own, { asker, token, left: new Set(others), ok: true });
		for (const other of others) this.#tell(other, { type: "catchUp", change, token: own }, () => this.heard(other, own));
		this.#settle(own);
	}

	/** A process has caught up, or has answered that it could not. One that has died has nothing old to give. */
	heard(worker: number, token: number, ok = true): void {
		const asked = this.#asked.get(token);
		asked?.left.delete(worker);
		if (asked && !ok) asked.ok = false;
		this.#settle(token);
	}

	/** A process is gone: nobody waits for it, and it is told nothing more. */
	lost(worker: number): void {
		for (const [own, asked] of [...this.#asked]) {
			if (asked.asker === worker) this.#asked.delete(own);
			else this.heard(worker, own);
		}
	}

	#settle(own: number): void {
		const asked = this.#asked.get(own);
		if (!asked || asked.left.size > 0) return;
		this.#asked.delete(own);
		this.#tell(asked.asker, { type: "othersCaughtUp", token: asked.token, ok: asked.ok }, () => {});
	}
}
