import { expect, test } from "vitest";
import { body, gallery, paragraph, photo } from "#lib/body/elements.ts";
import { checklist } from "./checklist.ts";
import type { StoryDraft } from "./draft.ts";

const large = { width: 1600, height: 1067 };
const complete: StoryDraft = {
	headline: "Floods recede",
	kicker: "",
	standfirst: "The water is going.",
	dateline: "",
	lang: "",
	slug: "",
	sectionId: 1,
	topicIds: [1],
	bylines: [{ contributorId: 1, text: "", joiner: "" }],
	leadPhoto: { photoId: 1, caption: "", credit: "PTI", alt: "A ghat" },
	body: body(paragraph("Water came to the ghats.")),
	picks: [],
	series: null,
	seoTitle: "",
	seoDescription: "",
};
const fields = (change: Partial<StoryDraft>, level: string) =>
	checklist({ ...complete, ...change }, large).flatMap((check) => (check.level === level ? [check.field] : []));

test("a complete story lacks nothing", () => {
	expect(checklist(complete, large)).toEqual([]);
});

test("a headline, and words or a photo, must be there", () => {
	expect(fields({ headline: "  ", body: body() }, "must")).toEqual(["headline", "body"]);
	expect(fields({ headline: "\u200b", body: body(paragraph("\u2060")) }, "must")).toEqual(["headline", "body"]);
	expect(fields({ body: body(photo({ photoId: 1, alt: "A boat" })) }, "must")).toEqual([]);
});

test("what is too long stops publishing, with its field named", () => {
	const long = { kicker: "k".repeat(81), bylines: [{ contributorId: null, text: "n".repeat(121), joiner: "" }], seoTitle: "t".repeat(201) };
	expect(fields(long, "must")).toEqual(["kicker", "bylines", "seoTitle"]);
	expect(fields({ body: body(paragraph("Words."), photo({ photoId: 1, alt: "A boat", caption: "c".repeat(2001) })) }, "must")).toEqual([
		"body",
	]);
	expect(fields({ kicker: "k".repeat(80) }, "must")).toEqual([]);
});

test("what readers would miss is said, and stops nobody", () => {
	const bare = { standfirst: "", bylines: [], leadPhoto: null, topicIds: [] };
	expect(fields(bare, "should")).toEqual(["standfirst", "bylines", "leadPhoto", "topicIds"]);
	expect(fields(bare, "must")).toEqual([]);
});

test("each photo without alternative text or credit is counted, in the text and in galleries", () => {
	const photos = body(
		photo({ photoId: 1, credit: "PTI" }),
		gallery({ photoId: 2, credit: " " }, { photoId: 3, alt: "A boat", credit: "PTI" }),
	);

	expect(checklist({ ...complete, body: photos }, large).map(({ words }) => words)).toEqual([
		"2 photos in the story have no alternative text.",
		"A photo in the story has no credit.",
	]);
	expect(fields({ leadPhoto: { photoId: 1, caption: "", credit: "PTI", alt: " " } }, "should")).toEqual(["leadPhoto"]);
});

test("a lead photo too small for search engines is pointed out, and no other", () => {
	expect(checklist(complete, { width: 700, height: 500 })).toEqual([
		{ level: "should", field: "leadPhoto", words: expect.stringContaining("700 by 500 pixels, is too small") },
	]);
	expect(checklist(complete, { width: 800, height: 800 })).toEqual([]);
	expect(checklist({ ...complete, leadPhoto: null }, undefined).map(({ words }) => words)).toEqual(["There is no lead photo."]);
});

test("a headline that no address can be made of asks for one", () => {
	expect(fields({ headline: "東京で" }, "should")).toEqual(["slug"]);
	expect(fields({ headline: "東京で", slug: "tokyo" }, "should")).toEqual([]);
});
