"use client";

import { useState } from "react";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { matching } from "#lib/site/choices.ts";

export type SearchedChoice = { id: string; label: string; detail: string; words: string };

type Props = {
	label: string;
	hint: string;
	/** Name under which the form sends the choice's id, or what was typed where `takesOthers`. */
	name: string;
	choices: SearchedChoice[];
	value: string;
	onChange: (value: string) => void;
	takesOthers?: boolean;
	error?: string | undefined;
};

const most = 80;

/** One of hundreds, found by any of its words. */
export function SearchedChoice({ label, hint, name, choices, value, onChange, takesOthers = false, error }: Props) {
	const chosen = choices.find(({ id }) => id === value);
	const [typed, setTyped] = useState(chosen?.label ?? value);
	const isSearching = typed !== (chosen?.label ?? value);
	const shown = isSearching ? matching(choices, typed) : choices;

	return (
		<>
			<input type="hidden" name={name} value={value} />
			<ComboBox
				label={label}
				hint={hint}
				error={error}
				options={firstOf(shown, isSearching ? undefined : chosen)}
				filters={false}
				nothing={
					takesOthers
						? "No language of the list is called so. A code such as “mai” is taken as it is."
						: "No place like this. Try the country or a large city."
				}
				allowsCustomValue={takesOthers}
				inputValue={typed}
				onInputChange={(text) => {
					setTyped(text);
					if (takesOthers && !choices.some((choice) => choice.label === text)) onChange(text);
				}}
				selectedKey={chosen?.id ?? null}
				onSelectionChange={(id) => {
					const next = choices.find((choice) => choice.id === id);
					if (!next) return;
					setTyped(next.label);
					onChange(next.id);
				}}
				onBlur={() => !takesOthers && setTyped(chosen?.label ?? value)}
			/>
		</>
	);
}

/** As many as are worth looking through, the chosen one first. */
function firstOf(choices: SearchedChoice[], chosen: SearchedChoice | undefined): SearchedChoice[] {
	return [...(chosen ? [chosen] : []), ...choices.filter((choice) => choice !== chosen)].slice(0, most);
}
