import { history, undo, undoDepth } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { body, paragraph, photo } from "#lib/body/elements.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { earlierStates, withEarlierStates } from "./undo-steps.ts";

const opened = (json: object) => EditorState.create({ doc: bodySchema.nodeFromJSON(json), plugins: [history({ newGroupDelay: 0 })] });
const back = (state: EditorState) => {
	let before = state;
	undo(state, (transaction) => {
		before = state.apply(transaction);
	});
	return before;
};

test("what could be undone before a reload can be undone after it, step by step", () => {
	let state = opened(paragraphs(["Water came."]));
	state = state.apply(state.tr.insertText(" To the ghats.", 12));
	state = state.apply(state.tr.delete(1, 7));
	state = state.apply(state.tr.insert(state.doc.content.size, bodySchema.nodes.photo?.create({ photoId: 1, alt: "A boat" }) ?? []));
	const kept = JSON.parse(JSON.stringify(earlierStates(state)));
	expect(kept).toHaveLength(3);

	let again = withEarlierStates(opened(state.doc.toJSON()), kept);
	const texts = [again.doc.toJSON()];
	while (undoDepth(again) > 0) {
		again = back(again);
		texts.push(again.doc.toJSON());
	}
	expect(texts).toEqual([state.doc.toJSON(), ...kept.toReversed()]);
	expect(texts.at(-1)).toEqual(paragraphs(["Water came."]));
});

test("states that cannot be read leave the text as it is, with nothing to undo", () => {
	const state = opened(body(paragraph("Words."), photo({ photoId: 1, alt: "" })));

	for (const broken of [[{ type: "marquee" }], [null], [{ type: "doc", content: [{ type: "photo", attrs: {} }] }]])
		expect(withEarlierStates(state, broken)).toBe(state);
	expect(withEarlierStates(state, []).doc.eq(state.doc)).toBe(true);
});
