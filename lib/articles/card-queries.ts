import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { addressOf } from "./address.ts";
import type { Byline, StoryCard, StoryList } from "./article.ts";
import { type Cursor, writeCursor } from "./cursor.ts";
import { updatedAt } from "./publishing.ts";

/** Columns of a photo that pages show. */
export const photoColumns = {
	id: true,
	hash: true,
	width: true,
	height: true,
	focalX: true,
	focalY: true,
	colour: true,
} satisfies Prisma.PhotoSelect;

/** Columns of a byline's names, in order. */
export const bylineColumns = {
	orderBy: { position: "asc" },
	select: { text: true, joiner: true, contributor: { select: { name: true, slug: true, kind: true } } },
} satisfies Prisma.Revision$bylinesArgs;

/** Columns that a card needs: published state only. */
export const cardColumns = {
	id: true,
	slug: true,
	firstPublishedAt: true,
	lastPublishedAt: true,
	live: true,
	section: { select: { slug: true, name: true, isOpinion: true } },
	publishedRevision: {
		select: {
			headline: true,
			kicker: true,
			standfirst: true,
			lang: true,
			leadCaption: true,
			leadCredit: true,
			leadAlt: true,
			leadPhoto: { select: photoColumns },
			bylines: bylineColumns,
		},
	},
} satisfies Prisma.ArticleSelect;

/** Stories that readers may see. */
export const isPublic = { status: "published", publishedRevisionId: { not: null } } satisfies Prisma.ArticleWhereInput;

/** Newest first, and by id where two came at the same moment. */
export const newestFirst = [{ firstPublishedAt: "desc" }, { id: "desc" }] satisfies Prisma.ArticleOrderByWithRelationInput[];

/** Only what comes after a cursor in a list sorted newest first. */
export function after(cursor: Cursor | null): Prisma.ArticleWhereInput {
	if (!cursor) return {};

	return { firstPublishedAt: { lte: cursor.at }, OR: [{ firstPublishedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] };
}

export type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardColumns }>;
type BylineRow = Prisma.RevisionBylineGetPayload<typeof bylineColumns>;
type LeadRow = { leadPhoto: PhotoFile | null; leadCaption: string; leadCredit: string; leadAlt: string };

/** A card from its row, and word to the page being rendered that it depends on this story. Null for a row that readers may not see. */
export function toCard(row: CardRow): StoryCard | null {
	const { publishedRevision: revision, firstPublishedAt } = row;
	if (!revision || !firstPublishedAt) return null;

	const bylines = revision.bylines.map(toByline);
	dependsOn(tags.article(row.id), ...bylines.flatMap(({ slug }) => (slug ? tags.contributorName(slug) : [])));
	return {
		id: row.id,
		address: addressOf(row.section.slug, row.slug),
		section: { slug: row.section.slug, name: row.section.name },
		label: row.live ? "live" : row.section.isOpinion ? "opinion" : null,
		kicker: revision.kicker,
		headline: revision.headline,
		standfirst: revision.standfirst,
		lang: revision.lang,
		bylines,
		photo: toLead(revision),
		firstPublishedAt,
		updatedAt: updatedAt({ firstPublishedAt, lastPublishedAt: row.lastPublishedAt }),
	};
}

export function toCards(rows: readonly CardRow[]): StoryCard[] {
	return rows.flatMap((row) => toCard(row) ?? []);
}

/** One page of a list, from rows of which one more was asked for than the page holds. */
export function toList(rows: readonly CardRow[], size: number): StoryList {
	const last = rows.length > size ? rows[size - 1] : undefined;

	return {
		stories: toCards(rows.slice(0, size)),
		older: last?.firstPublishedAt ? writeCursor({ at: last.firstPublishedAt, id: last.id }) : null,
	};
}

export function toByline(row: BylineRow): Byline {
	const kind = row.contributor?.kind;
	if (!row.contributor) return { name: row.text, slug: null, kind: "text", joiner: row.joiner };

	return {
		name: row.contributor.name,
		slug: row.contributor.slug,
		kind: kind === "desk" || kind === "agency" ? kind : "person",
		joiner: row.joiner,
	};
}

export function toLead(revision: LeadRow): StoryCard["photo"] {
	if (!revision.leadPhoto) return null;

	return { ...revision.leadPhoto, caption: revision.leadCaption, credit: revision.leadCredit, alt: revision.leadAlt };
}
