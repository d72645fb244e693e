import { db } from "#lib/db/client.ts";
import { findWorkingStories } from "#lib/search/working-queries.ts";
import type { Actor } from "#lib/users/role.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { readableDrafts } from "./access.ts";
import { addressOf } from "./address.ts";
import type { Status } from "./article.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { ListedStory, StoryFilter } from "./story-list.ts";

const pageSize = 30;

/** Stories in any state that this person may read, the newest edited first; spiked ones only where asked for. */
export async function listStories(filter: StoryFilter, who: Actor): Promise<{ stories: ListedStory[]; older: string | null }> {
	const cursor = readCursor(filter.before);
	const found = filter.q === undefined ? null : await findWorkingStories(filter.q, { ...filter, cursor, who, most: pageSize + 1 });
	const rows = await db().article.findMany({
		where: found ? { id: { in: found } } : { AND: [narrowed(filter), readableDrafts(who), cursor ? editedBefore(cursor) : {}] },
		orderBy: [{ editedAt: "desc" }, { id: "desc" }],
		take: pageSize + 1,
		select: columns,
	});

	const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
	return { stories: rows.slice(0, pageSize).map(toListed), older: last ? writeCursor({ at: last.editedAt, id: last.id }) : null };
}

const columns = {
	id: true,
	slug: true,
	status: true,
	editedAt: true,
	publishAt: true,
	withdrawAt: true,
	live: true,
	publishedRevisionId: true,
	workingRevisionId: true,
	section: { select: { name: true, slug: true } },
	createdBy: { select: { name: true } },
	workingRevision: {
		select: {
			headline: true,
			lang: true,
			wordCount: true,
			section: { select: { name: true } },
			author: { select: { name: true } },
			bylines: { orderBy: { position: "asc" }, take: 3, select: { text: true, contributor: { select: { name: true } } } },
		},
	},
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof columns }>;

function narrowed({ status, section, author }: StoryFilter): Prisma.ArticleWhereInput {
	return {
		status: status ?? { not: "spiked" },
		...(section ? { sectionId: section } : {}),
		...(author ? { createdById: author } : {}),
	};
}

function editedBefore(cursor: Cursor): Prisma.ArticleWhereInput {
	return { editedAt: { lte: cursor.at }, OR: [{ editedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] };
}

function signedBy({ workingRevision }: Row): string {
	return (workingRevision?.bylines ?? []).map(({ text, contributor }) => contributor?.name ?? text).join(", ");
}

function toListed(row: Row): ListedStory {
	return {
		articleId: row.id,
		isLive: row.live,
		headline: row.workingRevision?.headline ?? "",
		lang: row.workingRevision?.lang ?? "",
		section: row.workingRevision?.section.name ?? row.section.name,
		author: row.createdBy?.name ?? signedBy(row),
		editedBy: row.workingRevision?.author?.name ?? "",
		status: row.status as Status,
		editedAt: row.editedAt,
		publishAt: row.publishAt,
		withdrawAt: row.withdrawAt,
		wordCount: row.workingRevision?.wordCount ?? 0,
		liveAddress: row.publishedRevisionId ? addressOf(row.section.slug, row.slug) : null,
		hasUnpublishedChanges: row.publishedRevisionId !== null && row.publishedRevisionId !== row.workingRevisionId,
	};
}
