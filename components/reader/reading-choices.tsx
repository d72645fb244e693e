import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** Lets a reader choose between light and dark, and how large text is. Hidden where no script can hold to the choice. */
export function ReadingChoices({ site }: { site: Site }) {
	const { colours, textSize } = wordsOf(site).page;

	return (
		<reading-choice hidden suppressHydrationWarning {...ofWords(site)}>
			<Choice name="theme" title={colours.title} values={{ "": colours.system, light: colours.light, dark: colours.dark }} />
			<Choice name="text" title={textSize.title} values={{ "": textSize.usual, large: textSize.large, larger: textSize.larger }} />
		</reading-choice>
	);
}

type ChoiceProps = { name: string; title: string; values: Record<string, string> };

function Choice({ name, title, values }: ChoiceProps) {
	return (
		<fieldset>
			<legend>{title}</legend>
			{Object.entries(values).map(([value, label]) => (
				<label key={value}>
					<input type="radio" name={name} value={value} />
					{label}
				</label>
			))}
		</fieldset>
	);
}
