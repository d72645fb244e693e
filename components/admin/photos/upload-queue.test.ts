import { expect, test } from "vitest";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type UploadedPhoto, UploadQueue } from "./upload-queue.ts";

type Sent = {
	name: string;
	progress: (fraction: number) => void;
	signal: AbortSignal;
	answer: (result: Result<UploadedPhoto, { message: string }>) => void;
};

function desk(atOnce = 2) {
	const sent: Sent[] = [];
	const queue = new UploadQueue((file, progress, signal) => {
		const { promise, resolve } = Promise.withResolvers<Result<UploadedPhoto, { message: string }>>();
		sent.push({ name: file.name, progress, signal, answer: resolve });
		return promise;
	}, atOnce);
	const states = () => queue.getUploads().map(({ file, state }) => `${file.name} ${state}`);
	const settled = () => new Promise((resolve) => setImmediate(resolve));

	return { queue, sent, states, settled };
}
const files = (...names: string[]) => names.map((name) => new File(["x"], name));
const photo = { id: 1, wasThere: false } as UploadedPhoto;

test("a few are sent at once, the rest in their order", async () => {
	const { queue, sent, states, settled } = desk();
	queue.add(files("a", "b", "c"));

	expect(states()).toEqual(["a sending", "b sending", "c waiting"]);
	sent[1]?.progress(0.5);
	sent[0]?.progress(1);
	expect(states()).toEqual(["a checking", "b sending", "c waiting"]);
	sent[0]?.answer(ok(photo));
	await settled();
	expect(states()).toEqual(["a kept", "b sending", "c sending"]);
	expect(sent.map(({ name }) => name)).toEqual(["a", "b", "c"]);
});

test("what fails says why, holds nothing up, and can be tried again", async () => {
	const { queue, sent, states, settled } = desk(1);
	queue.add(files("a", "b"));
	sent[0]?.answer(refuse({ message: "Too large." }));
	await settled();

	expect(queue.getUploads()[0]).toMatchObject({ state: "failed", message: "Too large." });
	sent[1]?.answer(ok(photo));
	await settled();
	queue.retry(queue.getUploads()[0]?.id ?? 0);
	sent[2]?.answer(ok(photo));
	await settled();
	expect(states()).toEqual(["a kept", "b kept"]);
	queue.clearKept();
	expect(states()).toEqual([]);
});

test("what is taken out stops, and the next begins", async () => {
	const { queue, sent, states, settled } = desk(1);
	queue.add(files("a", "b"));
	queue.dismiss(queue.getUploads()[0]?.id ?? 0);
	expect(sent[0]?.signal.aborted).toBe(true);
	sent[0]?.answer(refuse({ message: "Stopped." }));
	await settled();

	expect(states()).toEqual(["b sending"]);
});
