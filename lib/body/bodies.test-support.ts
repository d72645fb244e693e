import fc from "fast-check";
import { cleanRun } from "#lib/text/clean.ts";
import type { BodyDocument, BodyElement, Inline, Mark } from "./element.ts";
import * as make from "./elements.ts";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => cleanRun(text) === text);
const marks = fc.subarray<Mark>([{ type: "bold" }, { type: "italic" }, make.link("https://example.org/"), { type: "superscript" }], {
	maxLength: 3,
});
const runs: fc.Arbitrary<Inline[]> = fc.array(
	fc.tuple(words, marks).map(([text, signs]) => make.run(text, ...signs)),
	{ minLength: 1, maxLength: 4 },
);
const photoId = fc.integer({ min: 1, max: 9999 });
const use = fc.record({ photoId, caption: words, credit: words, alt: words });

/** Any element that an editor can put into a story. */
export const anyElement: fc.Arbitrary<BodyElement> = fc.oneof(
	runs.map((line) => make.paragraph(line)),
	fc.constant(make.paragraph()),
	fc.tuple(runs, fc.constantFrom<2 | 3>(2, 3)).map(([line, level]) => make.heading(line, level)),
	fc.array(runs, { minLength: 1, maxLength: 3 }).map((items) => make.bulletList(...items)),
	fc.array(runs, { minLength: 1, maxLength: 3 }).map((items) => make.orderedList(make.listItem("First", make.bulletList(...items)))),
	fc.array(runs, { minLength: 1, maxLength: 3 }).map((lines) => make.blockquote(...lines)),
	fc.tuple(runs, words).map(([line, attribution]) => make.pullQuote(line, attribution)),
	fc.array(runs, { minLength: 1, maxLength: 3 }).map((lines) => make.keyPoints(...lines)),
	fc.tuple(use, fc.constantFrom<"column" | "wide">("column", "wide")).map(([photo, width]) => make.photo({ ...photo, width })),
	fc.array(use, { minLength: 1, maxLength: 4 }).map((photos) => make.gallery(...photos)),
	words.map((title) => make.embed("https://example.org/film", title)),
	photoId.map((id) => make.storyLink(id)),
	fc.tuple(words, runs).map(([title, line]) => make.factBox(title, make.paragraph(line))),
	fc.tuple(words, words).map(([head, cell]) => make.table([head, "B"], [cell, "1"], ["2", "3"])),
	fc.constant(make.divider()),
);

/** Any story's body. */
export const anyBody: fc.Arbitrary<BodyDocument> = fc
	.array(anyElement, { minLength: 1, maxLength: 8 })
	.map((content) => make.body(...content));
