import type { TimeStyle } from "./format.ts";

/** How the newsroom writes times and numbers: in English, whose words it speaks, the way the paper's country does, on the paper's clock. */
export function newsroomStyle({ locale, timeZone }: TimeStyle): TimeStyle {
	return { locale: englishOf(locale), timeZone };
}

function englishOf(locale: string): string {
	const { language, region } = new Intl.Locale(locale).maximize();
	const wanted = language === "en" ? locale : `en-${region ?? "001"}`;
	// A country without an English of its own would be given America's order of month and day.
	const known = new Intl.DateTimeFormat(wanted).resolvedOptions().locale;

	return known === "en" && region !== "US" ? "en-001" : wanted;
}
