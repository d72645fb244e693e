import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { useField, useKept } from "../story-context.tsx";

/** What search engines and those who share the story show of it; the headline and standfirst where nothing is typed. */
export function SearchFields() {
	const title = useField("seoTitle");
	const description = useField("seoDescription");
	const headline = useKept(({ draft }) => draft.headline);
	const standfirst = useKept(({ draft }) => draft.standfirst);

	return (
		<div className="grid gap-4">
			<TextField
				id={title.id}
				label="Search title"
				dir="auto"
				value={title.value}
				placeholder={headline}
				error={title.error}
				hint={lengthHint(title.value || headline, 60)}
				onChange={(event) => title.set(event.target.value)}
			/>
			<TextArea
				id={description.id}
				label="Search description"
				dir="auto"
				value={description.value}
				placeholder={standfirst}
				error={description.error}
				hint={lengthHint(description.value || standfirst, 160)}
				onChange={(event) => description.set(event.target.value)}
			/>
		</div>
	);
}

function lengthHint(text: string, shown: number): string {
	return `${text.length} of about ${shown} characters that search engines show.`;
}
