import { Temporal } from "temporal-polyfill";
import { exifText, iptcTexts, type Tags, xmpText } from "./metadata-tags.ts";

/** When a photo was taken: as the file says it, and the instant, null where the file names no time of day. */
export type Taken = { text: string; at: Date | null };

type Moment = { year: string; month: string; day: string; time: string; zone: string };

/**
 * When a photo was taken. What names its zone counts before what does not, and that before a mere day.
 * A clock without a zone is taken to be the paper's own.
 */
export function takenOf(tags: Tags, timeZone: string, now: Date): Taken | null {
	const moments = [
		xmpText(tags, "DateCreated"),
		`${iptcTexts(tags, "Date Created")[0] ?? ""}T${iptcTexts(tags, "Time Created")[0] ?? ""}`.replace(/T$/, ""),
		exifText(tags, "DateTimeOriginal") + exifText(tags, "OffsetTimeOriginal"),
		xmpText(tags, "DateTimeOriginal"),
		xmpText(tags, "CreateDate"),
		exifText(tags, "DateTimeDigitized") + exifText(tags, "OffsetTimeDigitized"),
	].flatMap((text) => momentOf(text) ?? []);
	const best = moments.find(({ zone, time }) => zone && time) ?? moments.find(({ time }) => time) ?? moments[0];
	if (!best) return null;

	const at = instantOf(best, timeZone);
	if (at === undefined || (at && (at.getUTCFullYear() < 1826 || at.getTime() > now.getTime() + day))) return null;
	return { text: wordsOf(best), at };
}

const day = 24 * 60 * 60 * 1000;

/** Reads a time as Exif ("2016:11:12 12:12:00"), IPTC-IIM and XMP (ISO 8601) write it. */
function momentOf(text: string): Moment | null {
	const parts = /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)? ?(Z|[+-]\d\d:?\d\d)?/.exec(text.trim());
	if (!parts) return null;
	const [, year = "", month = "", date = "", hour, minute, second = "00", zone = ""] = parts;

	return { year, month, day: date, time: hour ? `${hour}:${minute}:${second}` : "", zone: zone === "Z" ? "+00:00" : zone };
}

/** Null for a mere day, undefined for a moment that no calendar has. */
function instantOf(moment: Moment, timeZone: string): Date | null | undefined {
	const { year, month, day: date, time, zone } = moment;
	try {
		const plain = Temporal.PlainDateTime.from(`${year}-${month}-${date}T${time || "00:00:00"}`);
		if (time === "") return null;
		return new Date(plain.toZonedDateTime(zone || timeZone).epochMilliseconds);
	} catch {
		return undefined;
	}
}

function wordsOf({ year, month, day: date, time, zone }: Moment): string {
	return [`${year}-${month}-${date}`, time, zone].filter(Boolean).join(" ");
}
