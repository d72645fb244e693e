import { expect, test } from "vitest";
import { Copies } from "./copies.ts";
import { newShelf } from "./desk.test-support.ts";

const day = 24 * 3_600_000;
const copy = { id: "page1", version: 1, at: 0, changes: 1, isSetAside: false, draft: { headline: "Kept" } };

test("a person sees their own copies of this story alone, the newest first", () => {
	const shelf = newShelf();
	const mine = new Copies(shelf, { storyId: 1, personId: "me" });
	mine.write(copy);
	mine.write({ ...copy, id: "page2", at: 5 });
	new Copies(shelf, { storyId: 1, personId: "you" }).write(copy);
	new Copies(shelf, { storyId: 12, personId: "me" }).write(copy);

	expect(mine.list(10).map(({ id }) => id)).toEqual(["page2", "page1"]);
	mine.remove("page2");
	expect(mine.list(10)).toEqual([{ ...copy, storyId: 1, personId: "me" }]);
});

test("what was put aside goes after a month; what was never saved stays for ever", () => {
	const copies = new Copies(newShelf(), { storyId: 1, personId: "me" });
	copies.write(copy);
	copies.write({ ...copy, id: "aside", isSetAside: true });

	expect(copies.list(30 * day)).toHaveLength(2);
	expect(copies.list(30 * day + 1).map(({ id }) => id)).toEqual(["page1"]);
});

test("what cannot be read is left where it is, and stops nothing", () => {
	const shelf = newShelf();
	const copies = new Copies(shelf, { storyId: 1, personId: "me" });
	shelf.setItem("bureau.copy.me.1.broken", "{");
	copies.write(copy);

	expect(copies.list(1)).toHaveLength(1);
	expect(shelf.getItem("bureau.copy.me.1.broken")).toBe("{");
});

test("a browser without room answers so and keeps what it had", () => {
	const shelf = newShelf();
	const copies = new Copies(shelf, { storyId: 1, personId: "me" });
	copies.write(copy);
	shelf.isFull = true;

	expect(copies.write({ ...copy, draft: { headline: "More" } })).toBe(false);
	expect(copies.list(1)).toMatchObject([{ draft: { headline: "Kept" } }]);
});
