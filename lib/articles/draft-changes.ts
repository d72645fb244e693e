import { plainText, wordCount } from "#lib/body/body.ts";
import { type StoryDraft, sameDraft } from "./draft.ts";

/** One part of a story that differs between two states of it, in words: "Body: 40 words more". */
export type DraftChange = { field: keyof StoryDraft; words: string };

const names: Record<keyof StoryDraft, string> = {
	headline: "Headline",
	kicker: "Kicker",
	standfirst: "Standfirst",
	dateline: "Dateline",
	lang: "Language",
	slug: "Address",
	sectionId: "Section",
	topicIds: "Topics",
	bylines: "Byline",
	leadPhoto: "Lead photo",
	body: "Body",
	picks: "Also Read",
	series: "Series",
	seoTitle: "Search title",
	seoDescription: "Search description",
};

/** What the fields of a draft are called. */
export const fieldNames: Readonly<Record<keyof StoryDraft, string>> = names;

/** What differs from one state of a story to another, in the order of the page. */
export function changesBetween(from: StoryDraft, to: StoryDraft): DraftChange[] {
	return (Object.keys(names) as (keyof StoryDraft)[]).flatMap((field) => {
		if (sameDraft(from[field], to[field])) return [];
		return [{ field, words: field === "body" ? `${names.body}: ${lengthChange(from, to)}` : names[field] }];
	});
}

function lengthChange(from: StoryDraft, to: StoryDraft): string {
	const more = wordCount(to.body) - wordCount(from.body);
	if (more !== 0) return `${countOf(Math.abs(more))} ${more > 0 ? "more" : "fewer"}`;

	return plainText(from.body) === plainText(to.body) ? "elements or looks changed" : "other words";
}

function countOf(words: number): string {
	return words === 1 ? "1 word" : `${words.toLocaleString("en")} words`;
}
