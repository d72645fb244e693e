import { expect, test } from "vitest";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { body, paragraph, photo } from "#lib/body/elements.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { ninjsSchema, toNinjs } from "./ninjs.ts";
import { ninjsProblems } from "./ninjs-3.1.test-support.ts";

const origin = "https://paper.example";
const site = toSite(siteSettings.parse({ name: "The Paper", locale: "hi-IN", publishingPrinciples: "/about" }));
const noon = new Date("2026-03-01T12:00:00Z");
const file = { id: 1, hash: "ab".repeat(32), width: 3000, height: 2000, focalX: 0.5, focalY: 0.5, colour: "" };
const plain: WholeStory = {
	id: 42,
	slug: "floods",
	address: "/world/floods",
	section: { slug: "world", name: "World" },
	label: null,
	kicker: "",
	headline: "Floods <recede>",
	standfirst: "",
	lang: "",
	bylines: [],
	photo: null,
	firstPublishedAt: noon,
	updatedAt: null,
	dateline: "",
	body: body(paragraph("Water came.")),
	photos: {},
	cards: {},
	topics: [],
	translations: [],
	posts: [],
	corrections: [],
	wordCount: 2,
	seoTitle: "",
	seoDescription: "",
};
const full: WholeStory = {
	...plain,
	kicker: "Rivers",
	standfirst: "By noon.",
	bylines: [
		{ name: "Asha Rao", slug: "asha-rao", kind: "person", joiner: "" },
		{ name: "Ravi", slug: null, kind: "text", joiner: "," },
		{ name: "PTI", slug: "pti", kind: "agency", joiner: "and" },
	],
	photo: { ...file, caption: "Boats", credit: "A. Rao", alt: "" },
	updatedAt: new Date("2026-03-01T13:00:00Z"),
	dateline: "Varanasi",
	body: body(paragraph("Water came."), photo({ photoId: 1 }), photo({ photoId: 2 })),
	photos: { 1: file, 2: { ...file, id: 2, hash: "cd".repeat(32) } },
	topics: [{ slug: "rivers", name: "Rivers" }],
	corrections: [{ id: 1, kind: "correction", text: "Nine feet.", issuedAt: noon }],
};

test.each([
	["with little", plain],
	["with everything", full],
])("a story %s is ninjs 3.1, and as the API describes it", (_, story) => {
	const document = JSON.parse(JSON.stringify(toNinjs(story, site, origin)));

	expect(ninjsProblems(document)).toEqual([]);
	expect(ninjsSchema.parse(document)).toEqual(document); // nothing that the description leaves out
});

test("other systems find who wrote it, where, what it says and what it shows", () => {
	expect(toNinjs(full, site, origin)).toMatchObject({
		uri: "tag:paper.example,2026-03-01:story/42",
		by: "Asha Rao, Ravi and PTI",
		located: "Varanasi",
		language: "hi-IN",
		versionCreated: "2026-03-01T13:00:00.000Z",
		bodies: [{ contentType: "text/html" }, { contentType: "text/plain", value: "Water came.", charCount: 11 }],
		infoSources: [{ role: "author", uri: "https://paper.example/by/asha-rao" }, { name: "Ravi" }, { role: "agency" }],
		descriptions: [{ role: "standfirst" }, { role: "correction", value: "Nine feet." }],
		associations: [
			{ name: "lead", rel: "lead", by: "A. Rao" },
			{ name: "body-1", rel: "body" },
		],
	});
});

test("the rules catch what ninjs does not know", () => {
	expect(ninjsProblems({ uri: "no address", headline: "Singular" })).toHaveLength(2);
});
