import type { Tx } from "#lib/db/client.ts";

/** Leaves word at a story's old address of where it went, and takes away any word at its new one. */
export async function leaveRedirect(tx: Tx, from: string | null, to: string, articleId: number, now: Date): Promise<void> {
	await tx.redirect.deleteMany({ where: { path: to } });
	if (from === null || from === to) return;

	await tx.redirect.upsert({
		where: { path: from },
		create: { path: from, articleId, createdAt: now },
		update: { articleId, url: null, gone: false, createdAt: now },
	});
}
