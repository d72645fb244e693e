import { Select } from "#components/ui/select.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

/** The language that the story is written in: its direction, its hyphens, and how screen readers speak it. */
export function LanguageField() {
	const { site } = useStoryDesk();
	const { value, set, error, id } = useField("lang");
	const choices = Object.entries(site.languages).map(([tag, label]) => ({ value: tag, label }));

	return (
		<Select
			id={id}
			label="Language"
			choices={value === "" || value in site.languages ? choices : [...choices, { value, label: value }]}
			empty={`The paper’s own (${site.languages[site.locale] ?? site.locale})`}
			value={value}
			error={error}
			onChange={(event) => set(event.target.value)}
		/>
	);
}
