import { expect, test } from "vitest";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { body, paragraph, photo } from "#lib/body/elements.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { toNinjs } from "./ninjs.ts";
import { ninjsProblems } from "./ninjs-3.1.test-support.ts";
import { ninjsSchema } from "./schema.ts";

const origin = "https://paper.example";
const site = toSite(siteSettings.parse({ name: "The Paper", locale: "hi-IN", publishingPrinciples: "/about" }));
const noon = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T13:00:00Z");
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
	photoRights: null,
	firstPublishedAt: noon,
	updatedAt: null,
	versionedAt: noon,
	dateline: "",
	body: body(paragraph("Water came.")),
	photos: {},
	cards: {},
	topics: [],
	translations: [],
	coverage: null,
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
	updatedAt: later,
	versionedAt: later,
	dateline: "Varanasi",
	body: body(paragraph("Water came."), photo({ photoId: 1 }), photo({ photoId: 2 })),
	photos: { 1: file, 2: { ...file, id: 2, hash: "cd".repeat(32) } },
	topics: [{ slug: "rivers", name: "Rivers" }],
	corrections: [{ id: 1, kind: "correction", text: "Nine feet.", issuedAt: noon, amendedAt: null }],
};

const post = { id: 7, postedAt: noon, editedAt: null, headline: "", body: body(paragraph("By hand.")), isKeyEvent: false, isPinned: true };
const live: WholeStory = {
	...full,
	label: "live",
	coverage: { startedAt: noon, endedAt: null },
	posts: [{ ...post, id: 8, headline: "A gate <opens>", editedAt: later, isKeyEvent: true, isPinned: false }, post],
};

test.each([
	["with little", plain],
	["with everything", full],
	["told live", live],
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

test("a live story has its posts in its words, and each by itself with its name, time and address", () => {
	const { bodies, genres, associations } = toNinjs(live, site, origin);

	for (const { value } of bodies) expect(value).toMatch(/Water came\..+A gate (<|&lt;)opens(>|&gt;).+By hand\..+By hand\./s);
	expect(bodies[1]).toMatchObject({ charCount: bodies[1]?.value.length });
	expect(genres).toEqual([{ name: "Live coverage", literal: "live" }]);
	expect(toNinjs({ ...live, label: null }, site, origin).genres).toMatchObject([{ literal: "live-ended" }]);
	expect(associations?.filter(({ rel }) => rel === "post")).toMatchObject([
		{
			uri: "tag:paper.example,2026-03-01:story/42/post/8",
			headlines: [{ value: "A gate <opens>" }],
			bodies: [{ value: "<p>By hand.</p>" }, { value: "By hand." }],
			firstCreated: "2026-03-01T12:00:00.000Z",
			versionCreated: "2026-03-01T13:00:00.000Z",
			genres: [{ literal: "key-event" }],
			altIds: [{ value: "https://paper.example/world/floods?entry=8#entry-8" }],
		},
		{ name: "post-7", genres: [{ literal: "pinned" }] },
	]);
});

test("the rules catch what ninjs does not know", () => {
	expect(ninjsProblems({ uri: "no address", headline: "Singular" })).toHaveLength(2);
});
