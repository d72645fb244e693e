import { db } from "#lib/db/client.ts";
import type { StoryDraft } from "./draft.ts";
import { draftColumns, toDraft } from "./draft-rows.ts";

/** A kept revision, to read or to restore. */
export type KeptRevision = { id: number; number: number; draft: StoryDraft; savedAt: Date; savedBy: string };

/** A kept revision of a story as a draft; null where there is none. */
export async function getRevision(articleId: number, number: number): Promise<KeptRevision | null> {
	const revision = await db().revision.findFirst({ where: { articleId, number }, include: draftColumns });
	if (!revision) return null;

	return { id: revision.id, number, draft: toDraft(revision), savedAt: revision.savedAt, savedBy: revision.author?.name ?? "" };
}

/** One line of a story's history. */
export type ListedRevision = {
	id: number;
	number: number;
	headline: string;
	wordCount: number;
	savedAt: Date;
	savedBy: string;
	/** Why it stands apart from the one before; "" for ordinary saves. */
	reason: string;
	publishedAt: Date | null;
};

/** A story's revisions, the newest first; at most 500. */
export async function listRevisions(articleId: number): Promise<ListedRevision[]> {
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
			reason: true,
			publishedAt: true,
			author: { select: { name: true } },
		},
	});

	return rows.map(({ author, ...row }) => ({ ...row, savedBy: author?.name ?? "" }));
}
