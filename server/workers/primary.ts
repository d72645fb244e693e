import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { log } from "../log.ts";
import type { RunningServer } from "../start.ts";
import { CatchingUp } from "./catching-up.ts";
import { type Message, message } from "./messages.ts";

/** A worker that dies sooner than this after its start is not replaced at once, in milliseconds. */
const tooSoon = 5000;

type Options = {
	/** The file that a worker runs. */
	file: string;
	count: number;
};

export type RunningWorkers = Pick<RunningServer, "port" | "announceClosing" | "close">;

/** Starts several processes on one port and replaces each that dies. Throws what the first one throws where none can start. */
export async function startWorkers({ file, count }: Options): Promise<RunningWorkers> {
	// All accept from one queue: whoever dies leaves what it had not accepted to the others.
	cluster.schedulingPolicy = cluster.SCHED_NONE;
	cluster.setupPrimary({ exec: file, args: [] });
	const crew = new Crew();
	const [port = 0] = await Promise.all(Array.from({ length: count }, (_, place) => crew.hire(place)));

	return { port, announceClosing: () => crew.announceClosing(), close: () => crew.close() };
}

/** A server process could not start; the message is what it said. `syscall` is "listen" where it did not get the port, and `code` says why. */
export class WorkerFailed extends Error {
	override name = "WorkerFailed";
	readonly code: string;
	readonly syscall: string;

	constructor(words: string, { code, syscall }: { code: string; syscall: string }) {
		super(words);
		this.code = code;
		this.syscall = syscall;
	}
}

type Hired = { worker: Worker; since: number };

class Crew {
	readonly #places = new Map<number, Hired>();
	readonly #catchingUp = new CatchingUp((id, said, failed) => {
		const worker = cluster.workers?.[id];
		if (worker) tell(worker, said, failed);
		else failed();
	});
	#isClosing = false;

	/** Starts the worker of a place; answers its port once it serves. `replaces` another whose readers come to it. */
	hire(place: number, replaces = false): Promise<number> {
		const worker = cluster.fork({ BUREAU_WORKER: String(place), BUREAU_REPLACES: replaces ? "1" : "" });
		this.#places.set(place, { worker, since: Date.now() });
		const { promise, resolve, reject } = Promise.withResolvers<number>();
		worker.on("message", (raw) => {
			const said = message.parse(raw);
			if (said.type === "ready") resolve(said.port);
			if (said.type === "failed") reject(new WorkerFailed(said.words, said));
			if (said.type === "tellOthers") this.#catchingUp.ask(worker.id, said, this.#othersThan(worker));
			if (said.type === "caughtUp") this.#catchingUp.heard(worker.id, said.token, said.ok);
		});
		worker.on("error", (error) => log().warn({ err: error, place }, "A server process could not be spoken to"));
		worker.once("exit", (code, signal) => {
			reject(new Error(`A server process ended with ${signal ?? code} before it served.`));
			this.#catchingUp.lost(worker.id);
			this.#lost(place, code, signal);
		});

		return promise;
	}

	/** All say at once that they close: a load balancer's check may reach any of them. */
	announceClosing(): void {
		this.#isClosing = true;
		for (const worker of this.#alive()) tell(worker, { type: "announceClosing" });
	}

	async close(): Promise<void> {
		this.#isClosing = true;
		const workers = this.#alive();
		const gone = workers.map((worker) => new Promise<void>((resolve) => worker.once("exit", () => resolve())));
		for (const worker of workers) tell(worker, { type: "close" });
		await Promise.all(gone);
	}

	#lost(place: number, code: number, signal: string): void {
		if (this.#isClosing) return;
		const hired = this.#places.get(place);
		log().error({ place, code, signal }, "A server process died and is replaced");
		const wait = hired && Date.now() - hired.since < tooSoon ? tooSoon : 0;
		void pause(wait).then(() => {
			if (this.#isClosing) return;
			this.hire(place, true).catch((error: unknown) => log().error({ err: error }, "A server process could not be replaced yet"));
		});
	}

	#alive(): Worker[] {
		return [...this.#places.values()].map(({ worker }) => worker).filter((worker) => !worker.isDead());
	}

	#othersThan(asker: Worker): number[] {
		const workers = [...this.#places.values()].map(({ worker }) => worker);

		return workers.filter((worker) => worker.id !== asker.id && worker.isConnected()).map(({ id }) => id);
	}
}

/** Sends to a process that may have died this very moment: nobody has seen it then, and sending says so. */
function tell(worker: Worker, said: Message, failed = () => {}): void {
	worker.send(said, (error: Error | null) => {
		if (error) failed();
	});
}
