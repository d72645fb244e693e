import type { FrontPlace } from "./front-key.ts";
import type { Backfill, Container, ContainerKind, Layout } from "./layout.ts";

/** A new container with what suits its kind. */
export function newContainer(kind: ContainerKind, id: string, backfill: Backfill = { by: "newest" }): Container {
	return {
		id,
		kind,
		title: "",
		count: usualCounts[kind],
		phoneCount: null,
		backfill: usualRules[kind] ?? backfill,
		cards: [],
		promo: null,
	};
}

const usualCounts: Record<ContainerKind, number> = {
	lead: 1,
	secondary: 4,
	river: 8,
	block: 4,
	sections: 4,
	opinion: 4,
	photos: 4,
	mostRead: 5,
	promo: 1,
};

const usualRules: Partial<Record<ContainerKind, Backfill>> = { mostRead: { by: "mostRead", hours: 24 }, promo: { by: "nothing" } };

/**
 * What a front is before anybody arranges it. The home front: the newest story with a photo leads, four beside it, then the latest and a
 * block of each section. A section's or topic's: its own newest, above the ordinary list.
 */
export function defaultLayout(place: FrontPlace): Layout {
	if (place.kind === "home") {
		const kinds: ContainerKind[] = ["lead", "secondary", "river", "sections"];
		return { containers: kinds.map((kind) => newContainer(kind, kind)), excluded: [] };
	}
	const own: Backfill = place.kind === "section" ? { by: "section", sectionId: place.id } : { by: "topic", topicId: place.id };

	return { containers: [newContainer("lead", "lead", own), newContainer("secondary", "secondary", own)], excluded: [] };
}
