import { articleIdsOf, photoIdsOf, readBody } from "#lib/body/body.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { noteColumns } from "#lib/corrections/note-columns.ts";
import { db } from "#lib/db/client.ts";
import { coverageOf } from "#lib/live/coverage.ts";
import type { LiveEntry } from "#lib/live/entry.ts";
import { getNewestPosts } from "#lib/live/queries.ts";
import { getPhotoRights } from "#lib/photos/rights-queries.ts";
import { getTranslations } from "#lib/translations/queries.ts";
import type { CorrectionKind, PublishedArticle } from "./article.ts";
import { type CardRow, cardColumns, isPublic, toCard } from "./card-queries.ts";
import { versionedAt } from "./publishing.ts";
import { getCards, getPhotoFiles } from "./queries.ts";

/** A published story with all of its words, as feeds and the API give it. */
export type WholeStory = Omit<PublishedArticle, "alsoRead" | "series"> & {
	/** The newest posts of a live story, as many as were asked for, the newest first. */
	posts: LiveEntry[];
	/** When any of it last changed, by minor edits too. */
	versionedAt: Date;
};

/** Columns of a story with its words. */
const wholeColumns = {
	...cardColumns,
	liveStartedAt: true,
	liveEndedAt: true,
	corrections: { orderBy: { issuedAt: "asc" }, select: noteColumns },
	translation: { select: { groupId: true } },
	publishedRevision: {
		select: {
			...cardColumns.publishedRevision.select,
			dateline: true,
			body: true,
			wordCount: true,
			publishedAt: true,
			seoTitle: true,
			seoDescription: true,
			topics: { orderBy: { position: "asc" }, select: { topic: { select: { slug: true, name: true } } } },
		},
	},
} as const;

/** How many of a live story's newest posts a feed of many stories tells. */
const mostPosts = 10;

/** These stories, in this order, each with so many posts at most; one that is not public is left out. */
export async function getWholeStories(ids: readonly number[], posts = mostPosts): Promise<WholeStory[]> {
	if (ids.length === 0) return [];
	const rows = await db().article.findMany({ where: { id: { in: [...ids] }, ...isPublic }, select: wholeColumns });
	const read = rows.flatMap((row) => {
		const card = toCard(row as CardRow);
		return card && row.publishedRevision
			? [{ row, card, revision: row.publishedRevision, body: readBody(row.publishedRevision.body) }]
			: [];
	});
	dependsOn(...read.flatMap(({ revision }) => revision.topics.map(({ topic }) => tags.topicName(topic.slug))));
	const photos = await getPhotoFiles(read.flatMap(({ body }) => photoIdsOf(body)));
	const rights = await getPhotoRights(read.flatMap(({ card }) => card.photo?.id ?? []));
	const cards = await getCards(read.flatMap(({ body }) => articleIdsOf(body)));

	const translations = await Promise.all(read.map(({ row, revision }) => (row.translation ? getTranslations(row.id, revision.lang) : [])));
	const posted = await getNewestPosts(
		read.flatMap(({ row }) => (row.liveStartedAt ? row.id : [])),
		posts,
	);

	const stories = read.map(
		({ row, card, revision, body }, index): WholeStory => ({
			...card,
			slug: row.slug,
			dateline: revision.dateline,
			body,
			photos: chosen(photos, photoIdsOf(body)),
			photoRights: card.photo ? (rights[card.photo.id] ?? null) : null,
			cards: chosen(cards, articleIdsOf(body)),
			topics: revision.topics.map(({ topic }) => topic),
			corrections: row.corrections.map((note) => ({ ...note, kind: note.kind as CorrectionKind })),
			translations: translations[index] ?? [],
			coverage: coverageOf(row),
			posts: posted.get(row.id) ?? [],
			wordCount: revision.wordCount,
			versionedAt: versionedAt({ ...card, liveSince: revision.publishedAt, corrections: row.corrections }),
			seoTitle: revision.seoTitle,
			seoDescription: revision.seoDescription,
		}),
	);
	return ids.flatMap((id) => stories.find((story) => story.id === id) ?? []);
}

function chosen<Value>(all: Readonly<Record<number, Value>>, ids: readonly number[]): Record<number, Value> {
	return Object.fromEntries(ids.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
}
