import type { StoryTranslation } from "#lib/articles/article.ts";

/** Whether two language tags name what readers take for one language: the same, or the same but for a region that only one of them names. */
export function isSameLanguage(one: string, other: string): boolean {
	const [first, second] = [likely(one), likely(other)];
	if (first.language !== second.language || first.script !== second.script) return false;

	const regions = [one, other].map((tag) => new Intl.Locale(tag).region);
	return regions[0] === regions[1] || regions.includes(undefined);
}

/** The first pair of stories, one of each list, that are in the same language; null where every language is there once. */
export function findSameLanguage<Story extends { lang: string }>(these: readonly Story[], those: readonly Story[]): [Story, Story] | null {
	for (const one of these) for (const other of those) if (isSameLanguage(one.lang, other.lang)) return [one, other];

	return null;
}

/** What a language calls itself: "हिन्दी". */
export function ownName(tag: string): string {
	return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

/** A story and those that tell the same in other languages, the one that was published first at the head: the original. */
export function fromOriginal(story: StoryTranslation, translations: readonly StoryTranslation[]): StoryTranslation[] {
	const order = (one: StoryTranslation, other: StoryTranslation) =>
		one.firstPublishedAt.getTime() - other.firstPublishedAt.getTime() || one.id - other.id;

	return [story, ...translations].sort(order);
}

/** Addresses of a story in every language, itself among them, as `hreflang` has them; null where there is but one. */
export function alternatesOf(
	story: StoryTranslation,
	translations: readonly StoryTranslation[],
	siteLanguage: string,
): Record<string, string> | null {
	if (translations.length === 0) return null;

	const all = fromOriginal(story, translations);
	const forOthers = all.find(({ lang }) => isSameLanguage(lang, siteLanguage)) ?? all[0] ?? story;
	return { ...Object.fromEntries(all.map(({ lang, address }) => [lang, address])), "x-default": forOthers.address };
}

function likely(tag: string): Intl.Locale {
	return new Intl.Locale(tag).maximize();
}
