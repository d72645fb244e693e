import { expect, test } from "vitest";
import { offlineWorker } from "./worker.ts";

test("what keeps stories weighs less than 2 KB, apart from the modules of pages; what takes it away, less than half of one", async () => {
	const [offline, leave] = [await offlineWorker(true), await offlineWorker(false)];

	expect(offline.bodies.br.length).toBeLessThan(2 * 1024);
	expect(leave.bodies.br.length).toBeLessThan(512);
	expect(offline.etag).not.toBe(leave.etag);
});
