import fc from "fast-check";
import { expect, test } from "vitest";
import { type CardDraft, cardDraft, plainCard } from "./card.ts";
import { type Candidate, composeFront, type Pools, poolOf, withSections } from "./compose.ts";
import { defaultLayout, newContainer } from "./default-layout.ts";
import { type Backfill, type Container, containerKinds, type Layout, layout as layoutSchema } from "./layout.ts";

const noon = new Date("2026-03-08T12:00:00Z");
const minuteBefore = new Date(noon.getTime() - 60_000);

const candidate = (id: number, hasPhoto = true): Candidate => ({ id, hasPhoto });
const pool = (rule: Backfill, ...stories: Candidate[]): Pools => new Map([[poolOf(rule), stories]]);
const everyone = () => true;
const home = defaultLayout({ kind: "home" });
const holding = (kind: Container["kind"], ...cards: CardDraft[]): Layout => ({
	...home,
	containers: home.containers.map((container) => (container.kind === kind ? { ...container, cards } : container)),
});
const idsIn = (layout: Layout, pools: Pools, isPublic: (id: number) => boolean = everyone, now = noon) =>
	composeFront(layout, { pools, isPublic, now }).map(({ stories }) => stories.map(({ articleId }) => articleId));

const newest = pool(
	{ by: "newest" },
	candidate(9, false),
	candidate(8),
	candidate(7),
	candidate(6),
	candidate(5),
	candidate(4),
	candidate(3),
);

test("nothing curated: the newest with a photo leads, four stand beside it, then the latest", () => {
	expect(idsIn(home, newest)).toEqual([[8], [9, 7, 6, 5], [4, 3], []]);
});

test("where no story has a photo the newest leads", () => {
	expect(idsIn(home, pool({ by: "newest" }, candidate(2, false), candidate(1, false)))).toEqual([[2], [1], [], []]);
});

test("a pin holds its place until its minute, not through it", () => {
	const held = holding("lead", plainCard(3, noon));

	expect(idsIn(held, newest, everyone, minuteBefore)[0]).toEqual([3]);
	expect(idsIn(held, newest, everyone, noon)[0]).toEqual([8]);
});

test("a story that readers may not see falls out by itself, and the next takes its place", () => {
	expect(idsIn(holding("lead", plainCard(3), plainCard(4)), newest, (id) => id !== 3)[0]).toEqual([4]);
});

test("a new story flows in by itself, unless it is kept out", () => {
	const withNew = pool({ by: "newest" }, candidate(10), ...(newest.get("newest") ?? []));

	expect(idsIn(home, withNew)[0]).toEqual([10]);
	expect(idsIn({ ...home, excluded: [10] }, withNew).flat()).not.toContain(10);
});

test("a story is kept out even where a card holds it", () => {
	expect(idsIn({ ...holding("lead", plainCard(3)), excluded: [3] }, newest).flat()).not.toContain(3);
});

test("what a sublink leads to stands there alone; a card of its own is stronger", () => {
	const linking = cardDraft.parse({
		articleId: 3,
		sublinks: [
			{ to: "story", articleId: 8, text: "" },
			{ to: "story", articleId: 4, text: "" },
			{ to: "address", address: "https://example.org/", text: "Elsewhere" },
		],
	});
	const layout = holding("lead", linking);
	layout.containers[1]?.cards.push(plainCard(4));
	const [lead, secondary] = composeFront(layout, { pools: newest, isPublic: everyone, now: noon });

	expect(lead?.stories[0]?.sublinks.map((link) => (link.to === "story" ? link.articleId : link.text))).toEqual([8, "Elsewhere"]);
	expect(secondary?.stories.map(({ articleId }) => articleId)).toEqual([4, 9, 7, 6]);
});

test("a strip of photos takes none without one", () => {
	const strip = { containers: [newContainer("photos", "photos")], excluded: [] };

	expect(idsIn(strip, newest)[0]).toEqual([8, 7, 6, 5]);
});

test("a promo takes no story, and reserves none, whatever it was before", () => {
	const linking = cardDraft.parse({ articleId: 3, sublinks: [{ to: "story", articleId: 8, text: "" }] });
	const promo = { ...newContainer("promo", "promo"), count: 8, backfill: { by: "newest" as const }, cards: [linking] };
	const layout = { containers: [promo, newContainer("river", "river")], excluded: [] };

	expect(idsIn(layout, newest)).toEqual([[], [9, 8, 7, 6, 5, 4, 3]]);
});

