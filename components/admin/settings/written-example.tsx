import { dayInWords, number, storyTime } from "#lib/site/format.ts";
import { directionOf, isLocale } from "#lib/site/site.ts";

type Props = { locale: string; timeZone: string; now: Date };

/** A day, a time and a number as the paper would print them. */
export function WrittenExample({ locale, timeZone, now }: Props) {
	return (
		<div className="grid gap-1 rounded-md border border-rule bg-surface px-4 py-3">
			<p className="text-sm text-soft">So the paper writes this moment, and a number:</p>
			<output aria-label="Example" className="font-serif text-lg">
				{isLocale(locale) ? <Example locale={locale} timeZone={timeZone} now={now} /> : "Choose a language first."}
			</output>
		</div>
	);
}

function Example({ locale, timeZone, now }: Props) {
	const style = { locale, timeZone };
	const { text, zone } = storyTime(now, style);
	const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

	return (
		<>
			<span lang={isKnown ? locale : "en"} dir={isKnown ? directionOf(locale) : "ltr"} className="block">
				<bdi className="block" suppressHydrationWarning>
					{dayInWords(now, style)}
				</bdi>
				<bdi className="block" suppressHydrationWarning>
					{text} {zone}
				</bdi>
				<bdi className="block" suppressHydrationWarning>
					{number(1_234_567.8, style)}
				</bdi>
			</span>
			{!isKnown && (
				<span className="mt-1 block font-sans text-sm text-soft">
					Dates cannot be written in this language yet; they appear in English. The pages still say which language they are in.
				</span>
			)}
		</>
	);
}
