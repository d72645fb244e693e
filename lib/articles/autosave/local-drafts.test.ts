import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHasty, fromStored, isStale, type LocalDraft, type StoredRecord, toStored, type Whole } from "./local-drafts.ts";

const day = 24 * 3_600_000;
const draft: LocalDraft = { id: "page1", version: 1, at: 0, changes: 1, isSetAside: false, draft: { headline: "Kept" } };

/** The records of one page after these drafts were stored one after the other. */
function stored(drafts: readonly LocalDraft[]): StoredRecord[] {
	let whole: Whole | undefined;
	let records: StoredRecord[] = [];
	for (const each of drafts) {
		const next = toStored(each, whole);
		whole = next.whole;
		records = "text" in next.record ? [next.record] : [...records.filter((record) => "text" in record), next.record];
	}

	return records;
}

test("the newest of what was stored is read back, whatever was stored before it", () => {
	fc.assert(
		fc.property(fc.array(fc.record({ headline: fc.string(), body: fc.array(fc.string()) }), { minLength: 1, maxLength: 6 }), (texts) => {
			const drafts = texts.map((each, at) => ({ ...draft, at, draft: each }));
			expect(fromStored(stored(drafts))).toEqual([drafts.at(-1)]);
		}),
	);
});

test("some strokes in a long story are a small write", () => {
	const body = Array.from({ length: 10_000 }, (_, index) => `word${index}`);
	const [whole, change] = stored([
		{ ...draft, draft: { body } },
		{ ...draft, at: 1, draft: { body: body.with(5000, "typed") } },
	]);

	expect(JSON.stringify(whole).length).toBeGreaterThan(100_000);
	expect(JSON.stringify(change).length).toBeLessThan(200);
});

test("drafts are listed newest first, and a record that cannot be read stops none of them", () => {
	const other = { ...draft, id: "page2", at: 5 };
	const broken = [
		null,
		{},
		{ ...draft, text: "{" },
		{ id: "page3", version: 1, at: 1, changes: 1, isSetAside: false, since: 9, change: { start: 0, end: 0, text: "" } },
	];

	expect(fromStored([...broken, ...stored([draft]), ...stored([other])]).map(({ id }) => id)).toEqual(["page2", "page1"]);
});

test("a draft that an older Bureau kept is read", () => {
	const old = JSON.stringify({ ...draft, storyId: 1, personId: "me" });

	expect(fromHasty(old)).toEqual(draft);
	expect([fromHasty(null), fromHasty("{"), fromHasty("{}")]).toEqual([null, null, null]);
});

test("what was put aside goes after a month; what was never saved stays", () => {
	expect(isStale(draft, 1000 * day)).toBe(false);
	expect([30 * day, 30 * day + 1].map((now) => isStale({ ...draft, isSetAside: true }, now))).toEqual([false, true]);
});
