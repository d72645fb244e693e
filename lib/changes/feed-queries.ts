import { db } from "#lib/db/client.ts";

/** One change as the feed tells it. */
export type FedChange = { id: number; tags: string[] };

/** Most changes read at once. */
export const mostRead = 1000;

/** The number of the newest change; 0 where there is none. */
export async function newestChange(): Promise<number> {
	return (await db().change.findFirst({ orderBy: { id: "desc" }, select: { id: true } }))?.id ?? 0;
}

/** Changes after one, and those among `missing` that have come late, by number; at most 1000. */
export async function listChanges(after: number, missing: readonly number[]): Promise<FedChange[]> {
	const rows = await db().change.findMany({
		where: missing.length === 0 ? { id: { gt: after } } : { OR: [{ id: { gt: after } }, { id: { in: [...missing] } }] },
		orderBy: { id: "asc" },
		take: mostRead,
		select: { id: true, tags: true },
	});

	return rows.map(({ id, tags }) => ({ id, tags: JSON.parse(tags) as string[] }));
}
