/** What a clock in a place shows at a moment, as a browser's field for times takes it: "2026-03-01T12:00". */
export function clockAt(moment: Date, timeZone: string): string {
	const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(moment);

	return shown.replace(" ", "T");
}
