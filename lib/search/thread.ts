import { Worker } from "node:worker_threads";
import type { FindRequest, Found } from "./find.ts";

export type Question = { id: number; request: FindRequest };
export type Answer = { id: number; found: Found } | { id: number; error: string };

type Waiting = { request: FindRequest; triedBefore: boolean; resolve: (found: Found) => void; reject: (error: Error) => void };

/** A thread that searches a SQLite file, so that whoever reads meanwhile does not wait. It begins at the first search. */
export class SearchThread {
	readonly #path: string;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#last = 0;
	#closed = false;

	constructor(path: string) {
		this.#path = path;
	}

	/** Finds one page. Where the thread dies meanwhile, another one tries once more. */
	find(request: FindRequest): Promise<Found> {
		if (this.#closed) return Promise.reject(new Error("The search thread is closed."));

		return new Promise((resolve, reject) => this.#ask({ request, triedBefore: false, resolve, reject }));
	}

	/** Ends the thread as a crash would: for tests. */
	async kill(): Promise<void> {
		await this.#worker?.terminate();
	}

	/** Ends the thread; what waits for it is refused. */
	async close(): Promise<void> {
		this.#closed = true;
		await this.#worker?.terminate();
		this.#refuseAll(new Error("The search thread was closed."));
	}

	#ask(waiting: Waiting): void {
		this.#last += 1;
		this.#waiting.set(this.#last, waiting);
		this.#worker ??= this.#begin();
		this.#worker.postMessage({ id: this.#last, request: waiting.request } satisfies Question);
	}

	#begin(): Worker {
		const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { path: this.#path } });
		worker.unref(); // a process that has nothing else to do may leave
		worker.on("message", (answer: Answer) => this.#settle(answer));
		worker.on("error", (error) => this.#ended(worker, error));
		worker.on("exit", (code) => this.#ended(worker, new Error(`The search thread ended with ${code}.`)));

		return worker;
	}

	#settle(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ("found" in answer) waiting?.resolve(answer.found);
		else waiting?.reject(new Error(answer.error));
	}

	#ended(worker: Worker, error: Error): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		const unanswered = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const waiting of unanswered) {
			if (waiting.triedBefore || this.#closed) waiting.reject(error);
			else this.#ask({ ...waiting, triedBefore: true });
		}
	}

	#refuseAll(error: Error): void {
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
