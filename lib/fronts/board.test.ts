import fc from "fast-check";
import { expect, test } from "vitest";
import { addContainer, cardOf, changeCard, changeContainer, keepOut, letIn, moveContainer, placeCard, removeContainer } from "./board.ts";
import { defaultLayout, newContainer } from "./default-layout.ts";
import { type Layout, layout as layoutSchema } from "./layout.ts";
import { changed, redone, undoable, undone } from "./undo.ts";

const home = defaultLayout({ kind: "home" });
const cardsIn = (layout: Layout, id: string) => layout.containers.find((each) => each.id === id)?.cards.map(({ articleId }) => articleId);
const three = [1, 2, 3].reduce((layout, id, index) => placeCard(layout, id, "secondary", index), home);

test("a card is put before the card that stands at its place", () => {
	expect(cardsIn(three, "secondary")).toEqual([1, 2, 3]);
	expect(cardsIn(placeCard(three, 3, "secondary", 0), "secondary")).toEqual([3, 1, 2]);
	expect(cardsIn(placeCard(three, 1, "secondary", 2), "secondary")).toEqual([2, 1, 3]);
	expect(cardsIn(placeCard(three, 1, "secondary", 99), "secondary")).toEqual([2, 3, 1]);
	for (const index of [1, 2]) expect(placeCard(three, 2, "secondary", index)).toBe(three);
	expect(placeCard(three, 3, "secondary", 99)).toBe(three);
	expect(placeCard(three, 1, "secondary", -1)).toBe(three);
});

test("a card that goes to another container takes its words along", () => {
	const card = cardOf(three, 2)?.card;
	const worded = changeCard(three, { ...(card ?? expect.fail()), headline: "Mine" });
	const moved = placeCard(worded, 2, "lead", 0);

	expect(cardOf(moved, 2)).toMatchObject({ index: 0, card: { headline: "Mine" }, container: { id: "lead" } });
	expect(cardsIn(moved, "secondary")).toEqual([1, 3]);
	expect(placeCard(three, 2, "nowhere", 0)).toBe(three);
});

test("what is kept out is held nowhere, and is let in by being placed", () => {
	const out = keepOut(three, 2);
	expect([cardsIn(out, "secondary"), out.excluded]).toEqual([[1, 3], [2]]);
	expect(letIn(out, 2).excluded).toEqual([]);
	expect(placeCard(out, 2, "lead", 0).excluded).toEqual([]);
});

test("containers are added, changed, moved and removed", () => {
	const more = addContainer(addContainer(home, "opinion"), "opinion", { by: "section", sectionId: 3 });
	const ids = (layout: Layout) => layout.containers.map(({ id }) => id);

	expect(ids(more).slice(-2)).toEqual(["opinion", "opinion-2"]);
	expect(ids(moveContainer(more, "opinion", -99))[0]).toBe("opinion");
	expect(ids(moveContainer(more, "lead", 1)).slice(0, 2)).toEqual(["secondary", "lead"]);
	expect(moveContainer(more, "none", 1)).toBe(more);
	expect(ids(removeContainer(more, "river"))).not.toContain("river");
	expect(changeContainer(home, { ...newContainer("lead", "lead"), title: "Top" }).containers[0]?.title).toBe("Top");
});

const deed = fc.oneof(
	fc.record({ story: fc.integer({ min: 1, max: 6 }), at: fc.constantFrom("lead", "secondary", "river"), index: fc.nat(4) }).map(
		({ story, at, index }) =>
			(layout: Layout) =>
				placeCard(layout, story, at, index),
	),
	fc.integer({ min: 1, max: 6 }).map((story) => (layout: Layout) => keepOut(layout, story)),
	fc.constantFrom("lead", "river").map((id) => (layout: Layout) => moveContainer(layout, id, 1)),
);

test("whatever is done in whatever order can be kept, and taken back step by step", () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
			const all = deeds.reduce((state, each) => changed(state, each(state.present)), undoable(home));
			expect(layoutSchema.parse(all.present)).toEqual(all.present);

			const back = all.past.reduce((state) => undone(state), all);
			expect(back.present).toEqual(home);
			expect(all.past.reduce((state) => redone(state), back).present).toEqual(all.present);
		}),
	);
});

test("there is nothing to take back at the beginning, and nothing to do again after something new", () => {
	const begun = undoable(1);
	expect(undone(begun)).toBe(begun);
	expect(redone(begun)).toBe(begun);
	expect(changed(begun, 1)).toEqual(begun);
	expect(redone(changed(undone(changed(begun, 2)), 3)).present).toBe(3);
});
