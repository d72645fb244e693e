import type { Status } from "#lib/articles/article.ts";
import { loadForPublishing } from "#lib/articles/publishing-queries.ts";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { Actor } from "#lib/users/role.ts";
import { mayChangeEntry } from "./coverage.ts";
import { type EntryRefused, isSeen, type Posted } from "./entry-commands.ts";
import { announceWords } from "./told-commands.ts";

/** Takes an entry away from readers. It is kept, and can be restored. */
export function removeEntry(entryId: number, by: Actor, now: Date): Promise<Result<Posted, EntryRefused>> {
	return setRemoved(entryId, now, by, now);
}

/** Gives readers a removed entry again, at its own time. */
export function restoreEntry(entryId: number, by: Actor, now: Date): Promise<Result<Posted, EntryRefused>> {
	return setRemoved(entryId, null, by, now);
}

function setRemoved(entryId: number, removedAt: Date | null, by: Actor, now: Date): Promise<Result<Posted, EntryRefused>> {
	return db().$transaction(async (tx) => {
		const entry = await tx.liveEntry.findFirst({ where: { id: entryId } });
		const article = entry && (await loadForPublishing(tx, entry.articleId, null));
		if (!entry || !article) return refuse({ code: "unknownEntry" as const });
		if (!mayChangeEntry(by, { ...article, status: article.status as Status }, entry)) return refuse({ code: "notAllowed" as const });
		const { version } = entry;
		if ((entry.removedAt === null) === (removedAt === null)) return ok({ entryId, version, isSeen: isSeen(article), change: null });

		await tx.liveEntry.update({ where: { id: entryId }, data: { removedAt, version: { increment: 1 } } });
		const action = removedAt ? "live.remove" : "live.restore";
		await audit(tx, { action, subjectKind: "article", subjectId: article.id, detail: { entry: entryId } }, by, now);
		return ok({ entryId, version: version + 1, isSeen: isSeen(article), change: await announceWords(tx, article, now) });
	});
}
