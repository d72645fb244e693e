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

/** One page of a front's history. `older` is where the next page begins: `before` that number; null on the last one. */
export type FrontRevisionPage = { revisions: ListedFrontRevision[]; older: number | null };

// Each is read with all its cards.
const pageSize = 50;

/** A page of a front's revisions, the newest first: those before a number, or the newest of all. */
export async function listFrontRevisions(key: FrontKey, before: number | null = null): Promise<FrontRevisionPage> {
	const rows = await db().frontRevision.findMany({
		where: { front: { key }, ...(before === null ? {} : { number: { lt: before } }) },
		orderBy: { number: "desc" },
		take: pageSize + 1,
		include: {
			author: { select: { name: true } },
			liveOf: { select: { id: true } },
			draftOf: { select: { id: true } },
			scheduledOf: { select: { id: true } },
		},
	});

	const revisions = rows
		.slice(0, pageSize)
		.map(({ number, savedAt, reason, publishedAt, author, liveOf, draftOf, scheduledOf, layout }) => {
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
	return { revisions, older: rows.length > pageSize ? (revisions.at(-1)?.number ?? null) : null };
}

/** A kept state of a front; null where there is none. */
export async function getFrontRevision(key: FrontKey, number: number): Promise<Layout | null> {
	const row = await db().frontRevision.findFirst({ where: { front: { key }, number }, select: { layout: true } });

	return row && readLayout(row.layout);
}
