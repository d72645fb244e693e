import { expect, test } from "vitest";
import { Tightener } from "./tightener.ts";

/** A page whose packing ends when the test says so. */
function slowPage(log: string[], name: string) {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const tighten = () => {
		log.push(name);
		return promise;
	};
	return { sent: 0, tighten, resolve, reject };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const kept = () => true;

/** What the page server does with each page that it sends from memory. */
function see(tightener: Tightener, page: ReturnType<typeof slowPage>, isKept = kept) {
	if (tightener.saw(page)) tightener.add(page, isKept);
}

test("a page is packed tighter once it was read again and again, once only", async () => {
	const [log, errors]: [string[], unknown[]] = [[], []];
	const tightener = new Tightener((error) => errors.push(error));
	const page = slowPage(log, "a");
	for (let time = 0; time < 2; time += 1) see(tightener, page);
	expect(log).toEqual([]);

	for (let time = 0; time < 20; time += 1) see(tightener, page);
	page.resolve();
	await settled();
	expect([log, errors]).toEqual([["a"], []]);
});

test("one at a time; what is no longer kept when its turn comes is left alone, what fails holds up nobody", async () => {
	const [log, errors]: [string[], unknown[]] = [[], []];
	const tightener = new Tightener((error) => errors.push(error));
	const [first, replaced, last] = [slowPage(log, "first"), slowPage(log, "replaced"), slowPage(log, "last")];
	for (const [page, isKept] of [
		[first, kept],
		[replaced, () => false],
		[last, kept],
	] as const)
		for (let time = 0; time < 3; time += 1) see(tightener, page, isKept);
	await settled();
	expect(log).toEqual(["first"]);

	first.reject(new Error("no memory"));
	await settled();
	expect([log, errors]).toEqual([["first", "last"], [new Error("no memory")]]);

	last.resolve();
	await settled();
	const later = slowPage(log, "later");
	for (let time = 0; time < 3; time += 1) see(tightener, later);
	expect(log).toEqual(["first", "last", "later"]);
});
