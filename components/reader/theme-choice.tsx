import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** Lets a reader choose between light and dark. Hidden where no script can hold to the choice. */
export function ThemeChoice({ site }: { site: Site }) {
	const { title, system, light, dark } = wordsOf(site).page.colours;
	const choices = [
		{ value: "", name: system },
		{ value: "light", name: light },
		{ value: "dark", name: dark },
	];

	return (
		<theme-choice hidden suppressHydrationWarning {...ofWords(site)}>
			<fieldset>
				<legend>{title}</legend>
				{choices.map(({ value, name }) => (
					<label key={value}>
						<input type="radio" name="theme" value={value} />
						{name}
					</label>
				))}
			</fieldset>
		</theme-choice>
	);
}
