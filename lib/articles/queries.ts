import { articleIdsOf, photoIdsOf, readBody } from "#lib/body/body.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { noteColumns } from "#lib/corrections/note-columns.ts";
import { db } from "#lib/db/client.ts";
import { coverageOf } from "#lib/live/coverage.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { getPhotoRights } from "#lib/photos/rights-queries.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { getSeriesPlace } from "#lib/series/queries.ts";
import { getTranslations, listTranslationIds } from "#lib/translations/queries.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { addressOf } from "./address.ts";
import type { AddressedStory, CorrectionKind, PublishedArticle, StoryCard } from "./article.ts";
import { type CardRow, cardColumns, isPublic, photoColumns, toCard, toCards } from "./card-queries.ts";

const mostOffered = 5;

/** What readers find at /section/slug. */
export async function getPublishedArticle(section: string, slug: string): Promise<AddressedStory> {
	const path = addressOf(section, slug);
	// Before the lookup, so that a kept "not found" is also purged by publishing.
	dependsOn(tags.site(), tags.address(path));
	const row = await loadArticle(slug);

	if (row?.publishedRevision && row.status === "published") {
		dependsOn(tags.article(row.id));
		return row.section.slug === section
			? { kind: "found", story: await toStory(row, row.publishedRevision) }
			: { kind: "moved", to: addressOf(row.section.slug, row.slug) };
	}
	if (row?.status === "withdrawn" && row.section.slug === section) {
		dependsOn(tags.article(row.id));
		return { kind: "withdrawn", reason: row.withdrawnReason ?? "" };
	}

	return findRedirect(path);
}

/** Columns of a revision that a story's own page shows. */
export const pageColumns = {
	...cardColumns.publishedRevision.select,
	dateline: true,
	body: true,
	wordCount: true,
	seoTitle: true,
	seoDescription: true,
	topics: { orderBy: { position: "asc" }, select: { topic: { select: { slug: true, name: true } } } },
	picks: { orderBy: { position: "asc" }, select: { articleId: true } },
} satisfies Prisma.RevisionSelect;

/** Columns of an article that its own page shows, whichever revision stands on it. */
export const articleColumns = {
	...cardColumns,
	status: true,
	withdrawnReason: true,
	liveStartedAt: true,
	liveEndedAt: true,
	corrections: { orderBy: { issuedAt: "asc" }, select: noteColumns },
	publishedRevision: { select: pageColumns },
	translation: { select: { groupId: true } },
	found: { orderBy: { rank: "asc" }, take: 20, select: { relatedId: true } },
} satisfies Prisma.ArticleSelect;

function loadArticle(slug: string) {
	return db().article.findFirst({ where: { slug }, select: articleColumns });
}

type Row = NonNullable<Awaited<ReturnType<typeof loadArticle>>>;

/** A story's page from its row and the revision to show. */
export async function toStory(row: Row, revision: NonNullable<Row["publishedRevision"]>): Promise<PublishedArticle> {
	const card = toCard(row as CardRow);
	if (!card) throw new Error(`Article ${row.id} is published without a time`);

	const body = readBody(revision.body);
	const inside = articleIdsOf(body);
	const same = [row.id, ...(row.translation ? await listTranslationIds(row.id) : [])];
	const offered = [...new Set([...revision.picks.map((pick) => pick.articleId), ...row.found.map((found) => found.relatedId)])].filter(
		(id) => !same.includes(id),
	);
	const cards = await getCards([...inside, ...offered]);
	dependsOn(...revision.topics.map(({ topic }) => tags.topicName(topic.slug)));
	return {
		...card,
		slug: row.slug,
		dateline: revision.dateline,
		body,
		photos: await getPhotoFiles(photoIdsOf(body)),
		photoRights: card.photo ? ((await getPhotoRights([card.photo.id]))[card.photo.id] ?? null) : null,
		cards: Object.fromEntries(inside.flatMap((id) => (cards[id] ? [[id, cards[id]]] : []))),
		topics: revision.topics.map(({ topic }) => topic),
		corrections: row.corrections.map((note) => ({ ...note, kind: note.kind as CorrectionKind })),
		series: await getSeriesPlace(row.id),
		coverage: coverageOf(row),
		translations: row.translation ? await getTranslations(row.id, revision.lang) : [],
		alsoRead: offered.flatMap((id) => (cards[id] && !inside.includes(id) ? [cards[id]] : [])).slice(0, mostOffered),
		wordCount: revision.wordCount,
		seoTitle: revision.seoTitle,
		seoDescription: revision.seoDescription,
	};
}

/** Cards of these stories by id; one that is not public is absent. */
export async function getCards(ids: readonly number[]): Promise<Record<number, StoryCard>> {
	if (ids.length === 0) return {};
	dependsOn(...ids.map(tags.article)); // also those that are not public yet: they may become so
	const rows = await db().article.findMany({ where: { id: { in: [...new Set(ids)] }, ...isPublic }, select: cardColumns });

	return Object.fromEntries(toCards(rows).map((card) => [card.id, card]));
}

/** Photos by id. */
export async function getPhotoFiles(ids: readonly number[]): Promise<Record<number, PhotoFile>> {
	if (ids.length === 0) return {};
	const rows = await db().photo.findMany({ where: { id: { in: [...new Set(ids)] } }, select: photoColumns });

	return Object.fromEntries(rows.map((photo) => [photo.id, photo]));
}
