import type { StoryDraft } from "#lib/articles/draft.ts";
import { fieldNames } from "#lib/articles/draft-changes.ts";
import { fieldText } from "#lib/articles/field-text.ts";
import type { StoryDesk } from "./story-context.tsx";

/** What a field of a story is called, and what it says in a draft, with the names that this page knows. */
export function describeField(
	field: string,
	draft: StoryDraft | null,
	{ named, sections, series }: Pick<StoryDesk, "named" | "sections" | "series">,
) {
	const key = (Object.keys(fieldNames) as (keyof StoryDraft)[]).find((each) => each === field);
	if (!key) return { name: field, text: "" };
	const names = {
		...named,
		sections: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
		series: Object.fromEntries(series.map(({ id, title }) => [id, title])),
		photos: {},
	};

	return { name: fieldNames[key], text: draft ? fieldText(draft, key, names) : "" };
}
