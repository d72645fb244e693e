import type { BoardFill } from "#lib/fronts/board-front.ts";
import type { Layout } from "#lib/fronts/layout.ts";

/** What the server answers to a save. */
export type SaveAnswer =
	| { kind: "saved"; version: number; fill: BoardFill }
	| { kind: "changedMeanwhile"; version: number; savedBy: string }
	| { kind: "refused"; message: string }
	/** The session ended, or somebody else signed in. */
	| { kind: "signedOut" }
	/** `why` where the server knows: "The server’s disk is full". */
	| { kind: "unreachable"; why: string | null };

/** How far the newest change has come. */
export type SaveState =
	| { kind: "saved" }
	| { kind: "saving" }
	| { kind: "changedMeanwhile"; version: number; savedBy: string }
	| { kind: "failed"; message: string; isSignedOut: boolean };

type Desk = {
	send: (version: number, layout: Layout) => Promise<SaveAnswer>;
	onFill: (fill: BoardFill) => void;
	onState: (state: SaveState) => void;
	/** Runs work later; gives what calls it off. */
	later: (work: () => void, milliseconds: number) => () => void;
};

const pause = 500;
const retryAfter = 4000;
const signedOutRetryAfter = 15_000;

/** Keeps a front's draft on the server while it is being arranged: one save at a time, the newest state last, until all is there. */
export class DraftSaver {
	readonly #desk: Desk;
	#version: number;
	#kept: string;
	#wanted: Layout;
	#running: Promise<void> | null = null;
	#callOff: (() => void) | null = null;
	#blocked = false;

	constructor(version: number, layout: Layout, desk: Desk) {
		this.#desk = desk;
		this.#version = version;
		this.#wanted = layout;
		this.#kept = JSON.stringify(layout);
	}

	get version(): number {
		return this.#version;
	}

	/** Whether something is not on the server yet. */
	get isBehind(): boolean {
		return JSON.stringify(this.#wanted) !== this.#kept;
	}

	/** This is the newest state. */
	want(layout: Layout): void {
		this.#wanted = layout;
		if (this.#blocked || !this.isBehind) return;
		this.#desk.onState({ kind: "saving" });
		this.#plan(pause);
	}

	/** Another command made this the front's version. */
	movedTo(version: number): void {
		this.#version = version;
	}

	/** Takes what somebody else saved as what is there; the next save goes over it. */
	resolve(version: number, layout: Layout): void {
		this.#version = version;
		this.#kept = JSON.stringify(layout);
		this.#blocked = false;
		if (this.isBehind) this.want(this.#wanted);
		else this.#desk.onState({ kind: "saved" });
	}

	/** Saves at once; answers whether all is on the server. */
	async flush(): Promise<boolean> {
		this.#callOff?.();
		this.#callOff = null;
		while (this.#running !== null) await this.#running;
		if (!this.#blocked && this.isBehind) await this.#save();

		return !this.isBehind && !this.#blocked;
	}

	/** Nothing more is sent by itself. */
	stop(): void {
		this.#callOff?.();
	}

	#plan(milliseconds: number): void {
		this.#callOff?.();
		this.#callOff = this.#desk.later(() => void this.flush(), milliseconds);
	}

	async #save(): Promise<void> {
		const sent = this.#wanted;
		const turn = this.#desk.send(this.#version, sent).then((answer) => this.#heard(answer, sent));
		this.#running = turn.finally(() => {
			this.#running = null;
		});
		await this.#running;
	}

	#heard(answer: SaveAnswer, sent: Layout): void {
		switch (answer.kind) {
			case "saved":
				this.#version = answer.version;
				this.#kept = JSON.stringify(sent);
				this.#desk.onFill(answer.fill);
				if (this.isBehind) this.#plan(0);
				else this.#desk.onState({ kind: "saved" });
				return;
			case "changedMeanwhile":
				this.#blocked = true;
				this.#desk.onState(answer);
				return;
			case "refused":
				this.#desk.onState({ kind: "failed", message: answer.message, isSignedOut: false });
				return;
			case "signedOut":
				this.#desk.onState({
					kind: "failed",
					message: "You are signed out. What you changed is kept here and sent once you have signed in again.",
					isSignedOut: true,
				});
				this.#plan(signedOutRetryAfter);
				return;
			case "unreachable":
				this.#desk.onState({
					kind: "failed",
					message: `${answer.why ?? "The server cannot be reached"}. What you changed is kept here and sent again.`,
					isSignedOut: false,
				});
				this.#plan(retryAfter);
				return;
			default:
				answer satisfies never;
		}
	}
}
