import { type Tag, tags } from "#lib/changes/tags.ts";
import type { Tx } from "#lib/db/client.ts";
import { defaultLayout } from "./default-layout.ts";
import { type FrontKey, type FrontPlace, readFrontKey } from "./front-key.ts";
import { type Layout, readLayout } from "./layout.ts";

const revisionColumns = { id: true, number: true, layout: true, authorId: true, createdAt: true, publishedAt: true } as const;

/** A front as its commands work on it. */
export type LoadedFront = {
	/** Null where nobody has saved it yet. */
	row: FrontRow | null;
	place: FrontPlace;
	/** What the newsroom calls it. */
	name: string;
	/** Where readers find it. */
	address: string;
	version: number;
	draft: Layout;
	live: Layout | null;
	/** What to forget when readers see another state of it. */
	tag: Tag;
};

type FrontRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** The front of a key, whether anybody has saved it or not. Null where there is no such page. */
export async function loadFront(tx: Tx, key: FrontKey): Promise<LoadedFront | null> {
	const place = readFrontKey(key);
	const page = place && (await findPage(tx, place));
	if (!place || !page) return null;

	const row = await findRow(tx, key);
	const live = row?.liveRevision ? readLayout(row.liveRevision.layout) : null;
	const draft = row?.draftRevision ? readLayout(row.draftRevision.layout) : (live ?? defaultLayout(place));
	return { row, place, ...page, version: row?.version ?? 0, draft, live };
}

function findRow(tx: Tx, key: FrontKey) {
	return tx.front.findFirst({
		where: { key },
		include: { draftRevision: { select: revisionColumns }, liveRevision: { select: revisionColumns } },
	});
}

async function findPage(tx: Tx, place: FrontPlace): Promise<{ name: string; tag: Tag; address: string } | null> {
	if (place.kind === "home") return { name: "Home", tag: tags.front("home"), address: "/" };
	const where = { where: { id: place.id }, select: { slug: true, name: true } } as const;
	if (place.kind === "section") {
		const section = await tx.section.findFirst(where);
		return section && { name: section.name, tag: tags.front(`section/${section.slug}`), address: `/${section.slug}` };
	}
	const topic = await tx.topic.findFirst(where);

	return topic && { name: topic.name, tag: tags.front(`topic/${topic.slug}`), address: `/topic/${topic.slug}` };
}
