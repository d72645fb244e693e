import { Temporal } from "temporal-polyfill";

/** Days as the calendar writes them, "2016-11-01": from the first on, before the second; null where there is no end. */
export type Days = { from: string | null; until: string | null };

const written = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** The day, month or year that is meant; null where it is none. */
export function daysOf(text: string): { from: string; until: string } | null {
	const [, year, month, day] = written.exec(text.trim()) ?? [];
	if (year === undefined) return null;

	try {
		const from = Temporal.PlainDate.from({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }, { overflow: "reject" });
		const length = day ? { days: 1 } : month ? { months: 1 } : { years: 1 };
		return { from: from.toString(), until: from.add(length).toString() };
	} catch {
		return null; // such as the 31st of June
	}
}

/** The moment at which a day begins in a place. */
export function beginningOf(day: string, timeZone: string): Date {
	return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds);
}

/** The day before, or the same day where there is none before. */
export function dayBefore(day: string): string {
	return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** The days that both allow. */
export function narrower(one: Days, other: Days): Days {
	const later = (a: string | null, b: string | null) => (a === null ? b : b === null || a > b ? a : b);
	const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null || a < b ? a : b);

	return { from: later(one.from, other.from), until: earlier(one.until, other.until) };
}
