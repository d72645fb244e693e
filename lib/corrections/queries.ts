import type { CorrectionKind, CorrectionNote, StoryCard } from "#lib/articles/article.ts";
import { cardColumns, isPublic, toCard } from "#lib/articles/card-queries.ts";
import { readCursor, writeCursor } from "#lib/articles/cursor.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";

const pageSize = 30;

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
		select: { id: true, kind: true, text: true, issuedAt: true, article: { select: cardColumns } },
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
