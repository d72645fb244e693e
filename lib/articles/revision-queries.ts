import { db } from "#lib/db/client.ts";
import type { StoryDraft } from "./draft.ts";
import { draftColumns, toDraft } from "./draft-rows.ts";
import { readStates } from "./saved-states.ts";

/** A kept revision, to read or to restore. */
export type KeptRevision = {
	id: number;
	number: number;
	draft: StoryDraft;
	savedAt: Date;
	savedBy: string;
	/** Version of the single save that this is; null for the revision as it was left. */
	save: number | null;
};

/** A kept revision of a story as a draft, or one of the saves that led to it; null where there is none. */
export async function getRevision(articleId: number, number: number, save: number | null = null): Promise<KeptRevision | null> {
	const revision = await db().revision.findFirst({ where: { articleId, number }, include: draftColumns });
	if (!revision) return null;
	const kept = { id: revision.id, number, draft: toDraft(revision), savedAt: revision.savedAt, savedBy: revision.author?.name ?? "" };
	if (save === null) return { ...kept, save };

	const rows = await db().savedState.findMany({
		where: { revisionId: revision.id, version: { lte: save } },
		orderBy: { version: "asc" },
		select: { version: true, savedAt: true, change: true },
	});
	const last = rows.at(-1);
	if (last?.version !== save) return null;

	return { ...kept, save, savedAt: last.savedAt, draft: readStates(rows.map(({ change }) => change)) };
}

/** One save of a revision that later ones extended. */
export type EarlierSave = { version: number; savedAt: Date; wordCount: number };

/** The saves that led to a revision, the newest first, for as long as they are kept. The last one is the revision itself. */
export async function listEarlierSaves(revisionId: number): Promise<EarlierSave[]> {
	const saves = await db().savedState.findMany({
		where: { revisionId },
		orderBy: { version: "desc" },
		select: { version: true, savedAt: true, wordCount: true },
	});

	return saves.slice(1);
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
	/** How many saves led to it that can still be had. */
	earlierSaves: number;
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
			_count: { select: { savedStates: true } },
		},
	});

	return rows.map(({ author, _count: { savedStates }, ...row }) => ({
		...row,
		savedBy: author?.name ?? "",
		earlierSaves: Math.max(0, savedStates - 1),
	}));
}
