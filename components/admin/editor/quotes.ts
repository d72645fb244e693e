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
