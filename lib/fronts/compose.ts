import { type CardDraft, type Sublink, stands } from "./card.ts";
import type { Backfill, Container, Layout } from "./layout.ts";

/** A story that may fill a place by itself. */
export type Candidate = { id: number; hasPhoto: boolean };

/** Stories of each rule, by the name of its pool, in the order in which they are taken. */
export type Pools = ReadonlyMap<string, readonly Candidate[]>;

/** A story in its place; `card` is null where a rule put it there. */
export type Placed = { articleId: number; card: CardDraft | null; sublinks: Sublink[] };

export type Composed = { container: Container; stories: Placed[] };

/** One name for each rule: containers with the same rule take from the same pool. */
export function poolOf(rule: Backfill): string {
	switch (rule.by) {
		case "newest":
		case "nothing":
			return rule.by;
		case "section":
			return `section:${rule.sectionId}`;
		case "topic":
			return `topic:${rule.topicId}`;
		case "mostRead":
			return `mostRead:${rule.hours}`;
		default:
			return rule satisfies never;
	}
}

/**
 * Fills a front. Cards stand where they were put until they expire, as far as readers may see their stories; then what the cards' sublinks
 * lead to is taken; then each container is filled up by its rule. No story stands twice, none that is kept out stands at all, and no
 * container has more than it should. A promo takes none: it shows none, whatever it was before it became one.
 */
export function composeFront(layout: Layout, given: { pools: Pools; isPublic: (id: number) => boolean; now: Date }): Composed[] {
	const taken = new Set(layout.excluded);
	const take = (id: number) => !taken.has(id) && given.isPublic(id) && Boolean(taken.add(id));

	const held = layout.containers.map(({ kind, cards, count }) => {
		const standing: CardDraft[] = [];
		if (kind === "promo") return standing;
		for (const card of cards) if (standing.length < count && stands(card, given.now) && take(card.articleId)) standing.push(card);
		return standing;
	});
	const curated = held.map((cards) =>
		cards.map((card) => ({
			articleId: card.articleId,
			card,
			sublinks: card.sublinks.filter((link) => link.to === "address" || take(link.articleId)),
		})),
	);

	return layout.containers.map((container, index) => {
		const stories: Placed[] = curated[index] ?? [];
		const filled = fill(container, given.pools, stories.length, taken).map((id) => ({ articleId: id, card: null, sublinks: [] }));
		return { container, stories: [...stories, ...filled] };
	});
}

/** The stories that a rule brings, taken one by one. A lead that nobody picked is one with a photo, where there is one. */
function fill({ kind, count, backfill }: Container, pools: Pools, already: number, taken: Set<number>): number[] {
	const pool = (kind !== "promo" && pools.get(poolOf(backfill))) || [];
	const free = pool.filter(({ id, hasPhoto }) => !taken.has(id) && (kind !== "photos" || hasPhoto));
	const opener = kind === "lead" && already === 0 ? free.find(({ hasPhoto }) => hasPhoto) : undefined;
	const ids = [...new Set([...(opener ? [opener.id] : []), ...free.map(({ id }) => id)])].slice(0, count - already);
	for (const id of ids) taken.add(id);

	return ids;
}

/** The layout with a block in place of `sections` for each section at the top, in their order, that has no block of its own on it. */
export function withSections(layout: Layout, sections: readonly { id: number; parentId: number | null }[]): Layout {
	const own = new Set(
		layout.containers.flatMap(({ kind, backfill }) => (kind === "block" && backfill.by === "section" ? backfill.sectionId : [])),
	);
	const containers = layout.containers.flatMap((container): Container[] => {
		if (container.kind !== "sections") return [container];
		const missing = sections.filter(({ id, parentId }) => parentId === null && !own.has(id));
		for (const { id } of missing) own.add(id);

		return missing.map(({ id }) => ({
			...container,
			id: `${container.id}-${id}`,
			kind: "block",
			title: "",
			backfill: { by: "section", sectionId: id },
			cards: [],
		}));
	});

	return { ...layout, containers };
}
