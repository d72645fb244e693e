import { expect, test } from "vitest";
import { figure, kilobytes, median, milliseconds, percentile } from "./numbers.ts";

test("the median is the middle, whatever the order and however far the ends lie", () => {
	expect(median([9000, 1, 3])).toBe(3);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(median([7])).toBe(7);
	expect(median([])).toBeNaN();
});

test("a percentile lies between its neighbours by their distance", () => {
	const hundred = Array.from({ length: 101 }, (_, each) => each);

	expect(percentile(hundred, 99)).toBe(99);
	expect(percentile([0, 10], 25)).toBe(2.5);
	expect(percentile([0, 10], 100)).toBe(10);
});

test("figures are told with the digits that count", () => {
	expect([41_347, 0.8333, 7.254, 999.6, 0].map(figure)).toEqual(["41,300", "0.83", "7.25", "1,000", "0"]);
	expect([milliseconds(12.34), milliseconds(Number.NaN), kilobytes(20_480)]).toEqual(["12.3 ms", "–", "20.5 kB"]);
});
