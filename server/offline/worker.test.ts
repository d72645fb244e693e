import { expect, test } from "vitest";
import { offlineWorker } from "./worker.ts";

test("what keeps stories weighs less than 2 KB, apart from the modules of pages; what takes it away, less than half of one", async () => {
	const [offline, leave] = [await offlineWorker(true), await offlineWorker(false)];

	expect((await offline.body("br")).length).toBeLessThan(2 * 1024);
	expect((await leave.body("br")).length).toBeLessThan(512);
	expect(offline.version).not.toBe(leave.version);
});
