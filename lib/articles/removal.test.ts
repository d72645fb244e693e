import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyDocument } from "#lib/body/body.ts";
import { body, bulletList, gallery, paragraph, photo } from "#lib/body/elements.ts";
import { emptyDraft } from "./commands.ts";
import type { StoryDraft } from "./draft.ts";
import { removedCharacters, removesMuch } from "./removal.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const lead = { photoId: 1, caption: "", credit: "", alt: "" };
const with_ = (change: Partial<StoryDraft>): StoryDraft => ({ ...emptyDraft, sectionId: 1, ...change });
const removes = (before: BodyDocument, after: BodyDocument) => removesMuch(with_({ body: before }), with_({ body: after }));

test("more than 200 removed characters are much, wherever they were and whatever took their place", () => {
	const text = words(100);
	expect(removes(body(paragraph(text)), body(paragraph("oops")))).toBe(true);
	expect(removes(body(paragraph(text)), body(paragraph(text.slice(0, -201))))).toBe(true);
	expect(removes(body(paragraph(text)), body(paragraph(text.slice(0, 100) + text.slice(301))))).toBe(true);
	expect(removes(body(paragraph(text)), body(paragraph(text.slice(0, -150))))).toBe(false);
	expect(removesMuch(with_({ standfirst: text }), with_({ standfirst: "" }))).toBe(true);
	expect(removes(body(paragraph("水".repeat(300))), body(paragraph("水".repeat(90))))).toBe(true);
});

test("typing, moving and small mends are not", () => {
	const [one, two, three] = [words(60), words(80).toUpperCase(), words(70).replaceAll("w", "v")];
	expect(removes(body(paragraph(one), paragraph(two), paragraph(three)), body(paragraph(three), paragraph(one), paragraph(two)))).toBe(
		false,
	);
	expect(removes(body(paragraph(one)), body(paragraph(`${one} ${two}`)))).toBe(false);
	expect(removes(body(paragraph(`x${one}y`)), body(paragraph(`z${one}w`)))).toBe(false);
});

test("an element or the lead photo that goes is much; one that moves or changes its words is not", () => {
	const boat = photo({ photoId: 1, alt: "A boat" });
	expect(removes(body(paragraph("Text."), boat), body(paragraph("Text.")))).toBe(true);
	expect(removes(body(boat, paragraph("Text.")), body(paragraph("Text."), photo({ photoId: 1, alt: "A big boat" })))).toBe(false);
	expect(removes(body(gallery({ photoId: 1 }, { photoId: 2 })), body(gallery({ photoId: 1 })))).toBe(true);
	expect(removes(body(bulletList("One")), body(paragraph("One")))).toBe(true);
	expect(removesMuch(with_({ leadPhoto: lead }), with_({ leadPhoto: null }))).toBe(true);
	expect(removesMuch(with_({ leadPhoto: lead }), with_({ leadPhoto: { ...lead, photoId: 2 } }))).toBe(true);
	expect(removesMuch(with_({ leadPhoto: lead }), with_({ leadPhoto: { ...lead, alt: "A ghat" } }))).toBe(false);
});

test("what is cut out of a text is never counted as less than it was", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 400 }), fc.string({ minLength: 201, maxLength: 400 }), fc.string({ maxLength: 400 }), (a, b, c) => {
			expect(removedCharacters(a + b + c, a + c)).toBeGreaterThanOrEqual(b.length);
		}),
	);
});
