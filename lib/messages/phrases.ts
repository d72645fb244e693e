import { number } from "#lib/site/format.ts";

/** The plurals that each language of the messages has (Unicode CLDR): a form too few is an error of the build. */
type Plurals = { en: "one" | "other"; hi: "one" | "other"; ar: Intl.LDMLPluralRule };

/** A language that the reader's side speaks. */
export type Spoken = keyof Plurals;

/** One message for any number: a form for each plural of its language, with "{count}" where the number stands. */
export type Phrases = { language: Spoken; forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>> };

export function phrases<Language extends Spoken>(language: Language, forms: Record<Plurals[Language] | "other", string>): Phrases {
	return { language, forms };
}

/** The message for a number, which stands in it in the site's own numerals. */
export function say({ language, forms }: Phrases, count: number, site: { locale: string }): string {
	const form = forms[rules[language].select(count)] ?? forms.other;

	return form.replace("{count}", number(count, site));
}

const rules: Record<Spoken, Intl.PluralRules> = {
	en: new Intl.PluralRules("en"),
	hi: new Intl.PluralRules("hi"),
	ar: new Intl.PluralRules("ar"),
};
