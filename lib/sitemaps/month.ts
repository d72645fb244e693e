/** The month that a story's sitemap is of, "2016-11": in UTC, so that no change of the site's time zone moves a story. */
export function monthOf(firstPublishedAt: Date): string {
	return firstPublishedAt.toISOString().slice(0, 7);
}

/** Reads a month from an address; null for what is none. */
export function readMonth(text: string): { from: Date; until: Date } | null {
	const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
	if (!year || !month) return null;

	return { from: new Date(Date.UTC(Number(year), Number(month) - 1)), until: new Date(Date.UTC(Number(year), Number(month))) };
}
