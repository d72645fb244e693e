import { createHash, randomBytes } from "node:crypto";
import { networkOf, siteOf } from "#lib/users/network.ts";

/** One reader's word that a story was read. */
export type Read = { story: number; address: string; agent: string };

/**
 * What became of it: a story counts once for one reader in a while, and a few times a day for one network, whatever its browsers say
 * they are (`enough`); who sends more than a person reads is not listened to.
 */
export type Heard = "counted" | "again" | "enough" | "tooMany";

/** How long a reader's second reading of the same story is the first still, in milliseconds. */
const halfHour = 30 * 60_000;
/** Requests of one network in a minute. Many readers may share one: an office, a school, a mobile network. */
const mostOfNetwork = 240;
const minute = 60_000;
const day = 24 * 60 * minute;
/** Reads of one story that count in a day: of one network (all who share an address), and of all IPv6 networks of one customer. */
const mostOfStory = { network: 3, site: 12 };
/** Bounds of memory: what comes beyond is not counted. */
const mostRemembered = 200_000;
const mostStories = 50_000;

/**
 * Counts reads in memory, until they are written down. Who read is known for half an hour, and from which network for a day, as hashes
 * with secrets that live as long: they are never written, and nobody can tell afterwards.
 */
export class ReadCounter {
	readonly #processes: number;
	#day = -1;
	#daySecret = randomBytes(32);
	readonly #counted = new Map<number, number>();
	#secret = randomBytes(32);
	#since = 0;
	readonly #seen = new Set<string>();
	#minute = 0;
	readonly #sent = new Map<string, number>();
	#reads = new Map<number, number>();

	/** Each of several processes on one machine lets a network count for its share. */
	constructor(processes = 1) {
		this.#processes = processes;
	}

	/** `now` in milliseconds. */
	hear({ story, address, agent }: Read, now: number): Heard {
		const network = networkOf(address);
		if (!this.#listens(network, now)) return "tooMany";
		this.#forget(now);
		const reader = createHash("sha256").update(this.#secret).update(`${story}\n${address}\n${agent}`).digest("base64url");
		if (this.#seen.has(reader)) return "again";
		if (this.#seen.size >= mostRemembered || (this.#reads.size >= mostStories && !this.#reads.has(story))) return "tooMany";

		this.#seen.add(reader);
		if (!this.#weighs(story, network)) return "enough";
		this.#reads.set(story, (this.#reads.get(story) ?? 0) + 1);
		return "counted";
	}

	/** Hands over what was counted since the last time. */
	take(): Map<number, number> {
		const taken = this.#reads;
		this.#reads = new Map();

		return taken;
	}

	/** Takes back what could not be written, to be taken once more. */
	putBack(reads: ReadonlyMap<number, number>): void {
		for (const [story, count] of reads) this.#reads.set(story, (this.#reads.get(story) ?? 0) + count);
	}

	/** Whether a read of this story still counts for this network and its site today, and remembers that it did. */
	#weighs(story: number, network: string): boolean {
		const site = siteOf(network);
		const limits: [string, number][] = [
			[network, mostOfStory.network],
			...(site === null ? [] : [[site, mostOfStory.site] as [string, number]]),
		];
		const counts = limits.map(([from, most]) => {
			const key = this.#dayKey(story, from);
			return { key, count: this.#counted.get(key) ?? 0, most: Math.max(1, Math.floor(most / this.#processes)) };
		});
		if (counts.some(({ count, most }) => count >= most)) return false;

		for (const { key, count } of counts) {
			this.#counted.set(key, count + 1);
			const [oldest] = this.#counted.keys();
			if (this.#counted.size > mostRemembered && oldest !== undefined) this.#counted.delete(oldest);
		}
		return true;
	}

	/** 48 bits of a hash: enough to tell apart as many as are remembered, in a fraction of the memory of its text. */
	#dayKey(story: number, from: string): number {
		return createHash("sha256").update(this.#daySecret).update(`${story}\n${from}`).digest().readUIntBE(0, 6);
	}

	#listens(network: string, now: number): boolean {
		const at = Math.floor(now / minute);
		if (at !== this.#minute) this.#sent.clear();
		this.#minute = at;
		const sent = (this.#sent.get(network) ?? 0) + 1;
		if (this.#sent.size >= mostRemembered && sent === 1) return false;
		this.#sent.set(network, sent);

		return sent <= mostOfNetwork;
	}

	#forget(now: number): void {
		const today = Math.floor(now / day);
		if (today !== this.#day) {
			this.#day = today;
			this.#daySecret = randomBytes(32);
			this.#counted.clear();
		}
		if (now - this.#since < halfHour) return;
		this.#since = now;
		this.#secret = randomBytes(32);
		this.#seen.clear();
	}
}
