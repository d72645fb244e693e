import { readBody } from "#lib/body/body.ts";
import { db } from "#lib/db/client.ts";
import { findWorkingStories } from "#lib/search/queries.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { addressOf } from "./address.ts";
import { type Status, statuses } from "./article.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { StoryDraft } from "./draft.ts";
import { isDerivedSlug } from "./slug.ts";

/** A story as its editor opens it: the working revision, as a draft that can be saved again. */
export type EditedStory = {
	articleId: number;
	version: number;
	status: Status;
	createdById: string | null;
	assigneeId: string | null;
	/** `slug` is "" while it follows the headline. */
	draft: StoryDraft;
	revision: { id: number; number: number; slug: string; wordCount: number; savedAt: Date; savedBy: string };
	/** Where readers find it; null while they do not. */
	liveAddress: string | null;
	/** Whether the working revision is not what readers see. */
	hasUnpublishedChanges: boolean;
	firstPublishedAt: Date | null;
	lastPublishedAt: Date | null;
	withdrawnReason: string | null;
	corrections: { id: number; kind: string; text: string; issuedAt: Date }[];
};

const draftColumns = {
	bylines: { orderBy: { position: "asc" }, select: { contributorId: true, text: true, joiner: true } },
	topics: { orderBy: { position: "asc" }, select: { topicId: true } },
	picks: { orderBy: { position: "asc" }, select: { articleId: true } },
	author: { select: { name: true } },
} satisfies Prisma.RevisionInclude;

type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof draftColumns }>;

/** A story for its editor; null where there is none. Whether this person may edit it is the caller's to ask. */
export async function getArticleForEditing(articleId: number): Promise<EditedStory | null> {
	const article = await db().article.findFirst({
		where: { id: articleId },
		include: {
			section: { select: { slug: true } },
			corrections: { orderBy: { issuedAt: "asc" } },
			workingRevision: { include: draftColumns },
		},
	});
	const revision = article?.workingRevision;
	if (!article || !revision) return null;

	const followsHeadline = article.firstPublishedAt === null && isDerivedSlug(revision.slug, revision.headline, article.id);
	return {
		articleId: article.id,
		version: article.version,
		status: article.status as Status,
		createdById: article.createdById,
		assigneeId: article.assigneeId,
		draft: { ...toDraft(revision), slug: followsHeadline ? "" : revision.slug },
		revision: {
			id: revision.id,
			number: revision.number,
			slug: revision.slug,
			wordCount: revision.wordCount,
			savedAt: revision.savedAt,
			savedBy: revision.author?.name ?? "",
		},
		liveAddress: article.publishedRevisionId ? addressOf(article.section.slug, article.slug) : null,
		hasUnpublishedChanges: article.publishedRevisionId !== null && article.publishedRevisionId !== revision.id,
		firstPublishedAt: article.firstPublishedAt,
		lastPublishedAt: article.lastPublishedAt,
		withdrawnReason: article.withdrawnReason,
		corrections: article.corrections.map(({ id, kind, text, issuedAt }) => ({ id, kind, text, issuedAt })),
	};
}

/** A kept revision of a story as a draft; null where there is none. */
export async function getRevision(
	articleId: number,
	number: number,
): Promise<{ draft: StoryDraft; savedAt: Date; savedBy: string } | null> {
	const revision = await db().revision.findFirst({ where: { articleId, number }, include: draftColumns });

	return revision ? { draft: toDraft(revision), savedAt: revision.savedAt, savedBy: revision.author?.name ?? "" } : null;
}

/** A story's revisions, the newest first; at most 500. */
export async function listRevisions(articleId: number) {
	const rows = await db().revision.findMany({
		where: { articleId },
		orderBy: { number: "desc" },
		take: 500,
		select: {
			id: true,
			number: true,
			headline: true,
			wordCount: true,
			savedAt: true,
			publishedAt: true,
			author: { select: { name: true } },
		},
	});

	return rows.map(({ author, ...row }) => ({ ...row, savedBy: author?.name ?? "" }));
}

