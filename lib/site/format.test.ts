import { describe, expect, test } from "vitest";
import { anyOf, dayInWords, fileSize, machineTime, number, shortTime, storyTime } from "./format.ts";

const noonInDelhi = new Date("2016-11-12T06:42:00Z");
const delhi = { locale: "en", timeZone: "Asia/Kolkata" };
const newYork = { locale: "en-US", timeZone: "America/New_York" };

describe("a story's time", () => {
	test("stands as the paper prints it, with the zone's own name", () => {
		expect(storyTime(noonInDelhi, delhi)).toEqual({ text: "12:12 PM, November 12, 2016", zone: "IST" });
	});

	test("has no character but plain spaces, so that a search in the page finds it", () => {
		expect(storyTime(noonInDelhi, delhi).text).toMatch(/^[\x20-\x7e]+$/);
	});

	test("keeps the order that an English locale is used to", () => {
		expect(storyTime(noonInDelhi, { ...delhi, locale: "en-GB" }).text).toBe("12:12, 12 November 2016");
		expect(storyTime(noonInDelhi, { ...delhi, locale: "en-IN" }).text).toBe("12:12 pm, 12 November 2016");
	});

	test("is Hindi in Hindi", () => {
		const { text, zone } = storyTime(noonInDelhi, { ...delhi, locale: "hi" });

		expect(text).toContain("12 नवंबर 2016");
		expect(text).not.toContain("November");
		expect(zone).toBe("IST");
	});

	test("uses the numerals of the locale", () => {
		expect(storyTime(noonInDelhi, { ...delhi, locale: "ar-EG" }).text).toContain("١٢ نوفمبر ٢٠١٦");
		expect(number(12345, { locale: "ar-EG" })).toBe("١٢٬٣٤٥");
	});

	test("names the zone that holds on its day, on both sides of a change of clocks", () => {
		const before = storyTime(new Date("2024-11-03T05:59:00Z"), newYork);
		const after = storyTime(new Date("2024-11-03T06:01:00Z"), newYork);

		expect(before).toEqual({ text: "1:59 AM, November 3, 2024", zone: "EDT" });
		expect(after).toEqual({ text: "1:01 AM, November 3, 2024", zone: "EST" });
	});

	test("gives the distance from UTC where a zone has no name", () => {
		expect(storyTime(noonInDelhi, { locale: "en", timeZone: "Asia/Tokyo" }).zone).toBe("GMT+9");
	});
});

describe("a time for machines", () => {
	test("is the site's clock with its distance from UTC", () => {
		expect(machineTime(noonInDelhi, delhi)).toBe("2016-11-12T12:12:00+05:30");
		expect(machineTime(noonInDelhi, { locale: "ar-EG", timeZone: "UTC" })).toBe("2016-11-12T06:42:00+00:00");
	});

	test("is the same instant, whatever the zone and the season", () => {
		for (const timeZone of ["America/New_York", "Asia/Kathmandu", "Pacific/Chatham", "Europe/London"]) {
			for (const day of ["2024-03-10T07:30:00Z", "2024-11-03T06:30:00Z", "2024-10-27T00:30:00Z"]) {
				expect(new Date(machineTime(new Date(day), { locale: "en", timeZone })).toISOString()).toBe(new Date(day).toISOString());
			}
		}
	});
});

describe("a short time", () => {
	const edition = new Date("2016-11-12T18:00:00Z"); // 23:30 in Delhi

	test("is the clock on the edition's day, the day in its year, and the full date before", () => {
		expect(shortTime(noonInDelhi, delhi, edition)).toBe("12:12 PM");
		expect(shortTime(new Date("2016-11-11T18:29:00Z"), delhi, edition)).toBe("Nov 11");
		expect(shortTime(new Date("2015-12-31T18:29:00Z"), delhi, edition)).toBe("Dec 31, 2015");
	});

	test("counts days as the site's zone does", () => {
		expect(shortTime(new Date("2016-11-11T18:30:00Z"), delhi, edition)).toBe("12:00 AM");
	});

	test("is the full date where the page has no day of its own", () => {
		expect(shortTime(noonInDelhi, delhi)).toBe("Nov 12, 2016");
	});
});

