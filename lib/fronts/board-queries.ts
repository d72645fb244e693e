import { db } from "#lib/db/client.ts";
import { listSections } from "#lib/sections/queries.ts";
import type { BoardFront } from "./board-front.ts";
import type { FrontKey } from "./front-key.ts";
import { type Layout, readLayout } from "./layout.ts";
import { loadFront } from "./load-queries.ts";

/** A front for its board; null where there is no such page. */
export async function getFrontForEditing(key: FrontKey): Promise<BoardFront | null> {
	const loaded = await loadFront(db(), key);
	if (!loaded) return null;
	const { row, draft, version, name, address } = loaded;
	const [sections, topics, plan] = await Promise.all([
		listSections(),
		db().topic.findMany({ where: { id: { in: topicsIn(draft) } }, select: { id: true, name: true } }),
		planOf(row),
	]);

	return {
		key,
		name,
		address,
		version,
		layout: draft,
		live: loaded.live,
		plan,
		sections: sections.map(({ id, name, parentId }) => ({ id, name, parentId })),
		topics: Object.fromEntries(topics.map((topic) => [topic.id, topic.name])),
	};
}

function topicsIn({ containers }: Layout): number[] {
	return containers.flatMap(({ backfill }) => (backfill.by === "topic" ? backfill.topicId : []));
}

async function planOf(row: { scheduledRevisionId: number | null; scheduledAt: Date | null } | null) {
	if (!row?.scheduledRevisionId || !row.scheduledAt) return null;
	const revision = await db().frontRevision.findFirst({ where: { id: row.scheduledRevisionId }, select: { number: true } });

	return revision && { at: row.scheduledAt, number: revision.number };
}

/** The state of a front to preview: its draft, or the revision with this number. Null where there is none. */
export async function getLayoutForPreview(key: FrontKey, number: number | null): Promise<Layout | null> {
	if (number === null) return (await loadFront(db(), key))?.draft ?? null;
	const revision = await db().frontRevision.findFirst({ where: { front: { key }, number }, select: { layout: true } });

	return revision && readLayout(revision.layout);
}

/** One line of the list of fronts. */
export type ListedFront = {
	key: FrontKey;
	name: string;
	kind: "home" | "section" | "topic";
	/** What the draft is to readers: it is what they see, it differs from that, or nothing of it was ever published. */
	state: "live" | "changed" | "never";
	plannedAt: Date | null;
};

/** The home front, one for each section in the menu's order, and the topics' that somebody began, by name. */
export async function listFronts(): Promise<ListedFront[]> {
	const [sections, rows] = await Promise.all([
		listSections(),
		db().front.findMany({
			orderBy: [{ topic: { sortName: "asc" } }, { id: "asc" }],
			take: 1000,
			select: { key: true, topic: { select: { name: true } }, draftRevisionId: true, liveRevisionId: true, scheduledAt: true },
		}),
	]);
	const line = (key: FrontKey, name: string, kind: ListedFront["kind"]): ListedFront => {
		const row = rows.find((each) => each.key === key);
		const state = !row?.liveRevisionId ? "never" : row.draftRevisionId === row.liveRevisionId ? "live" : "changed";
		return { key, name, kind, state, plannedAt: row?.scheduledAt ?? null };
	};

	return [
		line("home", "Home", "home"),
		...sections.map(({ id, name }) => line(`section-${id}`, name, "section")),
		...rows.flatMap(({ key, topic }) => (topic ? line(key, topic.name, "topic") : [])),
	];
}
