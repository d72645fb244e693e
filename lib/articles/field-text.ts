import { bodyOutline } from "#lib/body/outline.ts";
import type { StoryDraft } from "./draft.ts";
import type { NamedInDraft } from "./editing.ts";

/** What a draft names by id, in words. */
export type FieldNames = Pick<NamedInDraft, "topics" | "contributors" | "stories"> & {
	sections: Record<number, string>;
	series: Record<number, string>;
	photos: Record<number, string>;
};

/** One field of a draft as text: to compare, or to choose between two. */
export function fieldText(draft: StoryDraft, field: keyof StoryDraft, names: FieldNames): string {
	switch (field) {
		case "headline":
		case "kicker":
		case "standfirst":
		case "dateline":
		case "lang":
		case "slug":
		case "seoTitle":
		case "seoDescription":
			return draft[field];
		case "sectionId":
			return names.sections[draft.sectionId] ?? `Section ${draft.sectionId}`;
		case "topicIds":
			return draft.topicIds.map((id) => names.topics[id]?.name ?? `Topic ${id}`).join(", ");
		case "bylines":
			return draft.bylines.map((name) => bylineText(name, names)).join(" ");
		case "leadPhoto":
			return draft.leadPhoto === null ? "" : photoText(draft.leadPhoto, names);
		case "body":
			return bodyOutline(draft.body, {
				photo: (id) => photoNameIn(names, id),
				story: (id) => names.stories[id]?.headline ?? `Story ${id}`,
			});
		case "series":
			return draft.series === null
				? ""
				: `${names.series[draft.series.seriesId] ?? `Series ${draft.series.seriesId}`}, part ${draft.series.part}`;
		case "picks":
			return draft.picks.map((id) => names.stories[id]?.headline ?? `Story ${id}`).join("\n");
		default:
			return field satisfies never;
	}
}

function bylineText({ contributorId, text, joiner }: StoryDraft["bylines"][number], { contributors }: FieldNames): string {
	const name = contributorId === null ? text : (contributors[contributorId]?.name ?? `Contributor ${contributorId}`);

	return joiner === "" ? name : `${joiner} ${name}`;
}

function photoNameIn({ photos }: FieldNames, id: number): string {
	return photos[id] ?? `Photo ${id}`;
}

function photoText({ photoId, caption, credit, alt }: NonNullable<StoryDraft["leadPhoto"]>, names: FieldNames): string {
	return [photoNameIn(names, photoId), caption, credit, alt].filter((line) => line !== "").join("\n");
}
