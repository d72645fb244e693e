import fc from "fast-check";
import { expect, test } from "vitest";
import { Shelf } from "./shelf.ts";

type Thing = { key: string; bytes: number };

test("whatever is put, used and taken away, what was used least recently goes first", () => {
	const key = fc.constantFrom("a", "b", "c", "d", "e");
	const deed = fc.record({
		what: fc.constantFrom("put" as const, "use" as const, "take" as const),
		key,
		bytes: fc.integer({ min: 1, max: 4 }),
	});
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
			const gone: string[] = [];
			const shelf = new Shelf<Thing>(8, (thing) => gone.push(thing.key));
			let order: Thing[] = [];
			const expected: string[] = [];
			for (const { what, key: name, bytes } of deeds) {
				const there = order.find((thing) => thing.key === name);
				if (what === "use" && there) shelf.touch(there);
				if (what === "take") shelf.remove(name);
				order = order.filter((thing) => thing.key !== name);
				if (what === "use" && there) order.push(there);
				if (what !== "put") continue;

				const thing = { key: name, bytes };
				shelf.put(thing);
				order.push(thing);
				while (order.reduce((sum, each) => sum + each.bytes, 0) > 8) expected.push(order.shift()?.key ?? "");
			}

			expect(gone).toEqual(expected);
			expect([...shelf.values()]).toEqual(order);
			expect(shelf.bytes).toBe(order.reduce((sum, each) => sum + each.bytes, 0));
		}),
	);
});
