const choices = [
	{ value: "", name: "As the system" },
	{ value: "light", name: "Light" },
	{ value: "dark", name: "Dark" },
];

/** Lets a reader choose between light and dark. Hidden where no script can hold to the choice. */
export function ThemeChoice() {
	return (
		<theme-choice hidden suppressHydrationWarning>
			<fieldset>
				<legend>Colours</legend>
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