test("a day in words has its weekday", () => {
	expect(dayInWords(noonInDelhi, delhi)).toBe("Saturday, November 12, 2016");
});

describe("other languages than English", () => {
	const noonish = new Date("2016-11-12T06:42:00Z");

	test("days are of the calendar that papers there print, in the numerals of the country", () => {
		expect(dayInWords(noonish, { locale: "ar", timeZone: "Asia/Kolkata" })).toBe("السبت، 12 نوفمبر 2016");
		expect(dayInWords(noonish, { locale: "ar-EG", timeZone: "Asia/Kolkata" })).toBe("السبت، ١٢ نوفمبر ٢٠١٦");
		expect(dayInWords(noonish, { locale: "ar-SA", timeZone: "Asia/Kolkata" })).toContain("نوفمبر ٢٠١٦");
		expect(dayInWords(noonish, { locale: "hi", timeZone: "Asia/Kolkata" })).toBe("शनिवार, 12 नवंबर 2016");
		expect(dayInWords(noonish, { locale: "fa", timeZone: "Asia/Kolkata" })).toContain("۱۳۹۵");
		expect(dayInWords(noonish, { locale: "fa-u-ca-gregory", timeZone: "Asia/Kolkata" })).toContain("۲۰۱۶");
	});

	test("a day begins with its weekday, then the day of the month, also by the Persian calendar", () => {
		expect(dayInWords(noonish, { locale: "fa", timeZone: "Asia/Tehran" })).toBe("شنبه ۲۲ آبان ۱۳۹۵");
		expect(dayInWords(noonish, { locale: "fa-AF", timeZone: "Asia/Kabul" })).toBe("شنبه ۲۲ عقرب ۱۳۹۵");
		expect(dayInWords(noonish, { locale: "fa-u-ca-gregory", timeZone: "Asia/Tehran" })).toBe("شنبه ۱۲ نوامبر ۲۰۱۶");
		expect(storyTime(noonish, { locale: "fa", timeZone: "Asia/Tehran" }).text).toBe("۲۲ آبان ۱۳۹۵ ساعت ۱۰:۱۲");
		expect(dayInWords(noonish, { locale: "zh", timeZone: "Asia/Shanghai" })).toBe("2016年11月12日星期六");
	});

	test("the time of day is in the language's own words, never AM and PM in another script", () => {
		const hindi = { locale: "hi", timeZone: "Asia/Kolkata" };
		expect(storyTime(noonish, hindi).text).toBe("12 नवंबर 2016 को दोपहर 12:12 बजे");
		expect(storyTime(new Date("2016-11-12T20:42:00Z"), hindi).text).toBe("13 नवंबर 2016 को रात 2:12 बजे");
		expect(shortTime(noonish, hindi, noonish)).toBe("दोपहर 12:12");
		for (const locale of ["hi", "mr", "bn", "ta", "te", "kn", "ml", "gu", "pa", "ur"]) {
			const style = { ...hindi, locale };
			expect(`${storyTime(noonish, style).text} ${shortTime(noonish, style, noonish)}`, locale).not.toMatch(/[a-z]/i);
		}
		expect(storyTime(noonish, { locale: "es-MX", timeZone: "Asia/Kolkata" }).text).toMatch(/p\.\sm\.|p\.m\./);
		expect(storyTime(noonish, { locale: "ar", timeZone: "Asia/Kolkata" }).text).toBe("12 نوفمبر 2016 في 12:12 م");
	});

	test("sizes of files and choices of names are written the way of the language", () => {
		expect([34_200, 1, 1_234_567].map((bytes) => fileSize(bytes, { locale: "en" }))).toEqual(["34 kB", "1 kB", "1,235 kB"]);
		expect(fileSize(34_200, { locale: "ar-EG" })).toMatch(/^٣٤ /);
		expect(anyOf(["India", "World"], { locale: "en" })).toBe("India or World");
		expect(anyOf(["भारत", "विश्व"], { locale: "hi" })).toBe("भारत या विश्व");
	});
});
