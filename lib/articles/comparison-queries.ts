import { photoIdsOf } from "#lib/body/text.ts";
import { db } from "#lib/db/client.ts";
import { listSections } from "#lib/sections/queries.ts";
import { listSeries } from "#lib/series/queries.ts";
import type { Actor } from "#lib/users/role.ts";
import { mayReadDraft } from "./access.ts";
import { type Compared, compareDrafts } from "./compare.ts";
import type { StoryDraft } from "./draft.ts";
import type { EditedStory } from "./editing.ts";
import { getArticleForEditing, getNamedInDraft } from "./editing-queries.ts";
import {
	type EarlierSave,
	getRevision,
	type KeptRevision,
	type ListedRevision,
	listEarlierSaves,
	listRevisionsAround,
} from "./revision-queries.ts";

export type RevisionComparison = {
	story: EditedStory;
	revision: KeptRevision;
	/** What it can be compared with: the states on both sides of it. */
	revisions: ListedRevision[];
	/** The saves that led to it, the newest first, as long as they are kept. */
	saves: EarlierSave[];
	/** Number of the other state; null where the first stands alone. */
	comparedWith: number | null;
	compared: Compared[];
};

/**
 * A state of a story beside another: the one that is asked for, or the one before it. Null where there is no such state, or this person
 * may not read it.
 */
export async function getComparison(
	asked: {
		articleId: number;
		number: number;
		/** Version of one save that led to the state; null for the state as it was left. */
		save: number | null;
		other: number | null;
	},
	who: Actor,
): Promise<RevisionComparison | null> {
	const { articleId, number } = asked;
	const [story, revision, revisions] = await Promise.all([
		getArticleForEditing(articleId),
		getRevision(articleId, number, asked.save),
		listRevisionsAround(articleId, number, asked.other),
	]);
	if (!story || !revision || !mayReadDraft(who, story)) return null;
	const saves = await listEarlierSaves(revision.id);

	// What a single save is best seen against is the state that it led to.
	const before =
		asked.save !== null
			? number
			: (revisions.find((each) => each.number < number)?.number ?? revisions.findLast((each) => each.number > number)?.number);
	const other = await getRevision(articleId, asked.other ?? before ?? 0);
	if (!other || (other.number === number && asked.save === null))
		return { story, revision, revisions, saves, comparedWith: null, compared: [] };

	const [older, newer] = other.number < number ? [other, revision] : [revision, other];
	const [one, two, sections, series, photos] = await Promise.all([
		getNamedInDraft(older.draft),
		getNamedInDraft(newer.draft),
		listSections(),
		listSeries(),
		getPhotoNames([older.draft, newer.draft]),
	]);
	const names = {
		topics: { ...one.topics, ...two.topics },
		contributors: { ...one.contributors, ...two.contributors },
		stories: { ...one.stories, ...two.stories },
		sections: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
		series: Object.fromEntries(series.map(({ id, title }) => [id, title])),
		photos,
	};
	return { story, revision, revisions, saves, comparedWith: other.number, compared: compareDrafts(older.draft, newer.draft, names) };
}

/** What the photos of these states are called, by id: the name of the file, as captions may be the same for many. */
async function getPhotoNames(drafts: readonly StoryDraft[]): Promise<Record<number, string>> {
	const ids = drafts.flatMap(({ body, leadPhoto }) => [...photoIdsOf(body), ...(leadPhoto ? [leadPhoto.photoId] : [])]);
	const rows = await db().photo.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, originalName: true, caption: true },
	});
	const name = ({ id, originalName, caption }: (typeof rows)[number]) => originalName || caption || `Photo ${id}`;
	const isShared = (each: (typeof rows)[number]) => rows.some((other) => other.id !== each.id && name(other) === name(each));

	return Object.fromEntries(rows.map((row) => [row.id, isShared(row) ? `${name(row)} (photo ${row.id})` : name(row)]));
}
