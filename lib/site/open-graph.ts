/** A language as Open Graph writes it, "en_US": where no region is said, with the one that it is most likely of by Unicode CLDR. */
export function openGraphLocale(tag: string): string {
	const { language, region } = new Intl.Locale(tag).maximize();

	return region ? `${language}_${region}` : language;
}
