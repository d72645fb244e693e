import { poolOf } from "./compose.ts";
import type { Backfill, Layout } from "./layout.ts";

/** How many stories a pool must hold so that its containers are filled whatever the others take; and whether anybody asks for photos. */
export type Need = { rule: Backfill; most: number; photos: boolean };

/** Stories looked at beyond that where one with a photo is wanted. */
const margin = 12;

/** Which section stands below which; null for those at the top. */
export type Parents = ReadonlyMap<number, { parentId: number | null }>;

/**
 * What the rules of a layout may need, by the names of their pools. A story belongs to one section: blocks of sections take nothing from
 * each other, but where one stands below the other.
 */
export function needsOf({ containers, excluded }: Layout, sections: Parents): Map<string, Need> {
	const picked =
		excluded.length + containers.reduce((sum, { cards }) => sum + cards.reduce((each, card) => each + 1 + card.sublinks.length, 0), 0);
	const needs = new Map<string, Need>();

	for (const [index, { kind, backfill }] of containers.entries()) {
		if (backfill.by === "nothing") continue;
		const rivals = containers.slice(0, index + 1).filter((other) => mayTakeFrom(other.backfill, backfill, sections));
		const photos = kind === "lead" || kind === "photos" || (needs.get(poolOf(backfill))?.photos ?? false);
		const most = rivals.reduce((sum, { count }) => sum + count, 0) + picked + (photos ? margin : 0);
		needs.set(poolOf(backfill), { rule: backfill, most, photos });
	}
	return needs;
}

function mayTakeFrom(other: Backfill, rule: Backfill, sections: Parents): boolean {
	if (other.by === "nothing") return false;
	if (other.by !== "section" || rule.by !== "section") return true;
	const top = (id: number) => sections.get(id)?.parentId ?? id;

	return top(other.sectionId) === top(rule.sectionId);
}
