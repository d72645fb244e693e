import { expect, test, vi } from "vitest";
import { within } from "./within.ts";

test("what takes too long fails; what does not gives what it gives, and leaves no clock running", async () => {
	vi.useFakeTimers();
	const late = expect(within(1000, new Promise(() => {}), () => new Error("too late"))).rejects.toThrow("too late");
	await vi.advanceTimersByTimeAsync(1000);
	await late;

	expect(await within(1000, Promise.resolve("done"))).toBe("done");
	await expect(within(1000, Promise.reject(new Error("broken")))).rejects.toThrow("broken");
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
