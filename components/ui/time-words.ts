/** How the site writes times. */
export type TimeStyle = { locale: string; timeZone: string };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A full time with its zone: "Nov 12, 2016, 12:12 PM GMT+5:30". */
export function absoluteTime(at: Date, { locale, timeZone }: TimeStyle): string {
	const parts = { year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" } as const;

	return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at);
}

/** A time to the second, where several lie in one minute: "Nov 12, 12:12:05 PM". */
export function exactTime(at: Date, { locale, timeZone }: TimeStyle): string {
	const parts = { month: "short", day: "numeric", hour: "numeric", minute: "2-digit", second: "2-digit" } as const;

	return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at);
}

/** The clock and the day, as short as can be: "Nov 12, 12:12 PM". */
export function shortMoment(at: Date, { locale, timeZone }: TimeStyle): string {
	return new Intl.DateTimeFormat(locale, { month: "short", day: "numeric", hour: "numeric", minute: "2-digit", timeZone }).format(at);
}

/** "5 minutes ago", "in 2 hours"; null where more than a week lies between, and a date says more. */
export function relativeTime(at: Date, now: Date, locale: string): string | null {
	const ahead = at.getTime() - now.getTime();
	const distance = Math.abs(ahead);
	const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

	if (distance < minute) return words.format(0, "second");
	if (distance < hour) return words.format(Math.round(ahead / minute), "minute");
	if (distance < day) return words.format(Math.round(ahead / hour), "hour");
	if (distance < 7 * day) return words.format(Math.round(ahead / day), "day");
	return null;
}
