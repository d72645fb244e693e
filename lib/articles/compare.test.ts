import fc from "fast-check";
import { expect, test } from "vitest";
import { body, gallery, heading, paragraph, photo, storyLink } from "#lib/body/elements.ts";
import { bodyOutline } from "#lib/body/outline.ts";
import { compareDrafts, compareTexts } from "./compare.ts";
import type { StoryDraft } from "./draft.ts";

const draft: StoryDraft = {
	headline: "Nine boats returned",
	kicker: "",
	standfirst: "",
	dateline: "",
	lang: "",
	slug: "nine-boats",
	sectionId: 1,
	topicIds: [],
	bylines: [{ contributorId: 1, text: "", joiner: "" }],
	leadPhoto: null,
	body: body(paragraph("Water came."), heading("Later")),
	picks: [],
	series: null,
	seoTitle: "",
	seoDescription: "",
};
const names = {
	series: { 3: "Down the river" },
	sections: { 1: "World", 2: "Sport" },
	topics: { 1: { id: 1, name: "Rivers" } },
	contributors: { 1: { id: 1, name: "Asha Menon", kind: "person" } },
	stories: {},
	photos: { 7: "ferry.jpg", 8: "pier.jpg" },
};
const called = { photo: (id: number) => `photo ${id}.jpg`, story: () => "Bread prices" };

test("the same twice differs in nothing", () => {
	expect(compareDrafts(draft, draft, names)).toEqual([]);
});

test("a word that changed is told as one that went and one that came", () => {
	expect(compareDrafts(draft, { ...draft, headline: "Ten boats returned" }, names)).toEqual([
		{
			field: "headline",
			name: "Headline",
			parts: [
				{ text: "Nine", kind: "removed" },
				{ text: "Ten", kind: "added" },
				{ text: " boats returned", kind: "same" },
			],
		},
	]);
});

test("what is named by id is told by name", () => {
	const newer = { ...draft, sectionId: 2, topicIds: [1], bylines: [...draft.bylines, { contributorId: null, text: "PTI", joiner: "and" }] };
	const told = compareDrafts(draft, newer, names).map(({ field, parts }) => [
		field,
		parts.flatMap(({ text, kind }) => (kind === "same" ? [] : [`${kind} ${text.trim()}`])),
	]);

	expect(told).toEqual([
		["sectionId", ["removed World", "added Sport"]],
		["topicIds", ["added Rivers"]],
		["bylines", ["added and PTI"]],
	]);
});

test("a body is compared with its elements, not by words alone", () => {
	const compared = body(paragraph("Water came."), heading("Later"), photo({ photoId: 7, caption: "A boat" }), storyLink(3), paragraph());
	expect(bodyOutline(compared, called)).toBe("Water came.\n[Subheading] Later\n[Photo: photo 7.jpg] A boat\n[Also Read: Bread prices]");
});

test("photos of a gallery are told by name, not by number", () => {
	const newer = {
		...draft,
		leadPhoto: { photoId: 7, caption: "", credit: "", alt: "" },
		body: body(gallery({ photoId: 7 }, { photoId: 8 })),
	};
	const texts = compareDrafts({ ...draft, body: body() }, newer, names).map(({ parts }) => parts.map(({ text }) => text).join(""));
	expect(texts).toEqual(["ferry.jpg", "[Gallery: ferry.jpg, pier.jpg]"]);
});

test("changes with only spaces between them are told as one", () => {
	expect(compareTexts("It was nine boats.", "It is ten boats.")).toEqual([
		{ text: "It ", kind: "same" },
		{ text: "was nine", kind: "removed" },
		{ text: "is ten", kind: "added" },
		{ text: " boats.", kind: "same" },
	]);
});

test("all of it is there, whatever is compared", () => {
	const text = fc
		.array(fc.constantFrom("one", "two", " ", "  ", "\n", ".", "भाषा", "東京"), { maxLength: 20 })
		.map((words) => words.join(""));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const parts = compareTexts(before, after);
			const joined = (without: string) => parts.flatMap((part) => (part.kind === without ? [] : [part.text])).join("");
			expect([joined("added"), joined("removed")]).toEqual([before, after]);
		}),
	);
});

test("a story that joined a series, and one that changed its part, are told in words", () => {
	const joined = { ...draft, series: { seriesId: 3, part: 2 } };
	const parts = (before: typeof draft, after: typeof draft) =>
		compareDrafts(before, after, names)[0]?.parts.map(({ text, kind }) => `${kind}: ${text}`);
	expect(parts(draft, joined)).toEqual(["added: Down the river, part 2"]);
	expect(parts(joined, { ...joined, series: { seriesId: 3, part: 4 } })).toEqual(["same: Down the river, part ", "removed: 2", "added: 4"]);
});
