import { EditorState } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import { body, bulletList, paragraph } from "#lib/body/elements.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { directionsPlugin } from "./directions.ts";

test("each block of the editor runs the way its own words are written, and turns as they change", () => {
	const plugin = directionsPlugin();
	const doc = bodySchema.nodeFromJSON(body(paragraph("Words."), paragraph("انحسرت المياه"), bulletList("واحد"), paragraph("12")));
	const state = EditorState.create({ doc, plugins: [plugin] });
	const shown = (at: EditorState) =>
		(plugin.getState(at) as DecorationSet).find().map((decoration) => {
			const { dir } = (decoration as unknown as { type: { attrs: { dir: string } } }).type.attrs;
			return `${at.doc.textBetween(decoration.from, decoration.to)}: ${dir}`;
		});

	expect(shown(state)).toEqual(["Words.: ltr", "انحسرت المياه: rtl", "واحد: rtl", "واحد: rtl"]);
	expect(shown(state.apply(state.tr.insertText("مياه كثيرة ", 1)))[0]).toBe("مياه كثيرة Words.: rtl");
	expect(state.doc.toJSON()).toEqual(doc.toJSON());
});
