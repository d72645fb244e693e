import { createHash, randomBytes } from "node:crypto";

/** One reader's word that a story was read. */
export type Read = { story: number; address: string; agent: string };

/** What became of it: a story counts once for one reader in a while; who sends more than a person reads is not listened to. */
export type Heard = "counted" | "again" | "tooMany";

/** How long a reader's second reading of the same story is the first still, in milliseconds. */
const halfHour = 30 * 60_000;
/** Words of one address in a minute. Many may stand behind one: an office, a school, a mobile network. */
const mostOfAddress = 240;
const minute = 60_000;
/** Bounds of memory: what comes beyond is not counted. */
const mostRemembered = 200_000;
const mostStories = 50_000;

/**
 * Counts reads in memory, until they are written down. Who read is known for half an hour, as a hash with a secret that lives as long:
 * it is never written, and nobody can tell afterwards.
 */
export class ReadCounter {
	#secret = randomBytes(32);
	#since = 0;
	readonly #seen = new Set<string>();
	#minute = 0;
	readonly #sent = new Map<string, number>();
	#reads = new Map<number, number>();

	/** `now` in milliseconds. */
	hear({ story, address, agent }: Read, now: number): Heard {
		if (!this.#listens(address, now)) return "tooMany";
		this.#forget(now);
		const reader = createHash("sha256").update(this.#secret).update(`${story}\n${address}\n${agent}`).digest("base64url");
		if (this.#seen.has(reader)) return "again";
		if (this.#seen.size >= mostRemembered || (this.#reads.size >= mostStories && !this.#reads.has(story))) return "tooMany";

		this.#seen.add(reader);
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

	#listens(address: string, now: number): boolean {
		const at = Math.floor(now / minute);
		if (at !== this.#minute) this.#sent.clear();
		this.#minute = at;
		const sent = (this.#sent.get(address) ?? 0) + 1;
		if (this.#sent.size >= mostRemembered && sent === 1) return false;
		this.#sent.set(address, sent);

		return sent <= mostOfAddress;
	}

	#forget(now: number): void {
		if (now - this.#since < halfHour) return;
		this.#since = now;
		this.#secret = randomBytes(32);
		this.#seen.clear();
	}
}
