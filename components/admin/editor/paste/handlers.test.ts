import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { body, bulletList, paragraph } from "#lib/body/elements.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { takeMarks } from "./handlers.ts";
import { pictureMark } from "./media.ts";

test("marks of pictures leave the text, and each picture is to stand after the words before it", () => {
	const doc = bodySchema.nodeFromJSON(
		body(paragraph(`Rain ${pictureMark(0)}fell.`), paragraph(pictureMark(1)), paragraph("All day."), bulletList(`One${pictureMark(2)}`)),
	);
	const change = EditorState.create({ doc }).tr;
	const places = takeMarks(change);

	expect(change.doc.toJSON()).toEqual(
		bodySchema.nodeFromJSON(body(paragraph("Rain fell."), paragraph("All day."), bulletList("One"))).toJSON(),
	);
	expect(places.map(({ index, at }) => [index, change.doc.resolve(at).index(0)])).toEqual([
		[0, 0],
		[1, 1],
		[2, 2],
	]);
});
