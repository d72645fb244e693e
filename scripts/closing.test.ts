import { expect, onTestFinished, test, vi } from "vitest";
import { closingSignals } from "./closing.ts";

function started(delay: number) {
	vi.useFakeTimers();
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const did: string[] = [];
	const closed = Promise.withResolvers<void>();
	const signal = closingSignals({
		announce: () => did.push("announced"),
		close: () => {
			did.push("closing");
			return closed.promise;
		},
		delay,
		exit: (code) => did.push(`left with ${code}`),
		say: () => {},
		now: Date.now,
	});

	return { did, signal, closed: () => closed.resolve() };
}

test("a signal is announced first, the server serves on, and then closes", async () => {
	const { did, signal, closed } = started(3000);
	signal();
	vi.advanceTimersByTime(2999);
	expect(did).toEqual(["announced"]);
	vi.advanceTimersByTime(1);
	closed();
	await vi.runAllTimersAsync();

	expect(did).toEqual(["announced", "closing", "left with 0"]);
});

test("without a delay the server closes at once", () => {
	const { did, signal } = started(0);
	signal();

	expect(did).toEqual(["announced", "closing"]);
});

test("a second signal ends the wait, a third leaves at once; the same Ctrl-C that comes twice is one", () => {
	const { did, signal } = started(60_000);
	signal();
	vi.advanceTimersByTime(100);
	signal();
	expect(did).toEqual(["announced"]);
	vi.advanceTimersByTime(501);
	signal();
	expect(did).toEqual(["announced", "closing"]);
	vi.advanceTimersByTime(501);
	signal();
	vi.advanceTimersByTime(60_000);

	expect(did).toEqual(["announced", "closing", "left with 130"]);
});
