import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { log } from "../log.ts";
import { type Message, message } from "./messages.ts";

/** A worker that dies sooner than this after its start is not replaced at once, in milliseconds. */
const tooSoon = 5000;

type Options = {
	/** The file that a worker runs. */
	file: string;
	count: number;
};

export type RunningWorkers = { port: number; close: () => Promise<void> };

/** Starts several processes on one port and replaces each that dies. Throws what the first one throws where none can start. */
export async function startWorkers({ file, count }: Options): Promise<RunningWorkers> {
	// All accept from one queue: whoever dies leaves what it had not accepted to the others.
	cluster.schedulingPolicy = cluster.SCHED_NONE;
	cluster.setupPrimary({ exec: file, args: [] });
	const crew = new Crew();
	const [port = 0] = await Promise.all(Array.from({ length: count }, (_, place) => crew.hire(place)));

	return { port, close: () => crew.close() };
}

type Hired = { worker: Worker; since: number };

class Crew {
	readonly #places = new Map<number, Hired>();
	readonly #waiting = new Map<string, Set<number>>();
	#isClosing = false;

	/** Starts the worker of a place; answers its port once it serves. */
	hire(place: number): Promise<number> {
		const worker = cluster.fork({ BUREAU_WORKER: String(place) });
		this.#places.set(place, { worker, since: Date.now() });
		const { promise, resolve, reject } = Promise.withResolvers<number>();
		worker.on("message", (raw) => {
			const said = message.parse(raw);
			if (said.type === "ready") resolve(said.port);
			if (said.type === "failed") reject(Object.assign(new Error(said.words), { code: said.code, syscall: "listen" }));
			if (said.type === "tellOthers") this.#ask(worker, said);
			if (said.type === "caughtUp") this.#heard(worker, said.token);
		});
		worker.once("exit", (code, signal) => {
			reject(new Error(`A server process ended with ${signal ?? code} before it served.`));
			this.#lost(place, code, signal);
		});

		return promise;
	}

	async close(): Promise<void> {
		this.#isClosing = true;
		const workers = [...this.#places.values()].map(({ worker }) => worker).filter((worker) => !worker.isDead());
		const gone = workers.map((worker) => new Promise<void>((resolve) => worker.once("exit", () => resolve())));
		for (const worker of workers) worker.send({ type: "close" } satisfies Message);
		await Promise.all(gone);
	}

	#lost(place: number, code: number, signal: string): void {
		for (const [key] of this.#waiting) this.#settle(key);
		if (this.#isClosing) return;
		const hired = this.#places.get(place);
		log().error({ place, code, signal }, "A server process died and is replaced");
		const wait = hired && Date.now() - hired.since < tooSoon ? tooSoon : 0;
		void pause(wait).then(() => {
			if (this.#isClosing) return;
			this.hire(place).catch((error: unknown) => log().error({ err: error }, "A server process could not be replaced yet"));
		});
	}

	/** Asks all but the asker to catch up, and tells the asker when they have. */
	#ask(asker: Worker, { change, token }: { change: number; token: number }): void {
		const key = `${asker.id}:${token}`;
		const others = [...this.#places.values()]
			.map(({ worker }) => worker)
			.filter((worker) => worker.id !== asker.id && worker.isConnected());
		this.#waiting.set(key, new Set(others.map(({ id }) => id)));
		for (const worker of others) worker.send({ type: "catchUp", change, token: this.#tokenOf(key) } satisfies Message);
		this.#settle(key);
	}

	readonly #keys = new Map<number, string>();
	#next = 0;

	#tokenOf(key: string): number {
		this.#next += 1;
		this.#keys.set(this.#next, key);

		return this.#next;
	}

	#heard(worker: Worker, token: number): void {
		const key = this.#keys.get(token);
		this.#keys.delete(token);
		if (key === undefined) return;
		this.#waiting.get(key)?.delete(worker.id);
		this.#settle(key);
	}

	/** Tells the asker, once nobody alive is waited for. */
	#settle(key: string): void {
		const left = [...(this.#waiting.get(key) ?? [])].filter((id) => cluster.workers?.[id]?.isConnected());
		if (left.length > 0) return;
		this.#waiting.delete(key);
		const [id = "", token = ""] = key.split(":");
		const asker = cluster.workers?.[id];
		if (asker?.isConnected()) asker.send({ type: "othersCaughtUp", token: Number(token) } satisfies Message);
	}
}
