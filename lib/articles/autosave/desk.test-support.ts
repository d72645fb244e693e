import type { FieldError } from "../draft.ts";
import { extendsRevision } from "../publishing.ts";
import type { Answer } from "./autosave.ts";
import { DraftKeeper, type SaveRequest } from "./keeper.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";
import { type Fields, objectFields } from "./merge.ts";

/** A story's words, as these tests write them. */
export type Words = readonly string[];

/** Words that begin with "h:" are the headline, all others the body. */
const isHeadline = (word: string) => word.startsWith("h:");
const split = (words: Words) => ({ headline: words.filter(isHeadline), body: words.filter((word) => !isHeadline(word)) });
const join = ({ headline, body }: ReturnType<typeof split>): Words => [...headline, ...body];
const inFields = objectFields<ReturnType<typeof split>>();

const wordFields: Fields<Words> = {
	merge: ({ base, mine, theirs, sent }) => {
		const merged = inFields.merge({ base: split(base), mine: split(mine), theirs: split(theirs), sent: split(sent) });
		return { ...merged, draft: join(merged.draft) };
	},
	withFields: (into, from, names) => join(inFields.withFields(split(into), split(from), names)),
};

/** Time that stands still until it is told to go on. */
export class FakeClock {
	at = Date.parse("2026-03-01T12:00:00Z");
	#waiting: { moment: number; wake: () => void }[] = [];

	now = () => this.at;

	wakeAt = (moment: number, wake: () => void) => {
		const waiter = { moment, wake };
		this.#waiting.push(waiter);
		return () => {
			this.#waiting = this.#waiting.filter((each) => each !== waiter);
		};
	};

	/** Lets time pass, waking whoever waits, in order. */
	pass(milliseconds: number): void {
		const end = this.at + milliseconds;
		for (let next = this.#next(end); next; next = this.#next(end)) {
			this.#waiting = this.#waiting.filter((each) => each !== next);
			this.at = Math.max(this.at, next.moment);
			next.wake();
		}
		this.at = end;
	}

	#next(end: number) {
		return this.#waiting.filter(({ moment }) => moment <= end).sort((one, other) => one.moment - other.moment)[0];
	}
}

/** The rules of `saveArticle`, for one story of plain words. */
export class FakeServer {
	version = 1;
	rejected: FieldError[] = [];
	revisions: { words: Words; author: string; createdAt: Date; publishedAt: null; pinned: boolean }[];
	readonly #now: () => number;

	constructor(words: Words, now: () => number) {
		this.#now = now;
		this.revisions = [{ words, author: "somebody", createdAt: new Date(now()), publishedAt: null, pinned: false }];
	}

	get newest() {
		const newest = this.revisions.at(-1);
		if (!newest) throw new Error("A story has a revision");
		return newest;
	}

	get onServer() {
		return { version: this.version, revisionId: this.revisions.length, slug: "story", savedAt: this.#now() };
	}

	save(author: string, { version, draft, reason }: SaveRequest<Words>): Answer<Words> {
		if (draft.join() === this.newest.words.join()) return { kind: "saved", onServer: this.onServer, rejected: this.rejected };
		if (version !== this.version)
			return { kind: "changedMeanwhile", theirs: this.newest.words, onServer: this.onServer, savedBy: this.newest.author };

		const now = new Date(this.#now());
		const isSame = reason === null && extendsRevision({ ...this.newest, authorId: this.newest.author }, author, now);
		if (isSame) this.newest.words = draft;
		else this.revisions.push({ words: draft, author, createdAt: now, publishedAt: null, pinned: false });
		this.version += 1;
		return { kind: "saved", onServer: this.onServer, rejected: this.rejected };
	}
}

/** What becomes of each request; `late` ones are answered when three seconds have passed. */
export type Weather = "fine" | "late" | "requestLost" | "answerLost" | "down" | "signedOut";

/** A browser's disk: what is written is there a moment later, unless the page was killed before. */
export class FakeDisk {
	isFull = false;
	readonly #clock: FakeClock;
	readonly #drafts = new Map<string, LocalDraft>();
	readonly #hasty = new Map<string, LocalDraft>();

	constructor(clock: FakeClock) {
		this.#clock = clock;
	}

	/** The disk as one page reaches it. */
	for(page: { isKilled: boolean }): LocalDrafts {
		const soon = (act: () => void) => void this.#clock.wakeAt(this.#clock.at + 20, () => page.isKilled || act());

		return {
			write: (draft, done) =>
				soon(() => {
					if (!this.isFull) this.#drafts.set(draft.id, draft);
					done(!this.isFull);
				}),
			writeAtOnce: (draft) => void (this.isFull || this.#hasty.set(draft.id, draft)),
			remove: (id) =>
				soon(() => {
					this.#drafts.delete(id);
					this.#hasty.delete(id);
				}),
			list: async () => this.all,
		};
	}

	/** The newest of each page, the newest first. */
	get all(): LocalDraft[] {
		const drafts = [...this.#hasty.values(), ...this.#drafts.values()].sort((one, other) => other.at - one.at);
		return drafts.filter(({ id }, index) => drafts.findIndex((each) => each.id === id) === index);
	}

	write(draft: LocalDraft): void {
		this.#drafts.set(draft.id, draft);
	}
}

/** A person's browser with one story open, a server, and weather between them. */
export class FakeDesk {
	readonly clock = new FakeClock();
	readonly server: FakeServer;
	readonly disk = new FakeDisk(this.clock);
	readonly requests: SaveRequest<Words>[] = [];
	weather: Weather = "fine";
	#pages = 0;

	constructor(words: Words = []) {
		this.server = new FakeServer(words, this.clock.now);
	}

	/** Opens the story in a tab, as the server has it. */
	open(): { id: string; keeper: DraftKeeper<Words>; kill: () => void } {
		const pageId = `page${++this.#pages}`;
		const page = { isKilled: false };
		const wakeAt = (moment: number, wake: () => void) => this.clock.wakeAt(moment, () => page.isKilled || wake());
		const send: typeof this.send = (request, answer) => this.send(request, (words) => page.isKilled || answer(words));
		const around = { pageId, local: this.disk.for(page), send, fields: wordFields, now: this.clock.now, wakeAt };
		const kill = () => {
			page.isKilled = true;
		};

		return { id: pageId, keeper: new DraftKeeper(this.server.newest.words, this.server.onServer, around), kill };
	}

	readonly send = (request: SaveRequest<Words>, answer: (answer: Answer<Words>) => void): void => {
		this.requests.push(request);
		const { weather } = this;
		const reply = (words: () => Answer<Words>, after: number) => void this.clock.wakeAt(this.clock.at + after, () => answer(words()));
		if (weather === "fine") reply(() => this.server.save("me", request), 100);
		else if (weather === "late") reply(() => this.server.save("me", request), 3000);
		else if (weather === "signedOut") reply(() => ({ kind: "signedOut" }), 50);
		else {
			// Lost on the way back, it arrives all the same, and perhaps long after it was given up.
			if (weather === "answerLost") this.clock.wakeAt(this.clock.at + 500, () => void this.server.save("me", request));
			reply(() => ({ kind: "unreachable" }), weather === "down" ? 50 : 400);
		}
	};
}
