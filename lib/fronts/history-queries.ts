import { db } from "#lib/db/client.ts";
import type { FrontKey } from "./front-key.ts";
import { type Layout, readLayout } from "./layout.ts";

/** One line of a front's history. */
export type ListedFrontRevision = {
	number: number;
	savedAt: Date;
	savedBy: string;
	reason: string;
	publishedAt: Date | null;
	/** What it is just now, beside a state that was. */
	is: ("live" | "draft" | "planned")[];
	containers: number;
	cards: number;
};

/** A front's revisions, the newest first; at most 200. */
export async function listFrontRevisions(key: FrontKey): Promise<ListedFrontRevision[]> {
	const rows = await db().frontRevision.findMany({
		where: { front: { key } },
		orderBy: { number: "desc" },
		take: 200,
		include: {
			author: { select: { name: true } },
			liveOf: { select: { id: true } },
			draftOf: { select: { id: true } },
			scheduledOf: { select: { id: true } },
		},
	});

	return rows.map(({ number, savedAt, reason, publishedAt, author, liveOf, draftOf, scheduledOf, layout }) => {
		const { containers } = readLayout(layout);
		return {
			number,
			savedAt,
			savedBy: author?.name ?? "",
			reason,
			publishedAt,
			is: [...(liveOf ? ["live" as const] : []), ...(draftOf ? ["draft" as const] : []), ...(scheduledOf ? ["planned" as const] : [])],
			containers: containers.length,
			cards: containers.reduce((sum, { cards }) => sum + cards.length, 0),
		};
	});
}

/** A kept state of a front; null where there is none. */
export async function getFrontRevision(key: FrontKey, number: number): Promise<Layout | null> {
	const row = await db().frontRevision.findFirst({ where: { front: { key }, number }, select: { layout: true } });

	return row && readLayout(row.layout);
}
