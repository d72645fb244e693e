import { listSections } from "#lib/sections/queries.ts";
import { listSeries } from "#lib/series/queries.ts";
import { type Compared, compareDrafts } from "./compare.ts";
import type { EditedStory } from "./editing.ts";
import { getArticleForEditing, getNamedInDraft } from "./editing-queries.ts";
import { getRevision, type KeptRevision, type ListedRevision, listRevisions } from "./revision-queries.ts";

export type RevisionComparison = {
	story: EditedStory;
	revision: KeptRevision;
	revisions: ListedRevision[];
	/** Number of the other state; null where the first stands alone. */
	comparedWith: number | null;
	compared: Compared[];
};

/** A state of a story beside another: the one that is asked for, or the one before it. Null where there is no such state. */
export async function getComparison(asked: {
	articleId: number;
	number: number;
	other: number | null;
}): Promise<RevisionComparison | null> {
	const { articleId, number } = asked;
	const [story, revision, revisions] = await Promise.all([
		getArticleForEditing(articleId),
		getRevision(articleId, number),
		listRevisions(articleId),
	]);
	if (!story || !revision) return null;

	const before = revisions.find((each) => each.number < number)?.number ?? revisions.find((each) => each.number > number)?.number;
	const other = await getRevision(articleId, asked.other ?? before ?? 0);
	if (!other || other.number === number) return { story, revision, revisions, comparedWith: null, compared: [] };

	const [older, newer] = other.number < number ? [other, revision] : [revision, other];
	const [one, two, sections, series] = await Promise.all([
		getNamedInDraft(older.draft),
		getNamedInDraft(newer.draft),
		listSections(),
		listSeries(),
	]);
	const names = {
		topics: { ...one.topics, ...two.topics },
		contributors: { ...one.contributors, ...two.contributors },
		stories: { ...one.stories, ...two.stories },
		sections: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
		series: Object.fromEntries(series.map(({ id, title }) => [id, title])),
	};
	return { story, revision, revisions, comparedWith: other.number, compared: compareDrafts(older.draft, newer.draft, names) };
}
