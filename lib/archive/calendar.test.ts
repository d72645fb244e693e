import { describe, expect, test } from "vitest";
import { archiveAddress, dayAt, daysIn, firstDayOf, momentsOf, readSpan, utcMonthsOf, weeksOf } from "./calendar.ts";

describe("an address of the archive", () => {
	test("is a year, a month or a day", () => {
		expect(readSpan(["2016"])).toEqual({ kind: "year", name: "2016" });
		expect(readSpan(["2016", "11"])).toEqual({ kind: "month", name: "2016-11" });
		expect(readSpan(["2016", "11", "12"])).toEqual({ kind: "day", name: "2016-11-12" });
		expect(archiveAddress("2016-11-12")).toBe("/archive/2016/11/12");
	});

	test.each([
		[[]],
		[["16"]],
		[["0000"]],
		[["2016", "13"]],
		[["2016", "1"]],
		[["2015", "02", "29"]],
		[["2016", "11", "12", "1"]],
		[["latest"]],
	])("is not %j", (parts) => expect(readSpan(parts)).toBeNull());
});

test("a day begins and ends at midnight of the place, also where the clocks change", () => {
	expect(momentsOf("2016-11-12", "Asia/Kolkata")).toEqual({
		from: new Date("2016-11-11T18:30:00Z"),
		until: new Date("2016-11-12T18:30:00Z"),
	});
	const { from, until } = momentsOf("2026-03-29", "Europe/Berlin");
	expect((until.getTime() - from.getTime()) / 3_600_000).toBe(23);
});

test("a moment is on the day that the place's calendar shows", () => {
	expect(dayAt(new Date("2016-11-12T18:29:59Z"), "Asia/Kolkata")).toBe("2016-11-12");
	expect(dayAt(new Date("2016-11-12T18:30:00Z"), "Asia/Kolkata")).toBe("2016-11-13");
	expect(dayAt(new Date("2016-11-12T04:59:59Z"), "America/New_York")).toBe("2016-11-11");
});

test("a page of a month depends on each month of UTC that it touches", () => {
	expect(utcMonthsOf(momentsOf("2016-11", "Asia/Kolkata"))).toEqual(["2016-10", "2016-11"]);
	expect(utcMonthsOf(momentsOf("2016-12-31", "America/New_York"))).toEqual(["2016-12", "2017-01"]);
	expect(utcMonthsOf(momentsOf("2016-11", "UTC"))).toEqual(["2016-11"]);
});

test("a month is weeks that begin where the reader's begin", () => {
	const monday = weeksOf("2016-11", 1);
	expect(monday[0]).toEqual([null, "2016-11-01", "2016-11-02", "2016-11-03", "2016-11-04", "2016-11-05", "2016-11-06"]);
	expect(monday.at(-1)).toEqual(["2016-11-28", "2016-11-29", "2016-11-30", null, null, null, null]);
	expect(weeksOf("2016-11", 7)[0]?.slice(0, 3)).toEqual([null, null, "2016-11-01"]);
	expect(weeksOf("2026-02", 7)).toHaveLength(4);
	expect(daysIn("2016-02")).toHaveLength(29);
	expect([firstDayOf("en-GB"), firstDayOf("en-US"), firstDayOf("ar-EG")]).toEqual([1, 7, 6]);
});
