import { Temporal } from "temporal-polyfill";
import { beginningOf, daysOf } from "#lib/search/days.ts";

/** A day as the paper's own calendar writes it, "2016-11-12"; a month, "2016-11"; a year, "2016". All of them Gregorian (ISO 8601). */
export type Span = { kind: "day" | "month" | "year"; name: string };

/** Reads what stands after /archive/ in an address, as our links write it; null for what is no day, month or year. */
export function readSpan(parts: readonly string[]): Span | null {
	const name = parts.join("-");
	const kind = /^\d{4}(-\d\d){0,2}$/.test(name) && parts.length <= 3 ? (["year", "month", "day"] as const)[parts.length - 1] : undefined;

	return kind && Number(parts[0]) > 0 && daysOf(name) ? { kind, name } : null;
}

/** Path of a day, a month or a year. */
export function archiveAddress(name: string): string {
	return `/archive/${name.replaceAll("-", "/")}`;
}

/** From which moment on, and before which, a day, a month or a year lasts in a place. */
export function momentsOf(name: string, timeZone: string): { from: Date; until: Date } {
	const days = daysOf(name);
	if (!days) throw new Error(`${name} is no day, month or year`);

	return { from: beginningOf(days.from, timeZone), until: beginningOf(days.until, timeZone) };
}

/** The day that a moment is on in a place. */
export function dayAt(moment: Date, timeZone: string): string {
	return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The month that a day is in. */
export function monthOfDay(day: string): string {
	return day.slice(0, 7);
}

/** Every day of a month. */
export function daysIn(month: string): string[] {
	const { daysInMonth } = Temporal.PlainYearMonth.from(month);

	return Array.from({ length: daysInMonth }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
}

/** The months of UTC that a stretch of time touches: what its pages depend on. */
export function utcMonthsOf({ from, until }: { from: Date; until: Date }): string[] {
	const last = new Date(until.getTime() - 1).toISOString().slice(0, 7);
	const months: string[] = [];
	for (let month = Temporal.PlainYearMonth.from(from.toISOString().slice(0, 7)); ; month = month.add({ months: 1 })) {
		months.push(month.toString());
		if (month.toString() >= last) return months;
	}
}

/** A month as a calendar shows it: weeks of seven days, null before its first and after its last. `firstDay`: 1 for Monday to 7 for Sunday. */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
	const days = daysIn(month);
	const before = (Temporal.PlainDate.from(`${month}-01`).dayOfWeek - firstDay + 7) % 7;
	const places = [...Array.from({ length: before }, () => null), ...days];
	const weeks = Math.ceil(places.length / 7);

	return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, day) => places[7 * week + day] ?? null));
}

/** The day that a week begins with where a language is spoken (Unicode CLDR), 1 for Monday to 7 for Sunday. */
export function firstDayOf(locale: string): number {
	// What TypeScript's library does not know yet.
	const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };

	return known.getWeekInfo?.().firstDay ?? 1;
}
