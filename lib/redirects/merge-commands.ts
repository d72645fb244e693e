import type { Tx } from "#lib/db/client.ts";

/** Leads an address, and all that led to it, straight to another one, however many merges lie between. Gives every path that now leads there. */
export async function redirectMerged(tx: Tx, path: string, to: string, now: Date): Promise<string[]> {
	const former = await tx.redirect.findMany({ where: { url: path }, select: { path: true } });
	await tx.redirect.updateMany({ where: { url: path }, data: { url: to } });
	const target = { url: to, articleId: null, gone: false, temporary: false };
	await tx.redirect.upsert({ where: { path }, create: { path, ...target, createdAt: now }, update: target });

	return [path, ...former.map((redirect) => redirect.path)];
}
