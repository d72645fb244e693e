import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCard } from "./card.ts";
import { composeFront, poolOf } from "./compose.ts";
import { newContainer } from "./default-layout.ts";
import type { Backfill, Container } from "./layout.ts";
import { needsOf } from "./needs.ts";

const now = new Date("2026-03-08T12:00:00Z");
const sections = 3;
/** The third stands below the second. */
const sectionsById = new Map([1, 2, 3].map((id) => [id, { parentId: id === 3 ? 2 : null }]));
const isIn = (section: number, id: number) => section === id || sectionsById.get(section)?.parentId === id;
/** The newest first; each of one section. */
const paper = Array.from({ length: 200 }, (_, index) => ({ id: 200 - index, section: (index % sections) + 1 }));

const rule: fc.Arbitrary<Backfill> = fc.oneof(
	fc.constant<Backfill>({ by: "newest" }),
	fc.integer({ min: 1, max: sections }).map((sectionId): Backfill => ({ by: "section", sectionId })),
);
const anyContainer = fc
	.record({ rule, count: fc.integer({ min: 1, max: 6 }), picks: fc.uniqueArray(fc.integer({ min: 150, max: 200 }), { maxLength: 4 }) })
	.map(
		({ rule, count, picks }): Container => ({ ...newContainer("secondary", "c", rule), count, cards: picks.map((id) => plainCard(id)) }),
	);

test("as much as a layout says it needs fills it as the whole paper would", () => {
	fc.assert(
		fc.property(
			fc.array(anyContainer, { maxLength: 6 }),
			fc.uniqueArray(fc.integer({ min: 150, max: 200 }), { maxLength: 5 }),
			(containers, excluded) => {
				const layout = { containers, excluded };
				const pools = (most: (need: number) => number) =>
					new Map(
						[...needsOf(layout, sectionsById)].map(([name, need]) => [
							name,
							paper
								.filter(({ section }) => need.rule.by !== "section" || isIn(section, need.rule.sectionId))
								.slice(0, most(need.most))
								.map(({ id }) => ({ id, hasPhoto: false })),
						]),
					);
				const given = { isPublic: () => true, now };

				expect(composeFront(layout, { ...given, pools: pools((need) => need) })).toEqual(
					composeFront(layout, { ...given, pools: pools(() => 200) }),
				);
				expect([...needsOf(layout, sectionsById).keys()].sort()).toEqual(
					[...new Set(containers.map(({ backfill }) => poolOf(backfill)))].sort(),
				);
			},
		),
	);
});
