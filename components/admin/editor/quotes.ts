type Marks = { open: string; close: string; openSingle: string; closeSingle: string };

const english: Marks = { open: "“", close: "”", openSingle: "‘", closeSingle: "’" };
const low: Marks = { open: "„", close: "“", openSingle: "‚", closeSingle: "‘" };

const byLanguage: Record<string, Marks> = {
	en: english,
	hi: english,
	bn: english,
	ta: english,
	te: english,
	mr: english,
	de: low,
	cs: low,
};

/** The quotation marks that typing gives in a language; null where they are typed as they are. */
export function quotesOf(lang: string): Marks | null {
	return byLanguage[lang.toLowerCase().split("-")[0] ?? ""] ?? null;
}

/** The mark that a typed " or ' becomes after the words before it. An apostrophe is a closing one. */
export function curled(typed: string, before: string, marks: Marks): string | null {
	const opens = before === "" || /[\s([{“‘„‚—–/-]$/u.test(before);

	if (typed === '"') return opens ? marks.open : marks.close;
	if (typed === "'") return opens ? marks.openSingle : /\p{L}$/u.test(before) ? "’" : marks.closeSingle;
	return null;
}

// Two digits and an s, and the few words that begin with an apostrophe; the words only once something ends them, as "em" begins "embargo".
const leftOut = /^(?:\d\ds|(?:tis|twas|em|til|n’)[\s.,;:!?])$/iu;

/**
 * Where a text ends in something that begins with an opening quotation mark and should begin with an apostrophe, because something is left
 * out rather than quoted: "the ’90s". Null where it does not.
 */
export function leftOutIn(text: string, marks: Marks): { index: number; text: string } | null {
	const index = text.lastIndexOf(marks.openSingle);
	if (index < 0 || !leftOut.test(text.slice(index + 1))) return null;

	return { index, text: text.slice(index) };
}
