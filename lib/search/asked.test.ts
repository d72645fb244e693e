import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOfSearch, readFields, removables, understand } from "./asked.ts";
import { readSearchCursor, type SearchCursor, writeSearchCursor } from "./cursor.ts";

test("the form and the question say the same in two ways", () => {
	const typed = understand(readFields({ q: "ferry section:world after:2016-11-01 before:2016-11-13" }));
	const chosen = understand(readFields({ q: "ferry", section: "world", from: "2016-11-01", to: "2016-11-12" }));
	expect(chosen.days).toEqual(typed.days);
	expect(chosen.names.map(({ kind, value }) => [kind, value])).toEqual(typed.names.map(({ kind, value }) => [kind, value]));
});

test("of two ends the nearer one holds", () => {
	expect(understand(readFields({ q: "after:2016 before:2018", from: "2017-03-01", to: "2020-01-01" })).days).toEqual({
		from: "2017-03-01",
		until: "2018-01-01",
	});
});

test("a day of the form that is none is told of and not used", () => {
	const { unused, days } = understand(readFields({ q: "ferry", from: "yesterday" }));
	expect(unused).toEqual([{ written: "yesterday", why: { code: "noDay", value: "yesterday" } }]);
	expect(days).toEqual({ from: null, until: null });
	expect(removables(readFields({ q: "ferry", from: "yesterday" }))).toEqual([]);
});

test("each filter in force has the address without it", () => {
	const fields = readFields({ q: "ferry -by:riya before:2017", section: "world", to: "2016-06-30", sort: "date" });
	expect(removables(fields)).toEqual([
		{ kind: "by", value: "riya", excluded: true, without: "/search?q=ferry+before%3A2017&section=world&to=2016-06-30&sort=date" },
		{ kind: "to", value: "2016-12-31", excluded: false, without: "/search?q=ferry+-by%3Ariya&section=world&to=2016-06-30&sort=date" },
		{ kind: "section", value: "world", excluded: false, without: "/search?q=ferry+-by%3Ariya+before%3A2017&to=2016-06-30&sort=date" },
		{ kind: "to", value: "2016-06-30", excluded: false, without: "/search?q=ferry+-by%3Ariya+before%3A2017&section=world&sort=date" },
	]);
});

test("an address carries only what is asked", () => {
	expect(addressOfSearch(readFields({}))).toBe("/search");
	expect(addressOfSearch(readFields({ q: "a&b", sort: "worst", before: "d1" }))).toBe("/search?q=a%26b");
});

const place = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
const cursor: fc.Arbitrary<SearchCursor> = fc.oneof(
	fc.record({ type: fc.constant("dated" as const), place }),
	fc.record({ type: fc.constant("rest" as const), floor: place, headFloor: place, place }),
	fc.record({ type: fc.constant("ranked" as const), top: place, floor: place, headFloor: place, score: fc.nat(2_000_000), place }),
);

test("a cursor comes back as it went out, and any other text is none", () => {
	fc.assert(
		fc.property(cursor, (each) => {
			expect(readSearchCursor(writeSearchCursor(each))).toEqual(each);
		}),
	);
	fc.assert(fc.property(fc.string(), (text) => void readSearchCursor(text)));
	for (const text of ["", "20", "dx y", "r1.2", "d1.2", "o1", "d99999999999999"]) expect(readSearchCursor(text)).toBeNull();
});
