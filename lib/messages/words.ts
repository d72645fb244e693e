import { ar } from "./ar/words.ts";
import { en, type Words } from "./en/words.ts";
import { hi } from "./hi/words.ts";
import type { Spoken } from "./phrases.ts";

export type { Words };

const spoken: Record<Spoken, Words> = { en, hi, ar };

/** What the pages of a site say around its stories, in its language; in English where nobody has put them into it. */
export function wordsOf(site: { language: string }): Words {
	return spoken[languageOfWords(site.language) ?? "en"];
}

/** The same for a story in a language of its own: in that, where there are words in it; else in the site's. */
export function wordsFor(lang: string, site: { language: string }): Words {
	const own = lang === "" ? null : languageOfWords(lang);

	return own ? spoken[own] : wordsOf(site);
}

/** The attribute of words of ours on a page whose language we do not speak. */
export function ofWords(site: { language: string }): { lang?: string } {
	return languageOfWords(site.language) ? {} : { lang: "en" };
}

const found = new Map<string, Spoken | null>();

/** Which of our languages a tag (BCP 47) means; null for none. A language in another script than ours is another to read. */
function languageOfWords(tag: string): Spoken | null {
	const known = found.get(tag);
	if (known !== undefined) return known;

	const { language, script } = new Intl.Locale(tag).maximize();
	const same = (["en", "hi", "ar"] as const).find((each) => each === language && new Intl.Locale(each).maximize().script === script);
	found.set(tag, same ?? null); // tags of settings and stories: there are few
	return same ?? null;
}
