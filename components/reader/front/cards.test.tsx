import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { StoryCard } from "#lib/articles/article.ts";
import type { FrontPart, FrontStory } from "#lib/fronts/front.ts";
import { type ContainerKind, containerKinds } from "#lib/fronts/layout.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { FrontParts } from "./front-parts.tsx";

const site = toSite(siteSettings.parse({ name: "The Paper" }));
const noon = new Date("2026-03-01T12:00:00Z");
const photo = { id: 1, hash: "a".repeat(64), width: 1600, height: 1000, focalX: 0.5, focalY: 0.5, colour: "", caption: "", credit: "" };
const story = (id: number): StoryCard => ({
	id,
	address: `/world/story-${id}`,
	section: { slug: "world", name: "World" },
	label: null,
	kicker: "Its kicker",
	headline: `Headline ${id}`,
	standfirst: "Its standfirst.",
	lang: "",
	bylines: [{ name: "Mira Sen", slug: "mira-sen", kind: "person", joiner: "" }],
	photo: { ...photo, alt: `Photo ${id}` },
	firstPublishedAt: noon,
	updatedAt: null,
});
const plain = (id: number): FrontStory => ({
	story: story(id),
	typed: { kicker: "", trail: "" },
	label: "auto",
	sublinks: [],
	isOnPhones: true,
});
const full = (id: number): FrontStory => ({
	...plain(id),
	story: { ...story(id), kicker: "Typed kicker", headline: "Typed headline", standfirst: "Typed trail." },
	typed: { kicker: "Typed kicker", trail: "Typed trail." },
	label: "opinion",
	sublinks: [{ text: "Typed sublink", address: "/sport/other", lang: "" }],
});

const show = (kind: ContainerKind, ...stories: FrontStory[]) => {
	const part: FrontPart = { id: "part", kind, title: "Title", address: null, stories, promo: null, isOnPhones: true };
	const shared = { site, edition: noon };

	return renderToStaticMarkup(<FrontParts front={{ parts: [part] }} {...shared} />);
};
const times = (html: string, words: string) => html.split(words).length - 1;
const holding = containerKinds.filter((kind) => kind !== "promo" && kind !== "sections");

describe("what an editor typed on a card", () => {
	const typed = ["Typed kicker", "Typed headline", "Typed trail.", "Typed sublink", ">Opinion</strong>"];

	test.each(holding)("stands in a container of the kind %s, wherever in it", (kind) => {
		const html = show(kind, full(1), plain(2));
		const below = show(kind, plain(2), full(1));

		for (const words of typed) expect([words, times(html, words), times(below, words)]).toEqual([words, 1, 1]);
		expect(html).toContain('href="/sport/other"');
	});

	test("keeps who says it beside a view's own kicker", () => {
		expect(times(show("opinion", full(1)), "Mira Sen")).toBe(1);
	});
});

describe("what no editor typed", () => {
	test.each<[ContainerKind, string[]]>([
		["lead", ["Its kicker", "Its standfirst."]],
		["secondary", ["Its kicker", "Its standfirst."]],
		["river", []],
		["block", []],
		["opinion", ["Mira Sen"]],
		["photos", ["Its kicker", "Photo 2"]],
		["mostRead", []],
	])("stays as little as the kind %s has room for", (kind, words) => {
		const [, second = ""] = show(kind, { ...full(1), story: { ...full(1).story, bylines: [] } }, plain(2)).split("Typed sublink");

		expect(["Its kicker", "Its standfirst.", "Photo 2", "Mira Sen"].filter((each) => second.includes(each))).toEqual(words);
	});
});
