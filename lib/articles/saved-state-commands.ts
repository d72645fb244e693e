import { wordCount } from "#lib/body/body.ts";
import { db, type Tx } from "#lib/db/client.ts";
import type { StoryDraft } from "./draft.ts";
import { changeTo, digestOf, storedState, wholeState } from "./saved-states.ts";

/** How long each single save of a story can be had, in milliseconds; afterwards its revisions remain. */
export const savesAreKeptFor = 24 * 60 * 60 * 1000;

type Extended = {
	revisionId: number;
	/** What the revision held, when that was saved, and the text of its body. */
	before: StoryDraft & { savedAt: Date; storedBody: string };
	after: StoryDraft;
	/** The article's version after this save. */
	version: number;
};

/** Keeps both states of a revision that a save extends, so that what it held before can be had. */
export async function keepSavedStates(tx: Tx, { revisionId, before, after, version }: Extended, now: Date): Promise<void> {
	const { savedAt, storedBody, ...draft } = before;
	const old = storedState(draft, storedBody);
	const next = storedState(after, JSON.stringify(after.body));
	const newest = await tx.savedState.findFirst({ where: { revisionId }, orderBy: { version: "desc" }, select: { digest: true } });
	const row = { revisionId, version, savedAt: now, wordCount: wordCount(after.body), digest: digestOf(next) };
	// Where something else than a save changed the revision meanwhile, a change would be told against the wrong state.
	const isChain = newest === null || newest.digest === digestOf(old);
	if (newest === null) {
		const first = { version: version - 1, savedAt, wordCount: wordCount(draft.body), digest: digestOf(old), change: wholeState(old) };
		await tx.savedState.create({ data: { revisionId, ...first } });
	}
	await tx.savedState.create({ data: { ...row, change: isChain ? changeTo(old, next) : wholeState(next) } });
}

/** Forgets the single saves of revisions that nobody has extended for a day. */
export async function trimSavedStates(now: Date): Promise<void> {
	const before = new Date(now.getTime() - savesAreKeptFor);
	for (;;) {
		const rows = await db().savedState.findMany({
			// A revision's saves are told against each other: they go together.
			where: { savedAt: { lt: before }, revision: { savedAt: { lt: before } } },
			take: 200,
			select: { revisionId: true },
		});
		if (rows.length === 0) return;
		await db().savedState.deleteMany({ where: { revisionId: { in: [...new Set(rows.map(({ revisionId }) => revisionId))] } } });
	}
}
