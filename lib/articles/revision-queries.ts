import { db } from "#lib/db/client.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
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

/** One page of a story's history, the newest first. `older` is where the next page begins: `before` that number; null on the last one. */
export type RevisionPage = { revisions: ListedRevision[]; older: number | null };

const pageSize = 100;

/** A page of a story's revisions, the newest first: those before a number, or the newest of all. */
export async function listRevisions(articleId: number, before: number | null = null): Promise<RevisionPage> {
	const where = { articleId, ...(before === null ? {} : { number: { lt: before } }) };
	const rows = await db().revision.findMany({ where, orderBy: { number: "desc" }, take: pageSize + 1, select: listedColumns });

	return {
		revisions: rows.slice(0, pageSize).map(toListed),
		older: rows.length > pageSize ? (rows[pageSize - 1]?.number ?? null) : null,
	};
}

/** Most revisions on either side of one, to compare it with. */
const mostBeside = 50;

/** The revisions on both sides of a number, itself, and another that is asked for by its number, the newest first. */
export async function listRevisionsAround(articleId: number, number: number, also: number | null): Promise<ListedRevision[]> {
	const listed = (where: Prisma.RevisionWhereInput, order: "asc" | "desc") =>
		db().revision.findMany({ where: { ...where, articleId }, orderBy: { number: order }, take: mostBeside + 1, select: listedColumns });
	const [newer, older, asked] = await Promise.all([
		listed({ number: { gt: number } }, "asc"),
		listed({ number: { lte: number } }, "desc"),
		also === null ? [] : listed({ number: also }, "desc"),
	]);
	const each = new Map([...newer, ...older, ...asked].map((row) => [row.number, toListed(row)]));

	return [...each.values()].sort((one, other) => other.number - one.number);
}

const listedColumns = {
	id: true,
	number: true,
	headline: true,
	wordCount: true,
	savedAt: true,
	reason: true,
	publishedAt: true,
	author: { select: { name: true } },
	_count: { select: { savedStates: true } },
} as const satisfies Prisma.RevisionSelect;

type ListedRow = Prisma.RevisionGetPayload<{ select: typeof listedColumns }>;

function toListed({ author, _count: { savedStates }, ...row }: ListedRow): ListedRevision {
	return { ...row, savedBy: author?.name ?? "", earlierSaves: Math.max(0, savedStates - 1) };
}
