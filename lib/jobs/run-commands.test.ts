import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { claimedFor } from "./claim.ts";
import { addJob } from "./commands.ts";
import { runDueJob } from "./run-commands.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const after = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

onBothDatabases("work that is due", () => {
	beforeEach(async () => {
		await db().job.deleteMany();
		await db().$transaction((tx) => addJob(tx, { kind: "publish", key: "publish:1", payload: {} }, noon));
	});

	/** Nothing is renewed unless a test lets the time pass. */
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test("what a process that died left undone is taken over within ten seconds", async () => {
		void runDueJob({ publish: () => new Promise(() => {}) }, noon, () => {}); // as good as dead: it never ends
		await vi.waitUntil(async () => (await db().job.findFirst())?.claimedUntil);
		const done = vi.fn(async () => {});

		expect(await runDueJob({ publish: done }, after(9_000), () => {})).toBe(false);
		expect(await runDueJob({ publish: done }, after(10_001), () => {})).toBe(true);
		expect([done.mock.calls.length, await db().job.count()]).toEqual([1, 0]);
	});

	test("what takes long is nobody else's while it runs, and is done once", async () => {
		const ended = Promise.withResolvers<void>();
		const running = runDueJob({ publish: () => ended.promise }, noon, () => {});
		await vi.waitUntil(() => vi.getTimerCount() > 0);
		const until = async () => (await db().job.findFirst())?.claimedUntil?.getTime() ?? 0;
		for (let seconds = 5; seconds <= 60; seconds += 5) {
			vi.advanceTimersByTime(5000);
			await vi.waitUntil(async () => (await until()) >= after(seconds * 1000 + 10_000).getTime());
			expect(await runDueJob({ publish: async () => {} }, after(seconds * 1000 + 4000), () => {})).toBe(false);
		}
		ended.resolve();
		await running;

		expect(await db().job.count()).toBe(0);
	});

	test("what fails after a long time is free for the next attempt", async () => {
		const ended = Promise.withResolvers<void>();
		const running = runDueJob({ publish: () => ended.promise }, noon, () => {});
		await vi.waitUntil(() => vi.getTimerCount() > 0);
		vi.advanceTimersByTime(5000);
		ended.reject(new Error("no room"));
		await running;

		expect(await db().job.findFirst()).toMatchObject({ claimedUntil: null, lastError: "no room", attempts: 1 });
	});
});

test("work that ends its process again and again is tried ever less often, every five minutes at the least", () => {
	expect([1, 2, 3, 4, 5, 8, 9, 50].map(claimedFor)).toEqual([10_000, 10_000, 10_000, 16_000, 32_000, 256_000, 300_000, 300_000]);
});