function toDraft(revision: RevisionRow): StoryDraft {
	const { leadPhotoId, leadCaption, leadCredit, leadAlt } = revision;

	return {
		headline: revision.headline,
		kicker: revision.kicker,
		standfirst: revision.standfirst,
		dateline: revision.dateline,
		lang: revision.lang,
		slug: revision.slug,
		sectionId: revision.sectionId,
		topicIds: revision.topics.map(({ topicId }) => topicId),
		bylines: revision.bylines,
		leadPhoto: leadPhotoId ? { photoId: leadPhotoId, caption: leadCaption, credit: leadCredit, alt: leadAlt } : null,
		body: readBody(revision.body),
		picks: revision.picks.map(({ articleId }) => articleId),
		seoTitle: revision.seoTitle,
		seoDescription: revision.seoDescription,
	};
}

/** What the newsroom's list of stories may be narrowed by. `before` is a cursor from an address. */
export type StoryFilter = { status?: Status; sectionId?: number; authorId?: string; text?: string; before?: string };

export type ListedStory = {
	articleId: number;
	headline: string;
	lang: string;
	section: string;
	author: string;
	status: Status;
	editedAt: Date;
	wordCount: number;
	liveAddress: string | null;
	hasUnpublishedChanges: boolean;
};

const pageSize = 30;

/** Stories in any state, the newest edited first. */
export async function listStories(filter: StoryFilter): Promise<{ stories: ListedStory[]; older: string | null }> {
	const ids = filter.text ? await findWorkingStories(filter.text) : null;
	const cursor = readCursor(filter.before);
	const rows = await db().article.findMany({
		where: { ...narrowed(filter), ...(ids ? { id: { in: ids } } : {}), ...(cursor ? editedBefore(cursor) : {}) },
		orderBy: [{ editedAt: "desc" }, { id: "desc" }],
		take: pageSize + 1,
		select: {
			id: true,
			slug: true,
			status: true,
			editedAt: true,
			publishedRevisionId: true,
			workingRevisionId: true,
			section: { select: { name: true, slug: true } },
			createdBy: { select: { name: true } },
			workingRevision: { select: { headline: true, lang: true, wordCount: true, section: { select: { name: true } } } },
		},
	});

	const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
	return { stories: rows.slice(0, pageSize).map(toListed), older: last ? writeCursor({ at: last.editedAt, id: last.id }) : null };
}

function narrowed({ status, sectionId, authorId }: StoryFilter): Prisma.ArticleWhereInput {
	return {
		...(status && statuses.includes(status) ? { status } : { status: { not: "spiked" } }),
		...(sectionId ? { sectionId } : {}),
		...(authorId ? { createdById: authorId } : {}),
	};
}

function editedBefore(cursor: Cursor): Prisma.ArticleWhereInput {
	return { editedAt: { lte: cursor.at }, OR: [{ editedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] };
}

type Listed = {
	id: number;
	slug: string;
	status: string;
	editedAt: Date;
	publishedRevisionId: number | null;
	workingRevisionId: number | null;
	section: { name: string; slug: string };
	createdBy: { name: string } | null;
	workingRevision: { headline: string; lang: string; wordCount: number; section: { name: string } } | null;
};

function toListed(row: Listed): ListedStory {
	return {
		articleId: row.id,
		headline: row.workingRevision?.headline ?? "",
		lang: row.workingRevision?.lang ?? "",
		section: row.workingRevision?.section.name ?? row.section.name,
		author: row.createdBy?.name ?? "",
		status: row.status as Status,
		editedAt: row.editedAt,
		wordCount: row.workingRevision?.wordCount ?? 0,
		liveAddress: row.publishedRevisionId ? addressOf(row.section.slug, row.slug) : null,
		hasUnpublishedChanges: row.publishedRevisionId !== null && row.publishedRevisionId !== row.workingRevisionId,
	};
}
