import { expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { body, bold, paragraph, run } from "#lib/body/elements.ts";
import type { StoryDraft } from "./draft.ts";
import { changesBetween } from "./draft-changes.ts";

const draft: StoryDraft = {
	headline: "Floods recede",
	kicker: "",
	standfirst: "",
	dateline: "",
	lang: "",
	slug: "",
	sectionId: 1,
	topicIds: [],
	bylines: [],
	leadPhoto: null,
	body: paragraphs(["Water came to the ghats."]),
	picks: [],
	series: null,
	seoTitle: "",
	seoDescription: "",
};
const wordsTo = (to: Partial<StoryDraft>) => changesBetween(draft, { ...draft, ...to }).map(({ words }) => words);

test("the same twice differs in nothing", () => {
	expect(wordsTo({})).toEqual([]);
});

test("what differs is named in the order of the page", () => {
	expect(wordsTo({ topicIds: [1], headline: "Floods rise", sectionId: 2 })).toEqual(["Headline", "Section", "Topics"]);
});

test("a body says how much longer or shorter it is, or in what else it differs", () => {
	expect(wordsTo({ body: paragraphs(["Water came to the ghats.", "Then it went."]) })).toEqual(["Body: 3 words more"]);
	expect(wordsTo({ body: paragraphs(["Water came to the."]) })).toEqual(["Body: 1 word fewer"]);
	expect(wordsTo({ body: paragraphs(["Water came to the town."]) })).toEqual(["Body: other words"]);
	expect(wordsTo({ body: body(paragraph([run("Water came to the ghats.", bold)])) })).toEqual(["Body: elements or looks changed"]);
});
