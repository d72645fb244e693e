import { paragraphs } from "#lib/body/body.ts";
import { type Site, siteSettings, toSite } from "#lib/site/site.ts";
import type { Voice } from "./publisher.ts";
import type { DescribedStory } from "./story.ts";

const site: Site = toSite(
	siteSettings.parse({ name: "The Paper", locale: "en-IN", timeZone: "Asia/Kolkata", publishingPrinciples: "/about/principles" }),
);
/** The paper that speaks in tests. */
export const voice: Voice = { site, origin: "https://paper.example" };
/** A photo that is large enough for all. */
export const photo = {
	id: 1,
	hash: "ab".repeat(32),
	width: 3000,
	height: 2000,
	focalX: 0.5,
	focalY: 0.4,
	colour: "",
	caption: "Boats",
	credit: "A. Rao",
	alt: "",
};

/** A story with all that can be told of one. */
export const story: DescribedStory = {
	id: 42,
	slug: "south-korea-japan",
	address: "/world/south-korea-japan",
	section: { slug: "world", name: "World" },
	label: null,
	kicker: "",
	headline: "South Korea, Japan to share secrets",
	standfirst: "After years of dispute.",
	lang: "",
	bylines: [
		{ name: "Asha Rao", slug: "asha-rao", kind: "person", joiner: "" },
		{ name: "PTI", slug: "pti", kind: "agency", joiner: "and" },
	],
	photo,
	photoRights: null,
	firstPublishedAt: new Date("2016-11-12T06:42:00Z"),
	updatedAt: new Date("2016-11-12T08:00:00Z"),
	dateline: "Seoul",
	topics: [{ slug: "defence", name: "Defence" }],
	translations: [],
	corrections: [{ id: 1, kind: "correction", text: "It was nine.", issuedAt: new Date("2016-11-12T08:00:00Z"), amendedAt: null }],
	body: paragraphs(["Two countries came to terms."]),
	wordCount: 420,
	seoTitle: "",
	seoDescription: "",
};
