import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

/** The series that the story is part of, and which part it is. */
export function SeriesField() {
	const { series } = useStoryDesk();
	const { value, set, error, id } = useField("series");
	if (series.length === 0 && value === null) return null;

	const choose = (chosen: string) => {
		const found = series.find((each) => String(each.id) === chosen);
		set(found ? { seriesId: found.id, part: found.id === value?.seriesId ? value.part : found.lastPart + 1 } : null);
	};
	return (
		<div className="grid gap-3">
			<Select
				id={id}
				label="Series"
				empty="None"
				choices={series.map(({ id: seriesId, title }) => ({ value: String(seriesId), label: title }))}
				value={value === null ? "" : String(value.seriesId)}
				error={error}
				onChange={(event) => choose(event.target.value)}
			/>
			{value !== null && (
				<TextField
					label="Part"
					hint="Parts are read in this order."
					type="number"
					inputMode="numeric"
					min={1}
					max={500}
					value={value.part}
					onChange={(event) => set({ ...value, part: Number(event.target.value) })}
				/>
			)}
		</div>
	);
}
