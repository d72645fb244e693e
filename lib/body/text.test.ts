import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBody, anyElement } from "./bodies.test-support.ts";
import * as make from "./elements.ts";
import { articleIdsOf, countWords, photoIdsOf, plainText, wordCount } from "./text.ts";

test("every word that readers see is in the plain text, one line for each block", () => {
	const body = make.body(
		make.keyPoints("One point", "Two points"),
		make.paragraph([make.run("Bold", make.bold), make.run("ly said")]),
		make.heading("Under it"),
		make.bulletList(make.listItem("Outer", make.bulletList("Inner"))),
		make.orderedList("First"),
		make.blockquote("Quoted"),
		make.pullQuote("Pulled", "Somebody"),
		make.factBox("Box", make.paragraph("In the box")),
		make.table(["Ward", "Votes"], ["Seven", "1,204"]),
		make.photo({ photoId: 1, caption: "A caption", credit: "Not a word", alt: "Not a word" }),
		make.gallery({ photoId: 2, caption: "Another" }, { photoId: 1 }),
		make.embed("https://example.org/", "A film"),
		make.storyLink(5),
		make.divider(),
		make.paragraph("   "),
	);

	expect(plainText(body).split("\n")).toEqual([
		"One point",
		"Two points",
		"Boldly said",
		"Under it",
		"Outer",
		"Inner",
		"First",
		"Quoted",
		"Pulled",
		"Somebody",
		"Box",
		"In the box",
		"Ward",
		"Votes",
		"Seven",
		"1,204",
		"A caption",
		"Another",
		"A film",
	]);
});

test("a line's end inside a paragraph keeps its words apart", () => {
	expect(plainText(make.body({ type: "paragraph", content: [make.run("one"), { type: "hardBreak" }, make.run("two")] }))).toBe("one\ntwo");
});

test("plain text never has an empty line, nor spaces at an end", () => {
	fc.assert(
		fc.property(anyBody, (body) => {
			for (const line of plainText(body).split("\n").slice(0, -1)) expect(line.trim()).toBe(line);
			expect(plainText(body)).not.toMatch(/\n\n/);
		}),
	);
});

test("two bodies one after the other have the words of both", () => {
	fc.assert(
		fc.property(anyElement, anyElement, (one, other) => {
			expect(wordCount(make.body(one, other))).toBe(wordCount(make.body(one)) + wordCount(make.body(other)));
		}),
	);
});

test.each([
	["", 0],
	["One, two — three.", 3],
	["It’s a well-known 4,200", 5],
	["लालटेन थिएटर में मुशायरा", 4],
	["لالٹین تھیٹر میں مشاعرہ", 4],
	["東京で会談", 3],
])("%j has %i words", (text, words) => {
	expect(countWords(text)).toBe(words);
});

test("photos and stories of a body are named once, in the order of the page", () => {
	const body = make.body(
		make.gallery({ photoId: 3 }, { photoId: 1 }),
		make.storyLink(9),
		make.photo({ photoId: 3 }),
		make.photo({ photoId: 2 }),
		make.storyLink(9),
	);

	expect(photoIdsOf(body)).toEqual([3, 1, 2]);
	expect(articleIdsOf(body)).toEqual([9]);
});
