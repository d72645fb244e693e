import { availableParallelism } from "node:os";
import sharp, { type Metadata } from "sharp";
import { decodeBytes, mostPixels, type PictureHeader } from "./decode-memory.ts";

// One thread for each picture, so that as many are worked on as the bench has places; what was decoded is not kept.
sharp.concurrency(1);
sharp.cache(false);

/** The bench is full: whoever waits longer would not be there any more. */
export class BenchFull extends Error {
	override name = "BenchFull";
}

type Waiting = { begin: () => void };

/** Work on pixels, a few at a time: the rest of the machine is for readers. Somebody waits for what is urgent; it goes first. */
export class Bench {
	readonly #places: number;
	readonly #mostUrgent: number;
	#busy = 0;
	readonly #urgent: Waiting[] = [];
	readonly #patient: Waiting[] = [];

	constructor(places: number, mostUrgent: number) {
		this.#places = places;
		this.#mostUrgent = mostUrgent;
	}

	/** Does the work when there is a place. Throws BenchFull where too much urgent work waits already. */
	async run<Value>(work: () => Promise<Value>, { urgent }: { urgent: boolean }): Promise<Value> {
		if (this.#busy >= this.#places) await this.#wait(urgent);
		else this.#busy++;
		try {
			return await work();
		} finally {
			// The place is handed on: nobody who comes in between may take it.
			const next = this.#urgent.shift() ?? this.#patient.shift();
			if (next) next.begin();
			else this.#busy--;
		}
	}

	#wait(urgent: boolean): Promise<void> {
		if (urgent && this.#urgent.length >= this.#mostUrgent) throw new BenchFull("Too many pictures wait to be made.");
		const { promise, resolve } = Promise.withResolvers<void>();
		(urgent ? this.#urgent : this.#patient).push({ begin: resolve });

		return promise;
	}
}

const key = Symbol.for("bureau.bench");
const largeKey = Symbol.for("bureau.bench.large");
const shared = globalThis as { [key]?: Bench; [largeKey]?: Bench };

/** This process's bench, one for the server and for the pages it renders. At most two places, because file reads need the same few threads. */
export function bench(): Bench {
	shared[key] ??= new Bench(Math.max(1, Math.min(2, availableParallelism() - 1)), 400);

	return shared[key];
}

/** A picture that takes more memory than this is decoded alone, in bytes. */
const large = 100_000_000;

/** Decodes a picture on this process's bench. Of pictures that take much memory only one is decoded at a time. Throws BenchFull. */
export function decodeOnBench<Value>(header: PictureHeader, work: () => Promise<Value>, { urgent }: { urgent: boolean }): Promise<Value> {
	if (decodeBytes(header) < large) return bench().run(work, { urgent });

	shared[largeKey] ??= new Bench(1, 100);
	return shared[largeKey].run(() => bench().run(work, { urgent }), { urgent });
}

/** What the header of a kept picture says. Throws where it has more pixels than are kept. */
export function readHeader(path: string): Promise<Metadata> {
	return sharp(path, { limitInputPixels: mostPixels }).metadata();
}
