import { Select } from "#components/ui/select.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

/** The desk that the story belongs to, and the first part of its address. */
export function SectionField() {
	const { sections } = useStoryDesk();
	const { value, set, error, id } = useField("sectionId");

	return (
		<Select
			id={id}
			label="Section"
			choices={sections.map((section) => ({ value: String(section.id), label: section.name }))}
			value={String(value)}
			error={error}
			onChange={(event) => set(Number(event.target.value))}
		/>
	);
}
