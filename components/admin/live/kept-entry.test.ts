import { expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { EntryShelf, isBlank, newEntry } from "./kept-entry.ts";

function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name),
	};
}

test("an unsent post is found again with its key, by its writer and story alone", () => {
	const place = storage();
	const entry = { ...newEntry(), body: paragraphs(["Water rises."]), isSent: true };

	expect(new EntryShelf(place, "me", 7).write(entry)).toBe(true);
	expect(new EntryShelf(place, "me", 7).read()).toEqual(entry);
	expect(new EntryShelf(place, "me", 8).read()).toBeNull();
	expect(new EntryShelf(place, "her", 7).read()).toBeNull();
});

test("the change of a post is kept apart from the next post, until it is given up", () => {
	const place = storage();
	const next = new EntryShelf(place, "me", 7);
	const change = new EntryShelf(place, "me", 7, 12);
	next.write({ ...newEntry(), headline: "Next" });
	change.write({ ...newEntry(), headline: "Changed", key: "3" });

	expect([next.read()?.headline, change.read()?.headline]).toEqual(["Next", "Changed"]);
	change.clear();
	expect([next.read()?.headline, change.read()]).toEqual(["Next", null]);
});

test("a blank post leaves nothing behind", () => {
	const place = storage();
	const shelf = new EntryShelf(place, "me", 7);
	shelf.write({ ...newEntry(), headline: "Polls" });

	expect(shelf.write(newEntry())).toBe(true);
	expect(place.kept.size).toBe(0);
	expect([newEntry(), { ...newEntry(), headline: "Polls" }].map(isBlank)).toEqual([true, false]);
});

test("what cannot be read is as if it were not there, and a full browser is told of", () => {
	const place = storage();
	place.kept.set("bureau.entry.me.7", "{");
	const full = {
		...place,
		setItem: () => {
			throw new Error("QuotaExceededError");
		},
	};

	expect(new EntryShelf(place, "me", 7).read()).toBeNull();
	expect(new EntryShelf(full, "me", 7).write({ ...newEntry(), headline: "Polls" })).toBe(false);
});
