import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBody } from "#lib/body/bodies.test-support.ts";
import { paragraphs } from "#lib/body/body.ts";
import { emptyDraft } from "./commands.ts";
import type { StoryDraft } from "./draft.ts";
import { changeTo, digestOf, readStates, storedState, wholeState } from "./saved-states.ts";

const stored = (draft: StoryDraft) => storedState(draft, JSON.stringify(draft.body));
const anyDraft = fc
	.record({ headline: fc.string(), topicIds: fc.array(fc.nat()), body: anyBody })
	.map((some): StoryDraft => ({ ...emptyDraft, sectionId: 1, ...some }));

test("whatever was saved one after the other is read back, each as it was", () => {
	fc.assert(
		fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 6 }), (drafts) => {
			const rows = drafts.map((draft, index) => {
				const before = drafts[index - 1];
				return before ? changeTo(stored(before), stored(draft)) : wholeState(stored(draft));
			});
			expect(drafts.map((_, index) => readStates(rows.slice(0, index + 1)))).toEqual(drafts);
		}),
	);
});

test("a word more in a long story is a small row", () => {
	const texts = Array.from({ length: 300 }, (_, index) => `Paragraph ${index} says what happened on the ghats that day, at some length.`);
	const before: StoryDraft = { ...emptyDraft, sectionId: 1, body: paragraphs(texts) };
	const after = { ...before, body: paragraphs(texts.with(150, `${texts[150]} More.`)) };

	expect(changeTo(stored(before), stored(after)).length).toBeLessThan(100);
	expect(wholeState(stored(before)).length).toBeGreaterThan(20_000);
	expect(digestOf(stored(before))).not.toBe(digestOf(stored(after)));
});
