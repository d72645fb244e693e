import type { Status } from "#lib/articles/article.ts";
import { type Loaded, loadForPublishing } from "#lib/articles/publishing-queries.ts";
import { audit } from "#lib/audit/audit.ts";
import { readBody } from "#lib/body/body.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { Actor } from "#lib/users/role.ts";
import { mayChangeEntry, mayPost } from "./coverage.ts";
import { type EntryDraft, type EntryInvalid, readEntry, saysTheSame, type TypedEntry } from "./entry.ts";
import { announceCoverage, announceWords } from "./told-commands.ts";

export type EntryRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "unknownEntry" }
	/** No coverage goes on in this story. */
	| { code: "notLive" }
	| { code: "changedMeanwhile" }
	| EntryInvalid;

/** An entry that is kept. `change` is null where nothing changed for readers; `isSeen` says whether they see its story. */
export type Posted = { entryId: number; version: number; change: number | null; isSeen: boolean };

/**
 * Posts an entry. Sent again with the same key it is the same entry, with the words that came last; words that it had before are an older
 * sending that was late, and change nothing of what somebody made of them since.
 */
export async function postEntry(
	input: TypedEntry & { articleId: number; key: string },
	by: Actor,
	now: Date,
): Promise<Result<Posted, EntryRefused>> {
	const read = readEntry(input);
	if (!read.ok) return read;

	return db().$transaction(async (tx) => {
		// Whoever posts to the same story waits here, so that one key cannot be looked up twice before it is written.
		await tx.article.updateMany({ where: { id: input.articleId }, data: { version: { increment: 0 } } });
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		const story = { ...article, status: article.status as Status };
		if (!mayPost(by, story)) return refuse({ code: "notAllowed" as const });

		const known = await tx.liveEntry.findFirst({ where: { articleId: article.id, key: input.key } });
		if (known && !mayChangeEntry(by, story, known)) return refuse({ code: "notAllowed" as const });
		if (known && (await hadBefore(tx, known.id, read.value)))
			return ok({ entryId: known.id, version: known.version, isSeen: isSeen(article), change: null });
		if (known) return ok(await change(tx, article, known, read.value, by, now));
		if (!article.live || article.status === "withdrawn" || article.status === "spiked") return refuse({ code: "notLive" as const });

		const { body, ...rest } = read.value;
		const entry = await tx.liveEntry.create({
			data: {
				articleId: article.id,
				key: input.key,
				postedAt: now,
				authorId: by.id,
				authorName: by.name,
				...rest,
				body: JSON.stringify(body),
			},
			select: { id: true, version: true },
		});
		await audit(tx, { action: "live.post", subjectKind: "article", subjectId: article.id, detail: { entry: entry.id } }, by, now);
		return ok({ entryId: entry.id, version: entry.version, isSeen: isSeen(article), change: await announceWords(tx, article, now) });
	});
}

/** Whether an entry said this once, and says something else now. */
async function hadBefore(tx: Tx, entryId: number, draft: EntryDraft): Promise<boolean> {
	const states = await tx.liveEntryState.findMany({ where: { entryId }, select: { headline: true, body: true } });

	return states.some(({ headline, body }) => saysTheSame({ headline, body: readBody(body) }, draft));
}

/** Changes an entry: its words, or whether it is pinned or a key event. What it said before is kept. */
export async function editEntry(
	input: TypedEntry & { entryId: number; version: number },
	by: Actor,
	now: Date,
): Promise<Result<Posted, EntryRefused>> {
	const read = readEntry(input);
	if (!read.ok) return read;

	return db().$transaction(async (tx) => {
		const entry = await tx.liveEntry.findFirst({ where: { id: input.entryId } });
		const article = entry && (await loadForPublishing(tx, entry.articleId, null));
		if (!entry || !article) return refuse({ code: "unknownEntry" as const });
		if (!mayChangeEntry(by, { ...article, status: article.status as Status }, entry)) return refuse({ code: "notAllowed" as const });
		if (entry.version !== input.version) return refuse({ code: "changedMeanwhile" as const });

		return ok(await change(tx, article, entry, read.value, by, now));
	});
}

type Kept = { id: number; version: number; headline: string; body: string; isKeyEvent: boolean; isPinned: boolean };

async function change(tx: Tx, article: Loaded, entry: Kept, to: EntryDraft, by: Actor, now: Date): Promise<Posted> {
	const isSameText = saysTheSame({ headline: entry.headline, body: readBody(entry.body) }, to);
	if (isSameText && entry.isKeyEvent === to.isKeyEvent && entry.isPinned === to.isPinned)
		return { entryId: entry.id, version: entry.version, isSeen: isSeen(article), change: null };

	const version = entry.version + 1;
	const { headline, isKeyEvent, isPinned } = to;
	if (!isSameText) {
		const said = { headline: entry.headline, body: entry.body, until: now };
		await tx.liveEntryState.create({ data: { entryId: entry.id, version: entry.version, ...said } });
	}
	const words = isSameText ? {} : { headline, body: JSON.stringify(to.body), editedAt: now };
	const { count } = await tx.liveEntry.updateMany({
		where: { id: entry.id, version: entry.version },
		data: { ...words, isKeyEvent, isPinned, version },
	});
	if (count !== 1) throw new Error(`Entry ${entry.id} changed while it was being changed`);
	const detail = { entry: entry.id, isKeyEvent, isPinned };
	await audit(tx, { action: isSameText ? "live.mark" : "live.edit", subjectKind: "article", subjectId: article.id, detail }, by, now);
	const change = isSameText ? await announceCoverage(tx, article, now) : await announceWords(tx, article, now);
	return { entryId: entry.id, version, isSeen: isSeen(article), change };
}

/** Whether readers see a story. */
export function isSeen({ publishedRevisionId }: Pick<Loaded, "publishedRevisionId">): boolean {
	return publishedRevisionId !== null;
}
