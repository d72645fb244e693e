import { Node, Slice } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import type { BodyElement } from "#lib/body/element.ts";
import { body, bulletList, divider, heading, listItem, orderedList, paragraph, photo, table } from "#lib/body/elements.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { plainCopy } from "./plain-copy.ts";

function copied(...elements: BodyElement[]): string {
	const { content } = Node.fromJSON(bodySchema, body(...elements));

	return plainCopy(new Slice(content, 0, 0));
}

test("blocks are one blank line apart, and what has no words leaves no gap", () => {
	const text = copied(paragraph("One."), photo({ photoId: 1 }), divider(), paragraph(), heading("Two"), paragraph("Three."));
	expect(text).toBe("One.\n\nTwo\n\nThree.");
});

test("a list is copied without blank lines, however deep it goes", () => {
	const text = copied(bulletList("Bread", listItem("Fish", orderedList("Fresh", "Dried"))), paragraph("After."));
	expect(text).toBe("Bread\nFish\nFresh\nDried\n\nAfter.");
});

test("a table is copied as lines with tabs, as spreadsheets take it", () => {
	expect(copied(table(["Boat", "Catch"], ["Ketaki", ""], ["", "9"]))).toBe("Boat\tCatch\nKetaki\t\n\t9");
});

test("a part of a line is copied as it is", () => {
	const { content } = Node.fromJSON(bodySchema, body(paragraph("Water came.")));
	expect(plainCopy(new Slice(content.child(0).content, 0, 0))).toBe("Water came.");
});
