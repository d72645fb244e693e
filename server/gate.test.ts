import { expect, test } from "vitest";
import { Gate } from "./gate.ts";

test("so many pass at once; the others follow in order, also where one fails", async () => {
	const gate = new Gate({ most: 2, mostWaiting: 10 });
	const ends: ((value?: unknown) => void)[] = [];
	const begun: number[] = [];
	const passes = [0, 1, 2, 3].map((number) =>
		gate.pass(() => {
			begun.push(number);
			return new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve(number))));
		}),
	);
	expect(begun).toEqual([0, 1]);
	ends[1]?.(new Error("broken"));
	await expect(passes[1]).rejects.toThrow("broken");
	expect(begun).toEqual([0, 1, 2]);
	ends[0]?.();
	await passes[0];
	expect(begun).toEqual([0, 1, 2, 3]);
	ends[2]?.();
	ends[3]?.();
	expect(await Promise.all([passes[2], passes[3]])).toEqual([2, 3]);
	expect(await gate.pass(async () => "free")).toBe("free");
});

test("who would wait behind too many is told at once", async () => {
	const gate = new Gate({ most: 1, mostWaiting: 1 });
	const held = Promise.withResolvers<void>();
	const [inside, waiting] = [gate.pass(() => held.promise), gate.pass(async () => "second")];
	await expect(gate.pass(async () => "third")).rejects.toThrow("More than 1 wait");
	held.resolve();

	await inside;
	expect(await waiting).toBe("second");
});

test("the first lane goes before whoever waited longer, and has room where the other is full", async () => {
	const gate = new Gate({ most: 1, mostWaiting: 2 });
	const held = Promise.withResolvers<void>();
	const order: string[] = [];
	const pass = (name: string, lane?: "first") => gate.pass(async () => void order.push(name), lane);
	const passes = [gate.pass(() => held.promise), pass("one"), pass("two"), pass("known", "first")];
	await expect(pass("three")).rejects.toThrow("More than 2 wait");
	held.resolve();
	await Promise.all(passes);

	expect(order).toEqual(["known", "one", "two"]);
});
