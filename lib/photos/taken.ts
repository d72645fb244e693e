import { Temporal } from "temporal-polyfill";
import { exifText, iptcTexts, type Tags, xmpText } from "./metadata-tags.ts";

/** When a photo was taken: as the file says it, and the instant, null where the file names no time of day. */
export type Taken = { text: string; at: Date | null };

/** What one field says. `day` may be a mere year or month; `time` and `zone` are "" where it names none that can be. */
type Moment = { day: string; time: string; zone: string };

/**
 * When a photo was taken. The fields have a rank, and the highest that names a day that can be decides the day; the time comes from a
 * field of that same day, first from one that names its zone. A clock without a zone is taken to be the paper's own.
 * When a file was made or a print was scanned is never taken for it.
 */
export function takenOf(tags: Tags, timeZone: string, now: Date): Taken | null {
	const moments = [
		xmpText(tags, "DateCreated"),
		`${iptcTexts(tags, "Date Created")[0] ?? ""}T${iptcTexts(tags, "Time Created")[0] ?? ""}`.replace(/T$/, ""),
		exifText(tags, "DateTimeOriginal") + exifText(tags, "OffsetTimeOriginal"),
		xmpText(tags, "DateTimeOriginal"),
	].flatMap((text) => momentOf(text, now) ?? []);
	const day = dayOf(moments);
	if (day === undefined) return null;

	const sameDay = moments.filter((moment) => moment.day === day);
	const { time, zone } = sameDay.find((moment) => moment.time && moment.zone) ?? sameDay.find((moment) => moment.time) ?? noTime;
	const text = [day, time, zone].filter(Boolean).join(" ");

	return { text, at: time ? instantOf(`${day}T${time}`, zone || timeZone) : null };
}

const noTime: Pick<Moment, "time" | "zone"> = { time: "", zone: "" };

/** The day of the highest rank; where that is a mere year or month, the first more exact day within it. */
function dayOf(moments: readonly Moment[]): string | undefined {
	return moments.reduce<string | undefined>(
		(day, moment) => (day === undefined || (moment.day.startsWith(day) && moment.day.length > day.length) ? moment.day : day),
		undefined,
	);
}

const written = /^(\d{4})(?:[:-]?(\d\d)(?:[:-]?(\d\d))?)?(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)? ?(Z|[+-]\d\d:?\d\d)?/;

/** Reads a time as Exif ("2016:11:12 12:12:00"), IPTC-IIM and XMP (ISO 8601) write it. Null where no photo can have been taken then. */
function momentOf(text: string, now: Date): Moment | null {
	const parts = written.exec(text.trim());
	if (!parts) return null;
	const [, year = "", month = "00", date = "00", hour, minute, second = "00", zone = ""] = parts;
	const day = [year, ...(month === "00" ? [] : [month, ...(date === "00" ? [] : [date])])].join("-");
	if (!canBe(day, now)) return null;
	const isClock = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;

	return { day, time: isClock && date !== "00" ? `${hour}:${minute}:${second}` : "", zone: isClock ? zoneOf(zone) : "" };
}

const dayLong = 24 * 60 * 60 * 1000;

/** Whether the calendar has this day, photography existed, and it has come, wherever on Earth. */
function canBe(day: string, now: Date): boolean {
	const [year = "", month = "01", date = "01"] = day.split("-");
	try {
		const { epochMilliseconds } = Temporal.PlainDate.from(`${year}-${month}-${date}`).toZonedDateTime("UTC");
		return Number(year) >= 1826 && epochMilliseconds <= now.getTime() + dayLong;
	} catch {
		return false;
	}
}

/** The offset, where some clock on Earth is so far from UTC: −12:00 to +14:00, by quarters of an hour. */
function zoneOf(text: string): string {
	if (text === "Z") return "+00:00";
	const [, sign = "+", hours = "", minutes = ""] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
	const offset = Number(`${sign}${Number(hours) * 60 + Number(minutes)}`);

	return hours !== "" && offset >= -720 && offset <= 840 && Number(minutes) < 60 && offset % 15 === 0 ? `${sign}${hours}:${minutes}` : "";
}

function instantOf(local: string, zone: string): Date {
	return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds);
}
