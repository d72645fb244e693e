/** What the writing of a time depends on. `Site` has all of it. */
export type TimeStyle = { locale: string; timeZone: string };

/** Zone names that English leaves out abroad stand in the English of the place itself: "IST" in India's. */
const englishElsewhere = ["en-US", "en-GB", "en-IN", "en-AU", "en-NZ", "en-ZA", "en-KE", "en-AE", "en-150", "en-001"];

/** When a story was published: "12:12 PM, November 12, 2016" and "IST". Absolute, so that a kept page never tells a lie. */
export function storyTime(date: Date, site: TimeStyle): { text: string; zone: string } {
	return { text: timeAndDay(date, site), zone: zoneName(date, site) };
}

/** A whole day in words, as below a newspaper's name: "Saturday, November 12, 2016". */
export function dayInWords(date: Date, site: TimeStyle): string {
	const [day, full] = [formatter(site, { dateStyle: "long" }), formatter(site, { dateStyle: "full" })];
	// In languages that put the day first, Unicode's data has some calendars with the year first and the weekday last.
	const isReversed = isYear(full.formatToParts(date)[0]) && day.formatToParts(date)[0]?.type === "day";

	return isReversed
		? `${write(date, site, { weekday: "long" })} ${write(date, site, { dateStyle: "long" })}`
		: write(date, site, { dateStyle: "full" });
}

/** A month in words, "November 2016", by the Gregorian calendar, which the archive's addresses have. */
export function monthInWords(date: Date, site: TimeStyle, style: "long" | "short" = "long"): string {
	return write(date, site, { month: style, ...(style === "long" ? { year: "numeric" } : {}), calendar: "gregory" });
}

/** The days of the week from Monday on, short and in full. */
export function weekdayNames({ locale }: Pick<TimeStyle, "locale">): { short: string; long: string }[] {
	const utc = { locale, timeZone: "UTC" };
	const monday = Date.UTC(2024, 0, 1);

	return Array.from({ length: 7 }, (_, day) => {
		const date = new Date(monday + day * 24 * 60 * 60 * 1000);
		return { short: write(date, utc, { weekday: "short" }), long: write(date, utc, { weekday: "long" }) };
	});
}

/** As short as the edition's day allows: "12:12 PM" on that day, "Nov 12" in its year, else "Nov 12, 2016". Without an edition, the last. */
export function shortTime(date: Date, site: TimeStyle, edition?: Date): string {
	if (edition && sameDay(date, edition, site)) return clock(date, site);
	if (edition && yearOf(date, site) === yearOf(edition, site)) return write(date, site, { month: "short", day: "numeric" });

	return write(date, site, { month: "short", day: "numeric", year: "numeric" });
}

/** For `<time datetime>`: the site's own clock with its distance from UTC, "2016-11-12T12:12:00+05:30". */
export function machineTime(date: Date, site: TimeStyle): string {
	const clock = partsOf(date, { locale: "en-u-ca-gregory-nu-latn", timeZone: site.timeZone }, clockParts);
	const offset = clock.timeZoneName.replace("GMT", "") || "+00:00";

	return `${clock.year.padStart(4, "0")}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}${offset}`;
}

/** A number in the site's own numerals and grouping. */
export function number(value: number, site: Pick<TimeStyle, "locale">): string {
	return new Intl.NumberFormat(site.locale).format(value);
}

/** The size of a file, in thousands of bytes: "34 kB". */
export function fileSize(bytes: number, site: Pick<TimeStyle, "locale">): string {
	const style = { style: "unit", unit: "kilobyte", unitDisplay: "short", maximumFractionDigits: 0 } as const;

	return new Intl.NumberFormat(site.locale, style).format(Math.max(1, bytes / 1000));
}

/** Some names of which any will do: "India, World, or Sport". */
export function anyOf(names: readonly string[], site: Pick<TimeStyle, "locale">): string {
	return new Intl.ListFormat(site.locale, { type: "disjunction" }).format(names);
}

