import type { CorrectionKind, CorrectionNote, StoryCard } from "#lib/articles/article.ts";
import { cardColumns, isPublic, toCard } from "#lib/articles/card-queries.ts";
import { readCursor, writeCursor } from "#lib/articles/cursor.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { noteColumns } from "./note-columns.ts";

const pageSize = 30;

/** A note as the newsroom sees it. `author` wrote its present text; "" where that account is unknown. */
export type EditedCorrection = CorrectionNote & {
	author: string;
	/** What it said before, the newest first. */
	earlier: { id: number; kind: CorrectionKind; text: string; publishedAt: Date; author: string }[];
};

export type CorrectionList = { notes: (CorrectionNote & { story: StoryCard })[]; older: string | null };

/** Every note on a live story, newest first. `before` is a cursor from an address; a bad one gives the first page. */
export async function listCorrections(before?: string, size = pageSize): Promise<CorrectionList> {
	// Whatever issues a note, or brings a noted story back, announces the lists of all stories.
	dependsOn(tags.site(), tags.latest());
	const cursor = readCursor(before);
	const older = cursor && { issuedAt: { lte: cursor.at }, OR: [{ issuedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] };
	const rows = await db().correction.findMany({
		where: { article: isPublic, ...older },
		orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
		take: size + 1,
		select: { ...noteColumns, article: { select: cardColumns } },
	});
	const last = rows.length > size ? rows[size - 1] : undefined;

	return {
		notes: rows.slice(0, size).flatMap(({ article, kind, ...note }) => {
			const story = toCard(article);
			return story ? [{ ...note, kind: kind as CorrectionKind, story }] : [];
		}),
		older: last ? writeCursor({ at: last.issuedAt, id: last.id }) : null,
	};
}

/** The notes of a story for the newsroom, the newest first, each with its author and what it said before it was amended. */
export async function listCorrectionsForEditing(articleId: number): Promise<EditedCorrection[]> {
	const author = { select: { name: true } };
	const rows = await db().correction.findMany({
		where: { articleId },
		orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
		select: {
			...noteColumns,
			author,
			versions: { orderBy: { id: "desc" }, select: { id: true, kind: true, text: true, publishedAt: true, author } },
		},
	});

	return rows.map(({ versions, author: by, kind, ...note }) => ({
		...note,
		kind: kind as CorrectionKind,
		author: by?.name ?? "",
		earlier: versions.map((each) => ({ ...each, kind: each.kind as CorrectionKind, author: each.author?.name ?? "" })),
	}));
}