test("sections stand in the menu's order, but for those that have a block of their own", () => {
	const own = newContainer("block", "own", { by: "section", sectionId: 2 });
	const sections = [{ id: 3 }, { id: 2 }, { id: 1 }].map((section) => ({ ...section, parentId: null }));
	const layout = { containers: [own, newContainer("sections", "all")], excluded: [] };
	const { containers } = withSections(layout, [...sections, { id: 4, parentId: 3 }]);

	expect(containers.map(({ id, backfill }) => [id, backfill])).toEqual([
		["own", { by: "section", sectionId: 2 }],
		["all-3", { by: "section", sectionId: 3 }],
		["all-1", { by: "section", sectionId: 1 }],
	]);
});

const story = fc.integer({ min: 1, max: 30 });
const rule: fc.Arbitrary<Backfill> = fc.oneof(
	fc.constant<Backfill>({ by: "newest" }),
	fc.constant<Backfill>({ by: "nothing" }),
	fc.constant<Backfill>({ by: "mostRead", hours: 24 }),
	fc.integer({ min: 1, max: 3 }).map((sectionId): Backfill => ({ by: "section", sectionId })),
	fc.integer({ min: 1, max: 3 }).map((topicId): Backfill => ({ by: "topic", topicId })),
);
const card = fc
	.record({
		articleId: story,
		ends: fc.constantFrom(null, minuteBefore, noon, new Date(noon.getTime() + 1)),
		linked: fc.uniqueArray(story, { maxLength: 3 }),
	})
	.map(({ articleId, ends, linked }) => ({
		...plainCard(articleId, ends),
		sublinks: linked.map((id) => ({ to: "story" as const, articleId: id, text: "" })),
	}));
const anyContainer = fc
	.record({
		kind: fc.constantFrom(...containerKinds),
		rule,
		count: fc.integer({ min: 1, max: 8 }),
		cards: fc.array(card, { maxLength: 10 }),
	})
	.map(({ kind, rule, count, cards }) => ({ ...newContainer(kind, "c", rule), backfill: rule, count, cards }));
const anyLayout = fc.record({
	containers: fc.array(anyContainer, { maxLength: 8 }).map((all) => all.map((each, index) => ({ ...each, id: `c${index}` }))),
	excluded: fc.uniqueArray(story, { maxLength: 5 }),
});
const anyPools = fc
	.array(fc.uniqueArray(fc.record({ id: story, hasPhoto: fc.boolean() }), { selector: ({ id }) => id, maxLength: 30 }), {
		minLength: 8,
		maxLength: 8,
	})
	.map(
		(lists): Pools =>
			new Map(
				["newest", "mostRead:24", ...[1, 2, 3].flatMap((id) => [`section:${id}`, `topic:${id}`])].map((name, index) => [
					name,
					lists[index] ?? [],
				]),
			),
	);

test("whatever editors and the newsroom do: no story twice, none kept out or hidden, no container overfull, and pins stay", () => {
	fc.assert(
		fc.property(anyLayout, anyPools, fc.uniqueArray(story), (layout, pools, hidden) => {
			const composed = composeFront(layout, { pools, isPublic: (id) => !hidden.includes(id), now: noon });
			const cards = composed.flatMap(({ stories }) => stories);
			const all = cards.flatMap(({ articleId, sublinks }) => [
				articleId,
				...sublinks.flatMap((link) => (link.to === "story" ? link.articleId : [])),
			]);

			expect(new Set(all).size).toBe(all.length);
			expect(all.filter((id) => layout.excluded.includes(id))).toEqual([]);
			expect(cards.filter(({ card, articleId }) => card && hidden.includes(articleId))).toEqual([]);
			for (const { container, stories } of composed) expect(stories.length).toBeLessThanOrEqual(container.count);
			for (const { container, stories } of composed) {
				const free = (pools.get(poolOf(container.backfill)) ?? []).filter(
					({ id, hasPhoto }) => !all.includes(id) && (container.kind !== "photos" || hasPhoto),
				);
				if (container.kind !== "promo" && container.backfill.by !== "nothing" && free.some(({ id }) => !layout.excluded.includes(id)))
					expect(stories.length).toBe(container.count);
			}
			for (const { card } of cards) if (card?.expiresAt) expect(Date.parse(card.expiresAt)).toBeGreaterThan(noon.getTime());
			const first = layout.containers.flatMap(({ kind, cards }) => (kind === "promo" ? [] : cards))[0];
			if (
				first &&
				!layout.excluded.includes(first.articleId) &&
				!hidden.includes(first.articleId) &&
				(first.expiresAt === null || Date.parse(first.expiresAt) > noon.getTime())
			)
				expect(all).toContain(first.articleId);
		}),
	);
});

test("a layout is kept as it was typed, and one that holds a story twice is refused", () => {
	expect(layoutSchema.parse(JSON.parse(JSON.stringify(home)))).toEqual(home);
	const twice = holding("secondary", plainCard(1), plainCard(1));
	expect(layoutSchema.safeParse(twice).error?.issues[0]?.message).toMatch(/held twice/);
});