const clockParts = {
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
	hour: "2-digit",
	minute: "2-digit",
	second: "2-digit",
	hourCycle: "h23",
	timeZoneName: "longOffset",
} as const;

/** English papers put the clock first; every other language has its own order. */
function timeAndDay(date: Date, site: TimeStyle): string {
	if (!isEnglish(site.locale)) return dayAndTime(date, site);

	return `${write(date, site, { timeStyle: "short" })}, ${write(date, site, { dateStyle: "long" })}`;
}

/** The day and the clock as the language joins them, with its own words for the time of day. */
function dayAndTime(date: Date, site: TimeStyle): string {
	const style = { dateStyle: "long", timeStyle: "short" } as const;
	if (!hasForeignMarkers(site)) return write(date, site, style);

	const parts = formatter(site, style).formatToParts(date);
	const ofClock = parts.flatMap(({ type }, index) => (["hour", "minute", "dayPeriod"].includes(type) ? [index] : []));
	const [first = 0, last = -1] = [ofClock[0], ofClock.at(-1)];
	const text = (some: Intl.DateTimeFormatPart[]) => some.map(({ value }) => value).join("");

	return plainSpaces(text(parts.slice(0, first)) + clock(date, site) + text(parts.slice(last + 1)));
}

/** The clock alone. Hindi papers print "दोपहर 12:12" where Unicode's data has "12:12 pm". */
function clock(date: Date, site: TimeStyle): string {
	return write(date, site, { hour: "numeric", minute: "2-digit", ...(hasForeignMarkers(site) ? { dayPeriod: "short" } : {}) });
}

/** Whether Unicode's data has the English AM and PM for a language in another script. */
function hasForeignMarkers(site: TimeStyle): boolean {
	const marker = formatter(site, { hour: "numeric", minute: "2-digit" })
		.formatToParts(0)
		.find(({ type }) => type === "dayPeriod");

	return marker !== undefined && /[a-z]/i.test(marker.value) && new Intl.Locale(site.locale).maximize().script !== "Latn";
}

function isYear(part: Intl.DateTimeFormatPart | undefined): boolean {
	return part?.type === "year" || part?.type === "era";
}

function zoneName(date: Date, site: TimeStyle): string {
	const own = partsOf(date, site, { timeZoneName: "short" }).timeZoneName;
	if (!isEnglish(site.locale) || isAbbreviation(own)) return own;

	const abroad = englishElsewhere.map((locale) => partsOf(date, { ...site, locale }, { timeZoneName: "short" }).timeZoneName);
	return abroad.find(isAbbreviation) ?? own;
}

function isEnglish(locale: string): boolean {
	return /^en\b/i.test(locale);
}

function isAbbreviation(zone: string): boolean {
	return !/\d/.test(zone);
}

function sameDay(one: Date, other: Date, site: TimeStyle): boolean {
	return write(one, site, { dateStyle: "short" }) === write(other, site, { dateStyle: "short" });
}

function yearOf(date: Date, site: TimeStyle): string {
	return write(date, site, { year: "numeric" });
}

function partsOf(date: Date, site: TimeStyle, style: Intl.DateTimeFormatOptions) {
	const parts = formatter(site, style).formatToParts(date);

	return Object.fromEntries(parts.map((part) => [part.type, part.value])) as Record<Intl.DateTimeFormatPartTypes, string>;
}

function write(date: Date, site: TimeStyle, style: Intl.DateTimeFormatOptions): string {
	return plainSpaces(formatter(site, style).format(date));
}

/** Intl sets a narrow no-break space before AM; typefaces without one show a box. */
function plainSpaces(text: string): string {
	return text.replaceAll("\u202f", " ");
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using one does. */
function formatter(site: TimeStyle, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${site.locale} ${site.timeZone} ${JSON.stringify(style)}`;
	const known = formatters.get(key);
	if (known) return known;

	const made = new Intl.DateTimeFormat(site.locale, { ...style, timeZone: site.timeZone });
	formatters.set(key, made);
	return made;
}
