import type { KeptPhoto } from "#lib/photos/photo.ts";
import type { Result } from "#lib/result.ts";

/** A photo as an upload answers it. `wasThere` where the library had the same file before: nothing was added. */
export type UploadedPhoto = KeptPhoto & { wasThere: boolean };

/** A file on its way. `checking`: all is sent, and the server looks at it. */
export type Upload = { id: number; file: File } & (
	| { state: "waiting" }
	| { state: "sending"; fraction: number }
	| { state: "checking" }
	| { state: "kept"; photo: UploadedPhoto }
	| { state: "failed"; message: string }
);

type Send = (
	file: File,
	onProgress: (fraction: number) => void,
	signal: AbortSignal,
) => Promise<Result<UploadedPhoto, { message: string }>>;

/** Files on their way, a few at a time, in the order they were added. What fails waits to be tried again. */
export class UploadQueue {
	readonly #send: Send;
	readonly #atOnce: number;
	readonly #listeners = new Set<() => void>();
	readonly #running = new Map<number, AbortController>();
	#uploads: readonly Upload[] = [];
	#nextId = 1;

	constructor(send: Send, atOnce = 3) {
		this.#send = send;
		this.#atOnce = atOnce;
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	getUploads = (): readonly Upload[] => this.#uploads;

	add(files: readonly File[]): void {
		this.#show([...this.#uploads, ...files.map((file) => ({ id: this.#nextId++, file, state: "waiting" as const }))]);
		this.#startNext();
	}

	retry(id: number): void {
		this.#set(id, { state: "waiting" });
		this.#startNext();
	}

	/** Takes one out of the list; where it is being sent, that stops. */
	dismiss(id: number): void {
		this.#running.get(id)?.abort();
		this.#show(this.#uploads.filter((upload) => upload.id !== id));
	}

	/** Takes out all that came through. */
	clearKept(): void {
		this.#show(this.#uploads.filter(({ state }) => state !== "kept"));
	}

	#startNext(): void {
		for (const upload of this.#uploads) {
			if (this.#running.size >= this.#atOnce) return;
			if (upload.state === "waiting" && !this.#running.has(upload.id)) void this.#start(upload);
		}
	}

	async #start({ id, file }: Upload): Promise<void> {
		const stop = new AbortController();
		this.#running.set(id, stop);
		this.#set(id, { state: "sending", fraction: 0 });
		const progress = (fraction: number) => this.#set(id, fraction < 1 ? { state: "sending", fraction } : { state: "checking" });
		const result = await this.#send(file, progress, stop.signal);
		this.#running.delete(id);
		this.#set(id, result.ok ? { state: "kept", photo: result.value } : { state: "failed", message: result.reason.message });
		this.#startNext();
	}

	#set(id: number, state: State): void {
		this.#show(this.#uploads.map((upload) => (upload.id === id ? { id, file: upload.file, ...state } : upload)));
	}

	#show(uploads: readonly Upload[]): void {
		this.#uploads = uploads;
		for (const listener of this.#listeners) listener();
	}
}

type State = Upload extends infer One ? (One extends unknown ? Omit<One, "id" | "file"> : never) : never;
