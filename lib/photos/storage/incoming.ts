import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ok, type Result, refuse } from "#lib/result.ts";
import { mediaFolder } from "./media.ts";

/** Why bytes that were sent are not worth looking at. */
export type NotReceived = { code: "tooLarge"; limit: number } | { code: "cutOff" } | { code: "diskFull" };

/** What may be sent: at most so many bytes, and as many as were announced, where they were. */
type Expected = { limit: number; announced: number | null };

/** A path for a file on its way in. Whoever makes it gives it to the store or removes it. */
export async function incomingPath(): Promise<string> {
	const folder = incomingFolder();
	await mkdir(folder, { recursive: true });

	return join(/* turbopackIgnore: true */ folder, randomUUID());
}

/** Writes a body to a file of its own as it comes, no faster than the disk takes it. What is refused leaves nothing behind. */
export async function receive(body: ReadableStream<Uint8Array> | null, expected: Expected): Promise<Result<string, NotReceived>> {
	if (expected.announced !== null && expected.announced > expected.limit) return refuse({ code: "tooLarge", limit: expected.limit });
	const file = await incomingPath();
	const counter = new Counter(expected.limit);
	try {
		await pipeline(body ?? [], counter, createWriteStream(file, { flags: "wx", mode: 0o600 }));
	} catch (error) {
		await rm(file, { force: true });
		return refuse(reasonFor(error, expected.limit));
	}
	if (expected.announced === null || counter.bytes === expected.announced) return ok(file);

	await rm(file, { force: true });
	return refuse({ code: "cutOff" });
}

/** No request lasts this long: what has not grown since was left behind by a process that died, in milliseconds. */
const abandonedAfter = 15 * 60 * 1000;

/** Removes what processes that died left behind on its way in. Answers how many files. */
export async function clearAbandoned(now: Date): Promise<number> {
	const names = await readdir(incomingFolder()).catch(() => []);
	let cleared = 0;
	for (const name of names) {
		const path = join(/* turbopackIgnore: true */ incomingFolder(), name);
		const touched = await stat(path).then(
			({ mtimeMs }) => mtimeMs,
			() => now.getTime(),
		);
		if (now.getTime() - touched < abandonedAfter) continue;
		await rm(path, { force: true });
		cleared++;
	}

	return cleared;
}

function incomingFolder(): string {
	return join(/* turbopackIgnore: true */ mediaFolder(), "incoming");
}

class TooMuch extends Error {}

class Counter extends Transform {
	bytes = 0;
	readonly #limit: number;

	constructor(limit: number) {
		super();
		this.#limit = limit;
	}

	override _transform(chunk: Buffer, _: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void {
		this.bytes += chunk.length;
		if (this.bytes > this.#limit) done(new TooMuch());
		else done(null, chunk);
	}
}

function reasonFor(error: unknown, limit: number): NotReceived {
	if (error instanceof TooMuch) return { code: "tooLarge", limit };
	const code = error instanceof Error && "code" in error ? error.code : "";
	if (code === "ENOSPC" || code === "EDQUOT") return { code: "diskFull" };
	// Anything else that the disk says is for whoever runs the server; what the sender does ends up here as well.
	if (error instanceof Error && "syscall" in error && code !== "ECONNRESET") throw error;

	return { code: "cutOff" };
}
